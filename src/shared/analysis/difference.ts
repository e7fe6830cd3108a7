import type { TestDefinition } from '../catalog/test-definition.ts';
import { logMeanVariance, noiseOf, relativeDifference, trialVariance } from './noise.ts';
import { otherSide, type Side } from './side.ts';
import { enoughTrials, type LimbSummary, summariseLimb } from './summary.ts';
import type { TestedSession } from './tested-session.ts';

/** Left against right in one session. */
export interface SessionDifference {
  kind: 'difference';
  sessionId: string;
  date: string;
  setUpKey: string;
  /** False when the file held only a mean or a best: the noise then rests on the test's typical error alone. */
  ownTrials: boolean;
  left: LimbSummary;
  right: LimbSummary;
  /** Null when both sides are exactly equal. */
  weaker: Side | null;
  /** ln(left / right), turned round for tests where lower is better: positive means left stronger. */
  logRatio: number;
  variance: number;
  /** (stronger - weaker) / stronger, 0 to 1. */
  difference: number;
  /** Noise band in the same measure, 0 to 1. */
  noise: number;
  beyondNoise: boolean;
}

/** Why a session gives no difference. */
export interface NoDifference {
  kind: 'not-tested' | 'one-side' | 'too-few' | 'no-percentage';
  sessionId: string | null;
  date: string | null;
  left: LimbSummary | null;
  right: LimbSummary | null;
}

/**
 * The difference of one session by the house rule (docs/method.md, "Difference"), or the reason why there is none.
 * Own trials below two a side give no verdict; zero or negative values give no percentage.
 */
export function sessionDifference(session: TestedSession, test: TestDefinition): SessionDifference | NoDifference {
  const left = summariseLimb(session, 'left', test);
  const right = summariseLimb(session, 'right', test);
  const none = (kind: NoDifference['kind']): NoDifference => ({
    kind,
    sessionId: session.sessionId,
    date: session.date,
    left,
    right,
  });
  if (!left && !right) return none('not-tested');
  if (!left || !right) return none('one-side');
  if (!(left.mean > 0 && right.mean > 0)) return none('no-percentage');
  if (!enoughTrials(session, left, right)) return none('too-few');

  const logRatio = Math.log(left.mean / right.mean) * (test.better === 'higher' ? 1 : -1);
  const spread = trialVariance([left, right], test.typicalError);
  const variance = logMeanVariance(spread, left, test.typicalError) + logMeanVariance(spread, right, test.typicalError);
  const noise = noiseOf(variance);
  return {
    kind: 'difference',
    sessionId: session.sessionId,
    date: session.date,
    setUpKey: session.setUpKey,
    ownTrials: session.basis === 'trials',
    left,
    right,
    weaker: weakerSide(logRatio),
    logRatio,
    variance,
    difference: relativeDifference(logRatio),
    noise: relativeDifference(noise),
    beyondNoise: Math.abs(logRatio) > noise,
  };
}

export function weakerSide(logRatio: number): Side | null {
  if (logRatio === 0) return null;
  return otherSide(logRatio > 0 ? 'left' : 'right');
}
