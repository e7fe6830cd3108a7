import type { FileFormat } from './file-format.ts';

/** Force devices print the highest force of all repetitions of a side. */
export const BEST_OF_REPS: FileFormat['basis'] = { kind: 'best', trials: null };

export const NO_PROPOSALS: FileFormat['proposals'] = { units: {}, basis: null, testDateHint: null };
