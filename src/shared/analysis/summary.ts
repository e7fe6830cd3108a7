import type { TestDefinition } from '../catalog/test-definition.ts';
import type { ComparableSession } from './comparable-session.ts';
import type { Side } from './side.ts';

/** The trials of one limb in one session, in the unit they were recorded in. */
export interface LimbSummary {
  values: number[];
  /** Trials the mean rests on: the number of values, or the number stated for a recorded mean. */
  n: number;
  mean: number;
  best: number;
  /** Standard deviation (n - 1) of own trials, null below two. */
  sd: number | null;
}

/**
 * Mean, best and spread of a limb's trials.
 * @param values at least one finite number
 * @param better which end of the scale is the best
 * @param statedTrials for a recorded mean: of how many trials; absent for own trials
 */
export function summarise(values: number[], better: 'higher' | 'lower', statedTrials?: number): LimbSummary {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const best = better === 'higher' ? Math.max(...values) : Math.min(...values);
  const ownTrials = statedTrials === undefined;
  return {
    values,
    n: ownTrials ? count : statedTrials,
    mean,
    best,
    sd: ownTrials && count >= 2 ? standardDeviation(values, mean) : null,
  };
}

/** One limb of a session; null when it was not tested. A mean of an unknown number of trials counts as one. */
export function summariseLimb(session: ComparableSession, side: Side, test: TestDefinition): LimbSummary | null {
  const values = session[side];
  if (values.length === 0) return null;
  return summarise(values, test.better, statedTrials(session));
}

/** Of how many trials a recorded mean is, 1 when that is not known; undefined for own trials. */
export function statedTrials({ basis, statedTrials }: ComparableSession): number | undefined {
  return basis === 'trials' ? undefined : Math.max(1, statedTrials ?? 1);
}

/** Own trials a side below which there is no verdict. */
const MINIMUM_TRIALS = 2;

/** Whether limbs carry enough trials of their own for a verdict; a recorded mean always does, with wider noise. */
export function enoughTrials(session: ComparableSession, ...limbs: LimbSummary[]): boolean {
  return session.basis !== 'trials' || limbs.every((limb) => limb.n >= MINIMUM_TRIALS);
}

/** Whether a limb can stand in a ratio: a mean above zero, and no trial that is negative or no number. */
export function hasLogarithm({ mean, values }: LimbSummary): boolean {
  return mean > 0 && Number.isFinite(mean) && values.every((value) => value >= 0);
}

/** SD with n - 1, of at least two values and their mean. */
export function standardDeviation(values: readonly number[], mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
