import type { ZodType } from 'zod';

/** Checks form values against a contract's schema, with its own sentences by field path; for `useForm({ validate })`. */
export function schemaErrors(schema: ZodType) {
  return (values: unknown): Record<string, string> => {
    const result = schema.safeParse(values);
    if (result.success) return {};
    return Object.fromEntries(result.error.issues.map(({ path, message }) => [path.join('.'), message]).reverse());
  };
}
