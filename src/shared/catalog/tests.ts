import type { TestDefinition } from './test-definition.ts';
import { ANKLE_TESTS } from './tests/ankle.ts';
import { CALF_TESTS } from './tests/calf.ts';
import { ECONOMY_TESTS } from './tests/economy.ts';
import { HAMSTRING_TESTS } from './tests/hamstrings.ts';
import { HEEL_RAISE_TESTS } from './tests/heel-raises.ts';
import { HIP_TESTS } from './tests/hip.ts';
import { OTHER_HIP_TESTS } from './tests/hip-other.ts';
import { HOP_TESTS } from './tests/hops.ts';
import { ISOMETRIC_PULL_TESTS } from './tests/isometric-pulls.ts';
import { JUMP_TESTS } from './tests/jumps.ts';
import { KNEE_ISOKINETIC_TESTS } from './tests/knee-isokinetic.ts';
import { KNEE_ISOMETRIC_TESTS } from './tests/knee-isometric.ts';
import { REACH_TESTS } from './tests/reach.ts';
import { REACTIVE_TESTS } from './tests/reactive.ts';
import { SINGLE_LEG_TESTS } from './tests/single-leg-control.ts';
import { STANCE_TESTS } from './tests/stance.ts';
import { STRENGTH_TESTS } from './tests/strength.ts';
import { TRUNK_TESTS } from './tests/trunk.ts';

/** Every test of the catalogue, in the order of a report: from the knee and hip down, trunk, lifts, jumps, balance, running. */
export const TESTS: readonly TestDefinition[] = [
  ...KNEE_ISOMETRIC_TESTS,
  ...KNEE_ISOKINETIC_TESTS,
  ...HAMSTRING_TESTS,
  ...HIP_TESTS,
  ...OTHER_HIP_TESTS,
  ...CALF_TESTS,
  ...HEEL_RAISE_TESTS,
  ...ANKLE_TESTS,
  ...TRUNK_TESTS,
  ...SINGLE_LEG_TESTS,
  ...STRENGTH_TESTS,
  ...ISOMETRIC_PULL_TESTS,
  ...JUMP_TESTS,
  ...HOP_TESTS,
  ...REACTIVE_TESTS,
  ...REACH_TESTS,
  ...STANCE_TESTS,
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
