import { mapEventIterator } from '@orpc/client';
import { implement, ORPCError } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { ConflictError, InvalidError, NotFoundError, UnreadableFileError } from './errors.ts';
import { PrintingError } from './platform/ports.ts';

/** Writes an unexpected error down whole and answers an id by which it is found in the log. */
export interface ErrorLog {
  report(error: unknown, path: readonly string[]): string;
}

export interface RpcContext {
  errorLog: ErrorLog;
}

/**
 * The base of all handlers. Errors that services throw on purpose become the contract's typed errors here and
 * nowhere else, those between two events included; whatever else is thrown is logged and reaches the screen as an internal error with an id.
 */
export const rpc = implement(contract)
  .$context<RpcContext>()
  .use(async ({ next, context, path }) => {
    const told = (error: unknown) => toRpcError(error, context.errorLog, path);
    try {
      const result = await next();
      if (!isEvents(result.output)) return result;
      const output = mapEventIterator(result.output, {
        value: async (event) => event,
        error: async (error) => told(error),
      });
      return { ...result, output };
    } catch (error) {
      throw told(error);
    }
  });

/** The answer of a call that goes on telling; an error may come with any event. */
function isEvents(output: unknown): output is AsyncGenerator {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

function toRpcError(error: unknown, log: ErrorLog, path: readonly string[]): ORPCError<string, unknown> {
  if (error instanceof ORPCError) return error;
  const { message } = error as Error;
  if (error instanceof NotFoundError) return typed('NOT_FOUND', 404, message, { what: error.what });
  if (error instanceof ConflictError) return typed('CONFLICT', 409, message, { what: error.what });
  if (error instanceof InvalidError) return typed('INVALID', 422, message, { field: error.field });
  if (error instanceof UnreadableFileError) return typed('UNREADABLE_FILE', 422, message, { fileName: error.fileName });
  if (error instanceof PrintingError) return typed('PRINTING_FAILED', 500, message, { reason: message });
  const id = log.report(error, path);
  return new ORPCError('INTERNAL_SERVER_ERROR', {
    message: `Something went wrong inside Evenstride (error ${id}). Nothing was stored by this step.`,
    data: { id },
  });
}

function typed(code: string, status: number, message: string, data: unknown): ORPCError<string, unknown> {
  return new ORPCError(code, { defined: true, status, message, data });
}
