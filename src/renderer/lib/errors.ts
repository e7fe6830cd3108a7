import { ORPCError } from '@orpc/client';

/** An error as it is told: a sentence, and the log's entry for one that nobody expected. */
export interface ToldError {
  title: string;
  reference?: string;
}

/** Any error in words. The services' own sentences are shown as they are. */
export function tell(error: unknown): ToldError {
  if (!(error instanceof ORPCError)) {
    return { title: 'Evenstride does not answer. If it was closed, start it again; nothing saved is lost.' };
  }
  const fields = Object.values(fieldErrors(error));
  if (error.code === 'BAD_REQUEST') return { title: fields[0] ?? 'Something in this input is not possible.' };
  const id = (error.data as { id?: string } | undefined)?.id;
  return { title: error.message, reference: error.code === 'INTERNAL_SERVER_ERROR' ? id : undefined };
}

interface Issue {
  path?: (string | number | { key: string | number })[];
  message: string;
}

/** Sentences by the field they belong to, from the contract's own checks and from the services. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ORPCError)) return {};
  const data = (error.data ?? {}) as { field?: string | null; issues?: Issue[] };
  if (error.code === 'INVALID' && data.field) return { [data.field]: error.message };
  const issues = (data.issues ?? []).map((issue) => [pathOf(issue), issue.message]);
  return Object.fromEntries(issues.reverse());
}

function pathOf({ path = [] }: Issue): string {
  return path.map((part) => (typeof part === 'object' ? part.key : part)).join('.');
}
