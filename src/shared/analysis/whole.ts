import type { TestDefinition } from '../catalog/test-definition.ts';
import { logMeanVarianceAlone, noiseOf } from './noise.ts';
import { type LimbSummary, summarise } from './summary.ts';
import type { TestedSession } from './tested-session.ts';

/** A test without sides: its latest value and whether it moved beyond noise since the comparable session before. */
export interface WholeResult {
  testId: string;
  date: string;
  today: LimbSummary;
  previous: { date: string; mean: number } | null;
  /** Null without a comparable session before. */
  change: 'better' | 'worse' | 'within-noise' | null;
}

/**
 * Change of one value beyond noise: |ln(m2 / m1)| > 1.96 sqrt(v1/n1 + v2/n2 + 2 day drift squared)
 * (docs/method.md, "Change").
 * @param sessions of one athlete and one test, oldest first
 */
export function judgeWhole(sessions: TestedSession[], test: TestDefinition): WholeResult | null {
  const tested = sessions.filter((session) => session.whole.length > 0);
  const latest = tested.at(-1);
  if (!latest) return null;
  const today = summariseWhole(latest, test);
  const before = tested.findLast((session) => session.date < latest.date && session.setUpKey === latest.setUpKey);
  if (!before) return { testId: test.id, date: latest.date, today, previous: null, change: null };
  const previous = summariseWhole(before, test);
  return {
    testId: test.id,
    date: latest.date,
    today,
    previous: { date: before.date, mean: previous.mean },
    change: changeBetween(previous, today, test),
  };
}

function summariseWhole(session: TestedSession, test: TestDefinition): LimbSummary {
  return summarise(session.whole, test.better, session.basis === 'trials' ? undefined : (session.statedTrials ?? 1));
}

function changeBetween(previous: LimbSummary, today: LimbSummary, test: TestDefinition): WholeResult['change'] {
  if (!(previous.mean > 0 && today.mean > 0)) return null;
  const variance = logMeanVarianceAlone(previous, test.typicalError) + logMeanVarianceAlone(today, test.typicalError);
  const change = Math.log(today.mean / previous.mean) * (test.better === 'higher' ? 1 : -1);
  if (Math.abs(change) <= noiseOf(variance)) return 'within-noise';
  return change > 0 ? 'better' : 'worse';
}
