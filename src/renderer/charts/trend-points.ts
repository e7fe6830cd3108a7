import { type SessionDifference, sizeIn } from '#shared/analysis/difference.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import type { WholeResult, WholeSession } from '#shared/analysis/whole.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Unit } from '#shared/units.ts';

/** One session of a trend. Shares are in percent; upwards, where the left is stronger, is positive. */
export interface TrendPoint {
  sessionId: string;
  date: string;
  /** The day as milliseconds, which the axis of time counts in. */
  time: number;
  left: number | null;
  right: number | null;
  /** Value of a test without sides. */
  whole: number | null;
  lean: number | null;
  noise: number | null;
  beyondNoise: boolean;
}

/** A test over time: sessions that may be compared, oldest first, all in one unit. */
export interface Trend {
  test: TestDefinition;
  unit: Unit;
  points: TrendPoint[];
  hasSides: boolean;
}

export function isVerdict(result: Verdict | WholeResult): result is Verdict {
  return 'watchReason' in result;
}

/** The trend up to today's session; null where today gives no difference, since then nothing may be compared. */
export function trendOf(result: Verdict | WholeResult): Trend | null {
  const { test } = result;
  if (!isVerdict(result)) {
    return { test, unit: result.today.unit, points: result.history.map(wholePoint), hasSides: false };
  }
  if (result.today.kind !== 'difference') return null;
  const points = result.history.map((session) => sidePoint(session, test));
  return { test, unit: result.today.unit, points, hasSides: true };
}

function sidePoint(session: SessionDifference, test: TestDefinition): TrendPoint {
  const { sessionId, date, left, right, logRatio, noise, beyondNoise } = session;
  return {
    sessionId,
    date,
    time: timeOf(date),
    left: left.mean,
    right: right.mean,
    whole: null,
    lean: Math.sign(logRatio) * sizeIn(test, logRatio) * 100,
    noise: noise * 100,
    beyondNoise,
  };
}

function wholePoint({ sessionId, date, summary }: WholeSession): TrendPoint {
  const sides = { left: null, right: null, lean: null, noise: null, beyondNoise: false };
  return { sessionId, date, time: timeOf(date), whole: summary.mean, ...sides };
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
