import type { Equipment, Exercise, Level } from '../catalog/exercise.ts';
import { EXERCISES } from '../catalog/exercises.ts';
import type { RuleContext, Target } from './suggestion.ts';

/** Whether this is an exercise for the target: its first muscle group, and for the whole leg also its benefit. */
export function trains(exercise: Exercise, { muscleGroup, benefit }: Target): boolean {
  if (exercise.muscleGroups[0] !== muscleGroup) return false;
  return muscleGroup !== 'whole-leg' || exercise.benefits.includes(benefit);
}

/** Whether all that an exercise needs is there; with unknown equipment everything counts as there. */
export function doable(exercise: Exercise, equipment: readonly Equipment[] | null): boolean {
  return equipment === null || exercise.equipment.every((piece) => equipment.includes(piece));
}

/** A trained athlete may do a beginner's exercise, not the other way round. */
export function withinLevel(exercise: Exercise, level: Level): boolean {
  return level === 'trained' || exercise.level === 'beginner';
}

/**
 * Exercises that could be added for a target, best first: of the athlete's own level, then with load where equipment is
 * known, and without any where it is not, then in the catalogue's order.
 * @param oneLeg only exercises that can be given to one side first
 */
export function candidatesFor(target: Target, { level, equipment }: RuleContext, oneLeg: boolean): string[] {
  const rank = (exercise: Exercise) => {
    const loaded = exercise.equipment.length > 0;
    return (exercise.level === level ? 0 : 2) + (loaded === (equipment !== null) ? 0 : 1);
  };
  return EXERCISES.filter(
    (exercise) =>
      trains(exercise, target) &&
      (!oneLeg || exercise.stance === 'one-leg') &&
      withinLevel(exercise, level) &&
      doable(exercise, equipment),
  )
    .toSorted((a, b) => rank(a) - rank(b))
    .map((exercise) => exercise.id);
}
