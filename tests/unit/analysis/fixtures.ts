import { comparableSessions } from '#shared/analysis/comparable-session.ts';
import { type NoDifference, type SessionDifference, sessionDifference } from '#shared/analysis/difference.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { testById } from '#shared/catalog/tests.ts';

const SOURCE = { citation: 'house-rule', grade: 'derived' } as const;

/** The isometric hamstring test, with noise and line held fixed, so that a change of the catalogue moves no figure here. */
export const HAMSTRINGS: TestDefinition = {
  ...testById('knee-flexion-isometric-hhd'),
  typicalError: { trial: 0.05, day: 0.03, source: SOURCE },
  threshold: { kind: 'relative', value: 0.1, source: SOURCE },
};
export const QUADRICEPS = testById('knee-extension-isometric-hhd');
export const ANTERIOR_REACH = testById('y-balance-anterior');

/** The same test with both limbs in one trial, as on two force plates. */
export const BOTH_AT_ONCE: TestDefinition = { ...HAMSTRINGS, laterality: 'both-at-once' };

/** The same test where less is better. */
export const LOWER_IS_BETTER: TestDefinition = { ...HAMSTRINGS, better: 'lower' };

export const SET_UP: SetUp = {
  device: 'dynamometer',
  position: 'seated',
  angleDeg: 90,
  leverM: null,
  speedKmh: null,
};

/** A session of the isometric hamstring test, with what a test does not care about filled in. */
export function tested(change: Partial<TestedSession> = {}): TestedSession {
  return {
    sessionId: `session of ${change.date ?? '2026-11-01'}`,
    date: '2026-11-01',
    testId: HAMSTRINGS.id,
    unit: 'N',
    basis: 'trials',
    statedTrials: null,
    setUp: SET_UP,
    massKg: null,
    left: [],
    right: [],
    whole: [],
    ...change,
  };
}

/** Two sessions a month apart with the same trials. */
export function twice(left: number[], right: number[]): TestedSession[] {
  return ['2026-10-01', '2026-11-01'].map((date) => tested({ date, left, right }));
}

/** What one session gives. */
export function resultOf(session: TestedSession, test: TestDefinition = HAMSTRINGS): SessionDifference | NoDifference {
  const [comparable] = comparableSessions([session], test);
  if (!comparable) throw new RangeError('one session gives one comparable session');
  return sessionDifference(comparable, test);
}

/** @throws RangeError when the session gives no difference */
export function differenceOf(
  left: number[],
  right: number[],
  test: TestDefinition = HAMSTRINGS,
  change: Partial<TestedSession> = {},
): SessionDifference {
  const result = resultOf(tested({ left, right, ...change }), test);
  if (result.kind !== 'difference') throw new RangeError(`no difference: ${result.kind}`);
  return result;
}
