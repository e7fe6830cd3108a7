import type { TestDefinition } from '../catalog/test-definition.ts';
import type { Circumstances, Unit } from '../units.ts';
import {
  type ComparableSession,
  comparableSessions,
  comparableWith,
  type NotCompared,
  notCompared,
} from './comparable-session.ts';
import { logMeanVarianceAlone, noiseOf } from './noise.ts';
import { type LimbSummary, statedTrials, summarise } from './summary.ts';
import type { TestedSession } from './tested-session.ts';

/** A test without sides in one session. */
export interface WholeSession {
  sessionId: string;
  date: string;
  unit: Unit;
  setUpKey: string;
  day: Circumstances;
  summary: LimbSummary;
}

/** A test without sides: its latest value and whether it moved beyond noise since the comparable session before. */
export interface WholeResult {
  test: TestDefinition;
  date: string;
  today: WholeSession;
  previous: WholeSession | null;
  /** All sessions that may be compared with today's, oldest first, today included. */
  history: WholeSession[];
  /** Null without a comparable session before, and where a value is zero or less. */
  change: 'better' | 'worse' | 'within-noise' | null;
  /** Why the session just before today's is left out, null when it is not. */
  notCompared: NotCompared | null;
}

/**
 * Change of one value beyond noise: |ln(m2 / m1)| > 1.96 sqrt(v1/n1 + v2/n2 + 2 day drift squared)
 * (docs/method.md, "Change"). Null where nothing was measured, or in a unit that is not known.
 * @param sessions of one athlete and one test, in any order
 */
export function judgeWhole(sessions: TestedSession[], test: TestDefinition): WholeResult | null {
  const tested = comparableSessions(sessions, test).flatMap((session) => wholeSession(session, test));
  const today = tested.at(-1);
  if (!today) return null;
  const before = tested.slice(0, -1);
  const comparable = comparableWith(today, before);
  const previous = comparable.at(-1) ?? null;
  const last = before.at(-1);
  return {
    test,
    date: today.date,
    today,
    previous,
    history: [...comparable, today],
    change: previous && changeBetween(previous.summary, today.summary, test),
    notCompared: last ? notCompared(last, today) : null,
  };
}

function wholeSession(session: ComparableSession, test: TestDefinition): WholeSession[] {
  const { sessionId, date, unit, setUpKey, day, whole } = session;
  if (unit === null || whole.length === 0 || !whole.every(Number.isFinite)) return [];
  return [{ sessionId, date, unit, setUpKey, day, summary: summarise(whole, test.better, statedTrials(session)) }];
}

function changeBetween(previous: LimbSummary, today: LimbSummary, test: TestDefinition): WholeResult['change'] {
  if (!(previous.mean > 0 && today.mean > 0)) return null;
  const variance = logMeanVarianceAlone(previous, test.typicalError) + logMeanVarianceAlone(today, test.typicalError);
  const change = Math.log(today.mean / previous.mean) * (test.better === 'higher' ? 1 : -1);
  if (Math.abs(change) <= noiseOf(variance)) return 'within-noise';
  return change > 0 ? 'better' : 'worse';
}
