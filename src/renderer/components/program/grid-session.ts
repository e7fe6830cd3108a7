import type { PlannedSession } from '#shared/programs/planned-session.ts';

/** A session of a preview, or a stored one with its key and whether it is done. */
export type GridSession = PlannedSession & { id?: string; doneAt?: string | null };
