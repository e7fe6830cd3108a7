import type { Exercise } from './exercise.ts';
import { ANKLE_EXERCISES } from './exercises/ankle.ts';
import { BALANCE_EXERCISES } from './exercises/balance.ts';
import { CALF_EXERCISES } from './exercises/calf.ts';
import { FOOT_EXERCISES } from './exercises/foot.ts';
import { GROIN_EXERCISES } from './exercises/groin.ts';
import { HAMSTRING_EXERCISES } from './exercises/hamstrings.ts';
import { HIP_EXERCISES } from './exercises/hip.ts';
import { JUMP_EXERCISES } from './exercises/jumps.ts';
import { LIFT_EXERCISES } from './exercises/lifts.ts';
import { QUADRICEPS_EXERCISES } from './exercises/quadriceps.ts';
import { TRUNK_EXERCISES } from './exercises/trunk.ts';

/** The library of exercises, from the hip down, then trunk, lifts, jumps and balance. */
export const EXERCISES: readonly Exercise[] = [
  ...HIP_EXERCISES,
  ...GROIN_EXERCISES,
  ...QUADRICEPS_EXERCISES,
  ...HAMSTRING_EXERCISES,
  ...CALF_EXERCISES,
  ...ANKLE_EXERCISES,
  ...FOOT_EXERCISES,
  ...TRUNK_EXERCISES,
  ...LIFT_EXERCISES,
  ...JUMP_EXERCISES,
  ...BALANCE_EXERCISES,
];

const BY_ID = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

/**
 * The exercise with this id.
 * @throws RangeError when there is none.
 */
export function exerciseById(id: string): Exercise {
  const exercise = BY_ID.get(id);
  if (!exercise) throw new RangeError(`There is no exercise "${id}".`);
  return exercise;
}
