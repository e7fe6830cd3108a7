import { v7 } from 'uuid';
import type { ErrorLog } from '#main/rpc.ts';

/**
 * Writes unexpected errors with their stack and the procedure's name. Inputs are left out on purpose: logs hold no
 * names and no measurements.
 */
export function errorLogTo(write: (line: string) => void): ErrorLog {
  return {
    report(error, path) {
      const id = v7().slice(-8);
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      write(`error ${id} in ${path.join('.')}: ${stack}`);
      return id;
    },
  };
}
