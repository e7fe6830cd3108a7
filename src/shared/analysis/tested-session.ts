import type { SetUp } from '../catalog/set-up.ts';

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
  /** A unit of units.ts, or a text that is none, which is told and not judged. */
  unit: string;
  basis: Basis;
  /** With basis `mean` or `best`: of how many trials, null when unknown. */
  statedTrials: number | null;
  setUp: SetUp;
  /** Body mass of the day, kg. */
  massKg: number | null;
  left: number[];
  right: number[];
  /** Values of tests that have no sides. */
  whole: number[];
}
