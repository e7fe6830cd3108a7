import { z } from 'zod';

/** Errors that are expected, and told to the coach as a sentence that says what to do. Status codes serve the HTTP host. */
export const errors = {
  /** The thing was deleted, or belongs to another file. */
  NOT_FOUND: { status: 404, data: z.object({ what: z.string() }) },
  /** Another window saved a newer version. */
  CONFLICT: { status: 409, data: z.object({ what: z.string() }) },
  /** Input that is well formed and still not possible, with the field it belongs to. */
  INVALID: { status: 422, data: z.object({ field: z.string().nullable() }) },
  /** A file that cannot be read as what it claims to be. */
  UNREADABLE_FILE: { status: 422, data: z.object({ fileName: z.string() }) },
  /** A page could not be printed on this machine. */
  PRINTING_FAILED: { status: 500, data: z.object({ reason: z.string() }) },
} as const;
