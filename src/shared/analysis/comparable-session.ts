import { setUpKey } from '../catalog/set-up.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { baseUnit, type Circumstances, conversionFactor, isUnit, type Unit, unitKind } from '../units.ts';
import type { Basis, TestedSession } from './tested-session.ts';

/**
 * A session in the unit that its test is judged in. Where mass, lever or speed of the day is missing, so that the value
 * cannot reach that unit, it stays in its own kind, and its unit tells it apart: two kinds are never compared.
 */
export interface ComparableSession {
  sessionId: string;
  date: string;
  /** Null when the unit is not known. */
  unit: Unit | null;
  basis: Basis;
  statedTrials: number | null;
  setUpKey: string;
  /** Mass, lever and speed of the day, for values per kg and for norms. */
  day: Circumstances;
  left: number[];
  right: number[];
  whole: number[];
}

/** Sessions of one test, oldest first, ready to be compared. Of two on one day the one entered later comes later. */
export function comparableSessions(sessions: TestedSession[], test: TestDefinition): ComparableSession[] {
  return sessions.map((session) => comparable(session, test)).sort(byDate);
}

/** Keys of sessions grow with the time they were entered. */
function byDate(a: ComparableSession, b: ComparableSession): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.sessionId < b.sessionId ? -1 : a.sessionId > b.sessionId ? 1 : 0;
}

function comparable(session: TestedSession, test: TestDefinition): ComparableSession {
  const { setUp } = session;
  const day = { massKg: known(session.massKg), leverM: known(setUp.leverM), speedKmh: known(setUp.speedKmh) };
  const { unit, factor } = carriedOver(session.unit, test.unit, day);
  const inUnit = (values: number[]) => (factor === 1 ? values : values.map((value) => value * factor));
  return {
    sessionId: session.sessionId,
    date: session.date,
    unit,
    basis: session.basis,
    statedTrials: session.statedTrials,
    setUpKey: setUpKey(setUp, test.comparable),
    day,
    left: inUnit(session.left),
    right: inUnit(session.right),
    whole: inUnit(session.whole),
  };
}

/** A mass, lever or speed of zero or less, or that is no number, is as good as none. */
function known(value: number | null): number | null {
  return value !== null && value > 0 && Number.isFinite(value) ? value : null;
}

function carriedOver(from: string, to: Unit, day: Circumstances): { unit: Unit | null; factor: number } {
  if (from === to) return { unit: to, factor: 1 };
  if (!isUnit(from)) return { unit: null, factor: 1 };
  const factor = conversionFactor(from, to, day);
  if (factor !== null) return { unit: to, factor };
  const unit = baseUnit(from);
  return { unit, factor: conversionFactor(from, unit, day) ?? 1 };
}

type Dated = Pick<ComparableSession, 'date' | 'unit' | 'setUpKey'>;

/** Why an earlier session does not count beside a later one; null when it does. */
export type NotCompared = 'same-day' | 'unit' | 'set-up';

export function notCompared(earlier: Dated, later: Dated): NotCompared | null {
  if (earlier.date >= later.date) return 'same-day';
  if (!earlier.unit || !later.unit || unitKind(earlier.unit) !== unitKind(later.unit)) return 'unit';
  return earlier.setUpKey === later.setUpKey ? null : 'set-up';
}

/**
 * Those of the sessions before that may be compared with today's. Two sessions of one day are one look at the athlete:
 * the later one stands.
 * @param before oldest first
 */
export function comparableWith<T extends Dated>(today: Dated, before: T[]): T[] {
  const comparable = before.filter((session) => notCompared(session, today) === null);
  return comparable.filter((session, index) => comparable[index + 1]?.date !== session.date);
}
