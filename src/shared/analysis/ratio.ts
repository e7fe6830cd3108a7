import type { RatioDefinition } from '../catalog/ratio-definition.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import type { Unit } from '../units.ts';
import { type ComparableSession, comparableSessions, comparableWith } from './comparable-session.ts';
import { logMeanVarianceAlone, noiseOf } from './noise.ts';
import type { Side } from './side.ts';
import { enoughTrials, hasLogarithm, summariseLimb } from './summary.ts';
import type { TestedSession } from './tested-session.ts';

/**
 * `watch`: below the band in two comparable sessions running; never more, because the bands are context. `too-few`: one own trial
 * of a muscle, so the number stands alone.
 */
export type RatioState = 'too-few' | 'within-band' | 'above-band' | 'below-once' | 'watch';

/** A ratio of two muscle groups of one limb, with contraction and speed in its definition. */
export interface RatioVerdict {
  ratioId: string;
  side: Side;
  state: RatioState;
  date: string;
  value: number;
  numerator: number;
  denominator: number;
  /** 95 % limits that the ratio's own noise leaves. */
  low: number;
  high: number;
}

interface SessionRatio {
  date: string;
  unit: Unit;
  setUpKey: string;
  value: number;
  numerator: number;
  denominator: number;
  noise: number;
  enoughTrials: boolean;
}

interface RatioTests {
  numerator: TestDefinition;
  denominator: TestDefinition;
}

/**
 * The ratio of one limb by its latest session in which both tests were done with one set-up and one unit; null when
 * there is none. Its noise: var(ln ratio) = v/n of both tests + 2 day drift squared (docs/method.md, "Ratios").
 * @param numerators sessions of the numerator's test, in any order; `denominators` likewise
 */
export function judgeRatio(
  definition: RatioDefinition,
  tests: RatioTests,
  numerators: TestedSession[],
  denominators: TestedSession[],
  side: Side,
): RatioVerdict | null {
  const ratios: SessionRatio[] = [];
  const bottoms = comparableSessions(denominators, tests.denominator);
  for (const top of comparableSessions(numerators, tests.numerator)) {
    const bottom = bottoms.find(
      (session) =>
        session.sessionId === top.sessionId && session.setUpKey === top.setUpKey && session.unit === top.unit,
    );
    const ratio = bottom && sessionRatio(top, bottom, tests, side);
    if (ratio) ratios.push(ratio);
  }
  const today = ratios.at(-1);
  if (!today) return null;
  const before = comparableWith(today, ratios.slice(0, -1)).at(-1);
  return {
    ratioId: definition.id,
    side,
    state: stateOf(definition, today, before),
    date: today.date,
    value: today.value,
    numerator: today.numerator,
    denominator: today.denominator,
    low: today.value * Math.exp(-today.noise),
    high: today.value * Math.exp(today.noise),
  };
}

function sessionRatio(
  top: ComparableSession,
  bottom: ComparableSession,
  tests: RatioTests,
  side: Side,
): SessionRatio | null {
  const numerator = summariseLimb(top, side, tests.numerator);
  const denominator = summariseLimb(bottom, side, tests.denominator);
  if (top.unit === null || !numerator || !denominator) return null;
  if (!hasLogarithm(numerator) || !hasLogarithm(denominator)) return null;
  return {
    date: top.date,
    unit: top.unit,
    setUpKey: top.setUpKey,
    value: numerator.mean / denominator.mean,
    numerator: numerator.mean,
    denominator: denominator.mean,
    noise: noiseOf(
      logMeanVarianceAlone(numerator, tests.numerator.typicalError) +
        logMeanVarianceAlone(denominator, tests.denominator.typicalError),
    ),
    enoughTrials: enoughTrials(top, numerator) && enoughTrials(bottom, denominator),
  };
}

function stateOf(definition: RatioDefinition, today: SessionRatio, before: SessionRatio | undefined): RatioState {
  const { low, high } = definition.band;
  if (!today.enoughTrials) return 'too-few';
  if (today.value < low) return before?.enoughTrials && before.value < low ? 'watch' : 'below-once';
  return high !== null && today.value > high ? 'above-band' : 'within-band';
}
