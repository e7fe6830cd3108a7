import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { testById } from '#shared/catalog/tests.ts';

export const HAMSTRINGS = testById('knee-flexion-isometric-hhd');
export const QUADRICEPS = testById('knee-extension-isometric-hhd');
export const ANTERIOR_REACH = testById('y-balance-anterior');

/** A session of the isometric hamstring test, with what a test does not care about filled in. */
export function tested(change: Partial<TestedSession> = {}): TestedSession {
  return {
    sessionId: `session of ${change.date ?? '2026-11-01'}`,
    date: '2026-11-01',
    testId: HAMSTRINGS.id,
    unit: 'N',
    basis: 'trials',
    statedTrials: null,
    setUpKey: 'dynamometer|seated|90|',
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
