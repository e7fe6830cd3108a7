import type { Sourced } from '../catalog/citation.ts';
import { HEAVY_LOADS } from '../catalog/evidence.ts';
import type { Equipment, Exercise } from '../catalog/exercise.ts';
import { EXERCISES, exerciseById } from '../catalog/exercises.ts';
import type { MuscleGroup } from '../catalog/muscle-groups.ts';
import type { Template } from '../catalog/template.ts';
import { doable, withinLevel } from './pick-exercise.ts';
import type { RuleContext, SuggestionLine } from './suggestion.ts';

const SWAPS: Sourced = {
  citation: 'coaching-convention',
  grade: 'convention',
  note: 'Which exercise may stand for which follows muscle group and purpose; no study compares these pairs.',
};

/**
 * What the template needs against what the athlete has. Unknown equipment takes nothing away. Each exercise that cannot
 * be done is swapped for one of the same muscle group or benefit, or left out where there is none.
 */
export function equipmentLines(template: Template, context: RuleContext): SuggestionLine[] {
  const exercises = [...new Set(template.days.flatMap((day) => day.exercises.map((entry) => entry.exerciseId)))].map(
    exerciseById,
  );
  const { equipment } = context;
  if (equipment === null) return unknownEquipment(exercises);
  const taken = new Set(exercises.filter((exercise) => doable(exercise, equipment)).map(({ id }) => id));
  return exercises
    .filter((exercise) => !doable(exercise, equipment))
    .map((exercise) => {
      const substitute = substituteFor(exercise, context, taken);
      if (substitute) taken.add(substitute.id);
      return substitute ? swap(exercise, substitute, equipment) : leaveOut(exercise, equipment);
    });
}

/**
 * The nearest exercise that can be done: it shares the first muscle group, or two, or one and a benefit, and impact is
 * never put in for what had none. Exercises that are in the program already are not used again.
 */
export function substituteFor(exercise: Exercise, context: RuleContext, taken: ReadonlySet<string>): Exercise | null {
  const near = EXERCISES.filter(
    (other) =>
      other.id !== exercise.id &&
      !taken.has(other.id) &&
      likeness(other, exercise) > 0 &&
      other.impact === exercise.impact &&
      withinLevel(other, context.level) &&
      doable(other, context.equipment),
  );
  return near.toSorted((a, b) => likeness(b, exercise) - likeness(a, exercise))[0] ?? null;
}

/** 0 where one cannot stand for the other. The muscles weigh most, then what it is for, then how it is done. */
function likeness(other: Exercise, exercise: Exercise): number {
  const muscles = shared(named(other), named(exercise));
  const benefits = shared(other.benefits, exercise.benefits);
  const sameFirst = muscles > 0 && other.muscleGroups[0] === exercise.muscleGroups[0];
  if (!sameFirst && muscles < 2 && !(muscles > 0 && benefits > 0)) return 0;
  const alike = (same: boolean) => (same ? 1 : 0);
  return (
    6 * alike(sameFirst) +
    4 * muscles +
    2 * benefits +
    2 * alike(other.stance === exercise.stance) +
    alike(other.level === exercise.level) +
    alike(other.dose.unit === exercise.dose.unit)
  );
}

/** Muscle groups by name; "whole leg" says nothing of what is trained. */
function named({ muscleGroups }: Exercise): MuscleGroup[] {
  return muscleGroups.filter((group) => group !== 'whole-leg' && group !== 'whole-body');
}

function shared<T>(a: readonly T[], b: readonly T[]): number {
  return a.filter((item) => b.includes(item)).length;
}

function isHeavyDose({ dose }: Exercise): boolean {
  return /1RM|heavy/i.test(dose.load);
}

function swap(exercise: Exercise, substitute: Exercise, equipment: readonly Equipment[]): SuggestionLine {
  const lighter = isHeavyDose(exercise) && !isHeavyDose(substitute);
  const reason = `${exercise.name} needs ${missing(exercise, equipment)}, which this athlete does not have. ${substitute.name} is the nearest without it.`;
  return {
    id: `swap:${exercise.id}`,
    kind: 'swap',
    title: `${substitute.name} for ${exercise.name}`,
    reason: lighter ? `${reason} It is lighter, and most of the evidence for economy is for heavy loads.` : reason,
    sources: lighter ? [SWAPS, HEAVY_LOADS] : [SWAPS],
    refusable: true,
    change: { kind: 'swap', from: exercise.id, to: substitute.id },
  };
}

function leaveOut(exercise: Exercise, equipment: readonly Equipment[]): SuggestionLine {
  return {
    id: `leave-out:${exercise.id}`,
    kind: 'swap',
    title: `${exercise.name} is left out`,
    reason: `It needs ${missing(exercise, equipment)}, which this athlete does not have, and the library has nothing near it that is not in the program already.`,
    sources: [SWAPS],
    refusable: true,
    change: { kind: 'leave-out', exerciseId: exercise.id },
  };
}

function unknownEquipment(exercises: Exercise[]): SuggestionLine[] {
  const needed = [...new Set(exercises.flatMap((exercise) => exercise.equipment))];
  if (needed.length === 0) return [];
  return [
    {
      id: 'equipment-unknown',
      kind: 'equipment',
      title: 'Check the equipment',
      reason: `What this athlete has is not known, so nothing is swapped. The program needs ${list(needed)}. Enter the equipment with the athlete, and exercises that cannot be done are swapped.`,
      sources: [SWAPS],
      refusable: true,
      change: null,
    },
  ];
}

function missing(exercise: Exercise, equipment: readonly Equipment[]): string {
  return list(exercise.equipment.filter((piece) => !equipment.includes(piece)));
}

function list(pieces: readonly string[]): string {
  return pieces.length > 1 ? `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}` : (pieces[0] ?? '');
}
