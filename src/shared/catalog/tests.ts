import type { TestDefinition } from './test-definition.ts';
import { BALANCE_TESTS } from './tests/balance.ts';
import { CALF_TESTS } from './tests/calf.ts';
import { ECONOMY_TESTS } from './tests/economy.ts';
import { HIP_TESTS } from './tests/hip.ts';
import { KNEE_TESTS } from './tests/knee.ts';
import { POWER_TESTS } from './tests/power.ts';

/** Every test of the catalogue, in the order of a report. */
export const TESTS: readonly TestDefinition[] = [
  ...KNEE_TESTS,
  ...HIP_TESTS,
  ...CALF_TESTS,
  ...POWER_TESTS,
  ...BALANCE_TESTS,
  ...ECONOMY_TESTS,
];

const BY_ID = new Map(TESTS.map((test) => [test.id, test]));

/** The test with this id, if there is one. */
export function findTest(id: string): TestDefinition | undefined {
  return BY_ID.get(id);
}

/**
 * The test with this id.
 * @throws RangeError when there is none.
 */
export function testById(id: string): TestDefinition {
  const test = findTest(id);
  if (!test) throw new RangeError(`There is no test "${id}".`);
  return test;
}
