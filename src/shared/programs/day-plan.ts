import type { Side } from '../analysis/side.ts';
import type { Dose } from '../catalog/exercise.ts';
import { exerciseById } from '../catalog/exercises.ts';
import type { Template, TemplateDay } from '../catalog/template.ts';
import { trains } from './pick-exercise.ts';
import type { Change, SuggestionLine, Target } from './suggestion.ts';

/** One exercise of a training day, before it is multiplied over the weeks. */
export interface DayExercise {
  slot: string;
  exerciseId: string;
  dose: Dose;
  weakerSide: Side | null;
  reason: string | null;
  /** Came with a line and not with the template. */
  added: boolean;
}

export interface DayPlan {
  name: string;
  exercises: DayExercise[];
}

type TrainChange = Extract<Change, { kind: 'train' }>;

/** The template's week after all lines that are kept: swaps first, since what they bring can be trained one side first. */
export function dayPlans(template: Template, kept: SuggestionLine[]): DayPlan[] {
  let days = template.days.map(asWritten);
  for (const line of kept) days = substituted(days, line);
  for (const line of kept) if (line.change?.kind === 'train') days = trained(days, line.change, line.title);
  return days;
}

function asWritten({ name, exercises }: TemplateDay): DayPlan {
  return {
    name,
    exercises: exercises.map(({ slot, exerciseId, dose }) => ({
      slot,
      exerciseId,
      dose: { ...exerciseById(exerciseId).dose, ...dose },
      weakerSide: null,
      reason: null,
      added: false,
    })),
  };
}

/** A substitute keeps the place of what it stands for and its own dose. */
function substituted(days: DayPlan[], { change, title }: SuggestionLine): DayPlan[] {
  if (change?.kind === 'swap') {
    const { from, to } = change;
    const { dose } = exerciseById(to);
    return mapExercises(days, (exercise) =>
      exercise.exerciseId === from ? { ...exercise, exerciseId: to, dose, reason: title } : exercise,
    );
  }
  if (change?.kind === 'leave-out') {
    return days.map((day) => ({
      ...day,
      exercises: day.exercises.filter(({ exerciseId }) => exerciseId !== change.exerciseId),
    }));
  }
  return days;
}

function mapExercises(days: DayPlan[], change: (exercise: DayExercise) => DayExercise): DayPlan[] {
  return days.map((day) => ({ ...day, exercises: day.exercises.map(change) }));
}

/**
 * Sees to it that enough days train the target. Exercises that are there already count, and with a side they are the
 * ones that get it; only then something is added, to the shortest days first.
 */
function trained(days: DayPlan[], change: TrainChange, title: string): DayPlan[] {
  const fits = (exercise: DayExercise) => suits(exercise, change.target, change.side);
  const marked = days.map((day) => markFirst(day, fits, change.side, title));
  let lacking = change.days - marked.filter((day) => day.exercises.some(fits)).length;
  const shortestFirst = marked
    .map((_, index) => index)
    .filter((index) => !marked[index]?.exercises.some(fits))
    .toSorted((a, b) => (marked[a]?.exercises.length ?? 0) - (marked[b]?.exercises.length ?? 0));
  for (const index of shortestFirst) {
    if (lacking <= 0) break;
    const day = marked[index];
    const extended = day && withAdded(day, change, title);
    if (!extended) continue;
    marked[index] = extended;
    lacking--;
  }
  return marked;
}

/** Whether an exercise counts for the target; one that starts on the other side for another muscle does not. */
function suits(exercise: DayExercise, target: Target, side: Side | null): boolean {
  const definition = exerciseById(exercise.exerciseId);
  if (!trains(definition, target)) return false;
  if (side === null) return true;
  return definition.stance === 'one-leg' && (exercise.weakerSide === null || exercise.weakerSide === side);
}

function markFirst(day: DayPlan, fits: (exercise: DayExercise) => boolean, side: Side | null, title: string): DayPlan {
  const first = side === null ? -1 : day.exercises.findIndex(fits);
  return {
    ...day,
    exercises: day.exercises.map((exercise, index) =>
      index === first ? { ...exercise, weakerSide: side, reason: title } : exercise,
    ),
  };
}

/** @returns null when every candidate is in the day already, or there is none */
function withAdded(day: DayPlan, { candidates, side }: TrainChange, title: string): DayPlan | null {
  const exerciseId = candidates.find((id) => !day.exercises.some((exercise) => exercise.exerciseId === id));
  if (!exerciseId) return null;
  const { dose } = exerciseById(exerciseId);
  const added: DayExercise = { slot: nextSlot(day), exerciseId, dose, weakerSide: side, reason: title, added: true };
  return { ...day, exercises: [...day.exercises, added] };
}

/** Added exercises pair up behind the template's own: after C2 come D1, D2, E1. */
function nextSlot(day: DayPlan): string {
  const added = day.exercises.filter((exercise) => exercise.added).length;
  const own = day.exercises.filter((exercise) => !exercise.added).map(({ slot }) => slot.charCodeAt(0));
  const last = own.length > 0 ? Math.max(...own) : 'A'.charCodeAt(0) - 1;
  return `${String.fromCharCode(last + 1 + Math.floor(added / 2))}${(added % 2) + 1}`;
}
