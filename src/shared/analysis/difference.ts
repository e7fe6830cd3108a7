import type { TestDefinition } from '../catalog/test-definition.ts';
import type { Circumstances, Unit } from '../units.ts';
import type { ComparableSession } from './comparable-session.ts';
import { differenceOverSum, logMeanVariance, noiseOf, relativeDifference, trialVariance } from './noise.ts';
import { otherSide, type Side } from './side.ts';
import { enoughTrials, hasLogarithm, type LimbSummary, summariseLimb } from './summary.ts';

/** Left against right in one session. */
export interface SessionDifference {
  kind: 'difference';
  sessionId: string;
  date: string;
  /** The unit that left and right are in: the test's own, or another kind that could not be carried over to it. */
  unit: Unit;
  setUpKey: string;
  /** Mass, lever and speed of the day. */
  day: Circumstances;
  /** False when the file held only a mean or a best: the noise then rests on the test's typical error alone. */
  ownTrials: boolean;
  left: LimbSummary;
  right: LimbSummary;
  /** Null when both sides are equal. */
  weaker: Side | null;
  /** ln(left / right), turned round for tests where lower is better: positive means left stronger. */
  logRatio: number;
  variance: number;
  /** (stronger - weaker) / stronger, or over the sum where both limbs share one trial; 0 to 1. */
  difference: number;
  /** Noise band in the same measure, 0 to 1. */
  noise: number;
  beyondNoise: boolean;
}

/** Why a session gives no difference. */
export const NO_DIFFERENCE_KINDS = [
  'not-tested',
  'one-side',
  'too-few',
  'zero',
  'both-zero',
  'negative',
  'not-a-number',
  'unknown-unit',
] as const;
export type NoDifferenceKind = (typeof NO_DIFFERENCE_KINDS)[number];

export interface NoDifference {
  kind: NoDifferenceKind;
  sessionId: string | null;
  date: string | null;
  unit: Unit | null;
  left: LimbSummary | null;
  right: LimbSummary | null;
}

/**
 * The difference of one session by the house rule (docs/method.md, "Difference"), or the reason why there is none.
 * A mean of zero or less gives no percentage; own trials below two a side give no verdict.
 */
export function sessionDifference(session: ComparableSession, test: TestDefinition): SessionDifference | NoDifference {
  const left = summariseLimb(session, 'left', test);
  const right = summariseLimb(session, 'right', test);
  const { sessionId, date, unit } = session;
  if (
    !left ||
    !right ||
    unit === null ||
    !hasLogarithm(left) ||
    !hasLogarithm(right) ||
    !enoughTrials(session, left, right)
  ) {
    return { kind: reasonAgainst(session, left, right), sessionId, date, unit, left, right };
  }
  const logRatio = Math.log(left.mean / right.mean) * (test.better === 'higher' ? 1 : -1);
  const spread = trialVariance([left, right], test.typicalError);
  const variance = logMeanVariance(spread, left, test.typicalError) + logMeanVariance(spread, right, test.typicalError);
  const noise = noiseOf(variance);
  return {
    kind: 'difference',
    sessionId,
    date,
    unit,
    setUpKey: session.setUpKey,
    day: session.day,
    ownTrials: session.basis === 'trials',
    left,
    right,
    weaker: weakerSide(logRatio),
    logRatio,
    variance,
    difference: sizeIn(test, logRatio),
    noise: sizeIn(test, noise),
    beyondNoise: Math.abs(logRatio) > noise,
  };
}

/** A log ratio as the percentage that the test's differences are told in. */
export function sizeIn(test: Pick<TestDefinition, 'laterality'>, logRatio: number): number {
  return test.laterality === 'both-at-once' ? differenceOverSum(logRatio) : relativeDifference(logRatio);
}

/** What the computer's rounding of sums and units may come to: sides, or a difference and its line, are equal within it. */
export const ROUNDING = 1e-9;

/** The side that a log ratio names as weaker; null for two equal sides. */
export function weakerSide(logRatio: number): Side | null {
  if (Math.abs(logRatio) < ROUNDING) return null;
  return otherSide(logRatio > 0 ? 'left' : 'right');
}

/** The first reason that holds, from what is missing altogether to what is merely thin. */
function reasonAgainst(
  session: ComparableSession,
  left: LimbSummary | null,
  right: LimbSummary | null,
): NoDifferenceKind {
  if (!left && !right) return 'not-tested';
  const values = [...session.left, ...session.right];
  const means = [left, right].flatMap((limb) => limb?.mean ?? []);
  if (![...values, ...means].every(Number.isFinite)) return 'not-a-number';
  if (session.unit === null) return 'unknown-unit';
  if (!left || !right) return 'one-side';
  if (values.some((value) => value < 0)) return 'negative';
  if (left.mean === 0 && right.mean === 0) return 'both-zero';
  if (left.mean === 0 || right.mean === 0) return 'zero';
  return 'too-few';
}
