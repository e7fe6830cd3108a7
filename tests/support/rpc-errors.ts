import { ORPCError } from '@orpc/client';
import { expect } from 'vitest';

/** The error that a call is answered with; a call that succeeds fails the test. */
export async function errorOf(call: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ORPCError);
  return error as ORPCError<string, unknown>;
}

/** What a refused input is told, field by field. */
export function sentencesOf(error: ORPCError<string, unknown>): string[] {
  return (error.data as { issues: { message: string }[] }).issues.map(({ message }) => message);
}
