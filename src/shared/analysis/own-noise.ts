import type { TestDefinition } from '../catalog/test-definition.ts';
import { daysBetween } from '../dates.ts';
import { type ComparableSession, comparableSessions, notCompared } from './comparable-session.ts';
import { kappaOf, relativeError, repeatStatistics, spreadOf } from './repeat-statistics.ts';
import { SIDES, type Side } from './side.ts';
import { type LimbSummary, summarise } from './summary.ts';
import type { TestedSession } from './tested-session.ts';

/**
 * Athletes with a repeated session from which on their own noise takes the place of the catalogue's. Ten athletes are
 * twenty pairs of limbs, which give an SD to about 16 % either way (1 / sqrt(2 x 19)); with three athletes it would be 32 %,
 * and the noise of a whole squad would hang on one bad day.
 */
export const ENOUGH_ATHLETES = 10;

/** Two sessions at most this many days apart show noise and not training. */
export const REPEATED_WITHIN_DAYS = 14;

/**
 * The day-to-day error never falls below this share of the test's own. What a squad drifts by is what is left when the
 * noise of the trials is taken off, and with few athletes that rest comes out as nothing by chance; nothing would say
 * that limbs never change from one day to the next.
 */
const LEAST_OF_DAY_ERROR = 0.5;

/** SWC = 0.2 x SD between athletes (Hopkins; a coaching convention). */
const WORTHWHILE = 0.2;

/**
 * The noise of one test in the coach's own athletes, from sessions repeated within two weeks in the same set-up.
 * Relative figures are shares of the value (0.05 is 5 %); the others are in the test's own unit.
 */
export interface OwnNoise {
  testId: string;
  /** Athletes with at least one repeated session. */
  athletes: number;
  /** Pairs of sessions, one for each limb. */
  pairs: number;
  /** From trial to trial inside a session, relative; null without own trials. */
  trialError: number | null;
  /** From day to day once the noise of the trials is taken off, relative. */
  dayError: number;
  /** Typical error of a session's value: SD of differences / sqrt(2). */
  typicalError: number;
  /** The same relative, from logarithms: 100 (exp(SD(diff of ln x) / sqrt 2) - 1), as a share. */
  cv: number;
  /** SEM = SD of differences / sqrt(2), the same number as the typical error by another name. */
  sem: number;
  mdc95: number;
  /** Smallest worthwhile change: 0.2 x SD between athletes. A coaching convention. */
  swc: number | null;
  /** How well two sessions agree on which side is weaker, beyond chance; null without sides. */
  kappa: number | null;
}

/** One athlete's two sessions of a test, the earlier first. */
export interface RepeatedSession {
  athleteId: string;
  first: TestedSession;
  second: TestedSession;
}

/**
 * The noise of a test from repeated sessions (docs/method.md, "Own noise"). Left out are sessions of one day or more
 * than two weeks apart, of another set-up, in a unit that does not reach the test's own, and values that stand for
 * different things (trials, a mean, a best).
 * @param test as delivered or defined, not with the noise in use, since the floor of the day error rests on it
 * @param repeats of any number of athletes; an athlete may have several
 * @returns null with fewer than two usable pairs of limbs, since one has no spread
 */
export function ownNoise(test: TestDefinition, repeats: RepeatedSession[]): OwnNoise | null {
  const usable = repeats.flatMap((repeat) => comparableRepeat(repeat, test));
  const pairs = usable.flatMap((repeat) => limbPairs(repeat, test));
  if (pairs.length < 2) return null;
  const trialError = trialErrorOf(usable, test);
  const { typicalError, mdc95 } = repeatStatistics(pairs.map(({ first, second }) => [first.mean, second.mean]));
  const logError = relativeError(pairs.map(({ first, second }) => [first.mean, second.mean]));
  return {
    testId: test.id,
    athletes: new Set(pairs.map(({ athleteId }) => athleteId)).size,
    pairs: pairs.length,
    trialError,
    dayError: dayErrorOf(logError, trialError, pairs, test),
    typicalError,
    cv: Math.expm1(logError),
    sem: typicalError,
    mdc95,
    swc: worthwhileChange(pairs),
    kappa: kappaOf(usable.flatMap((repeat) => weakerSides(repeat, test))),
  };
}

interface Repeat {
  athleteId: string;
  first: ComparableSession;
  second: ComparableSession;
}

interface LimbPair {
  athleteId: string;
  first: LimbSummary;
  second: LimbSummary;
}

function comparableRepeat({ athleteId, first, second }: RepeatedSession, test: TestDefinition): Repeat[] {
  const [earlier, later] = comparableSessions([first, second], test);
  if (!earlier || !later || notCompared(earlier, later) !== null) return [];
  if (daysBetween(earlier.date, later.date) > REPEATED_WITHIN_DAYS) return [];
  if (earlier.unit !== test.unit || later.unit !== test.unit || earlier.basis !== later.basis) return [];
  return [{ athleteId, first: earlier, second: later }];
}

const PARTS = [...SIDES, 'whole'] as const;

function limbPairs({ athleteId, first, second }: Repeat, test: TestDefinition): LimbPair[] {
  return PARTS.flatMap((part) => {
    const [one, two] = [limbOf(first, part, test), limbOf(second, part, test)];
    return one && two ? [{ athleteId, first: one, second: two }] : [];
  });
}

/** A limb whose values are all above zero, so that it has a logarithm. */
function limbOf(session: ComparableSession, part: Side | 'whole', test: TestDefinition): LimbSummary | null {
  const values = session[part];
  if (values.length === 0 || !values.every((value) => value > 0 && Number.isFinite(value))) return null;
  return summarise(values, test.better, session.basis === 'trials' ? undefined : (session.statedTrials ?? 1));
}

/** Spread of ln x inside sessions, pooled; a session that stands in two repeats counts once. */
function trialErrorOf(repeats: Repeat[], test: TestDefinition): number | null {
  const sessions = new Map(repeats.flatMap(({ first, second }) => [first, second]).map((one) => [one.sessionId, one]));
  let squares = 0;
  let weight = 0;
  for (const session of sessions.values()) {
    if (session.basis !== 'trials') continue;
    for (const part of PARTS) {
      const limb = limbOf(session, part, test);
      if (!limb || limb.values.length < 2) continue;
      squares += (limb.values.length - 1) * spreadOf(limb.values.map(Math.log)) ** 2;
      weight += limb.values.length - 1;
    }
  }
  return weight > 0 ? Math.sqrt(squares / weight) : null;
}

/** dayError² = TE² - mean of v/n, all of ln x; with a floor. */
function dayErrorOf(logError: number, trialError: number | null, pairs: LimbPair[], test: TestDefinition): number {
  const variance = (trialError ?? test.typicalError.trial) ** 2;
  const ofTrials = pairs.reduce((sum, { first, second }) => sum + variance / first.n + variance / second.n, 0);
  const rest = logError ** 2 - ofTrials / (2 * pairs.length);
  return Math.max(Math.sqrt(Math.max(0, rest)), LEAST_OF_DAY_ERROR * test.typicalError.day);
}

function worthwhileChange(pairs: LimbPair[]): number | null {
  const byAthlete = [...Map.groupBy(pairs, ({ athleteId }) => athleteId).values()];
  if (byAthlete.length < 2) return null;
  const means = byAthlete.map((own) => own.reduce((sum, { first, second }) => sum + first.mean + second.mean, 0));
  return WORTHWHILE * spreadOf(means.map((sum, index) => sum / (2 * (byAthlete[index]?.length ?? 1))));
}

/** Which side was weaker in either session, where both sessions have one. */
function weakerSides({ first, second }: Repeat, test: TestDefinition): [Side, Side][] {
  const [one, two] = [weaker(first, test), weaker(second, test)];
  return one && two ? [[one, two]] : [];
}

function weaker(session: ComparableSession, test: TestDefinition): Side | null {
  const [left, right] = SIDES.map((side) => limbOf(session, side, test));
  if (!left || !right || left.mean === right.mean) return null;
  return left.mean < right.mean === (test.better === 'higher') ? 'left' : 'right';
}
