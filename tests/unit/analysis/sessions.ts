import type { TestedSession } from '#shared/analysis/tested-session.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { SET_UP, tested } from './fixtures.ts';

type Change = Partial<Omit<TestedSession, 'setUp'>> & { setUp?: Partial<SetUp> };

/** A session of any test in its own unit on a day. */
export function sessionOf(test: TestDefinition, date: string, change: Change = {}): TestedSession {
  const setUp = { ...SET_UP, ...change.setUp };
  return tested({ date, testId: test.id, unit: test.unit, ...change, setUp });
}

/** The same value three times. */
export function three(value: number): number[] {
  return [value, value, value];
}
