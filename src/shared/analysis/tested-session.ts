import type { Unit } from '../units.ts';

/**
 * What one stored value stands for: a trial of its own, or the mean or the best of several trials, as files often
 * hold them.
 */
export const BASES = ['trials', 'mean', 'best'] as const;
export type Basis = (typeof BASES)[number];

/** One test as it was done by one athlete on one day: the input of every rule here. Struck-out trials are left out. */
export interface TestedSession {
  sessionId: string;
  /** ISO date. */
  date: string;
  testId: string;
  unit: Unit;
  basis: Basis;
  /** With basis `mean` or `best`: of how many trials, null when unknown. */
  statedTrials: number | null;
  /** Device, position, angle and lever as one text; only sessions with the same key are compared. */
  setUpKey: string;
  left: number[];
  right: number[];
  /** Values of tests that have no sides. */
  whole: number[];
}
