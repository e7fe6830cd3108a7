import type { TestDefinition } from './test-definition.ts';
import { TESTS } from './tests.ts';

/** The tests in use: those delivered and the coach's own, each with the noise and the line that hold for it now. */
export interface Catalogue {
  tests: readonly TestDefinition[];
  find(testId: string): TestDefinition | undefined;
}

export function catalogueOf(tests: readonly TestDefinition[]): Catalogue {
  const byId = new Map(tests.map((test) => [test.id, test]));
  return { tests, find: (testId) => byId.get(testId) };
}

/** The tests as delivered, with nothing changed by a coach or by own data. */
export const DELIVERED: Catalogue = catalogueOf(TESTS);
