import type { ProgramExercise, ProgramSession } from '../contract/programs.ts';

/** A session before it is stored: everything the athlete needs, without a key and not yet done. */
export type PlannedSession = Omit<ProgramSession, 'id' | 'doneAt'>;
export type PlannedExercise = ProgramExercise;
