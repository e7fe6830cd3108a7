import type { PlannedExercise, PlannedSession } from './planned-session.ts';

/**
 * A session told by what differs from an earlier one of the same day: "as week 1, 1 set more". Paper has no room for
 * the same list eight times, and the athlete sees at once what changes.
 * @returns null when it has to be written out, because it holds something that the earlier one does not
 */
export function foldedWords(session: PlannedSession, earlier: PlannedSession): string | null {
  const before = new Map(earlier.exercises.map((exercise) => [exercise.slot, exercise]));
  const same = session.exercises.every((exercise) => {
    const other = before.get(exercise.slot);
    return other !== undefined && sameWork(exercise, other);
  });
  if (!same) return null;
  const parts = [without(session, earlier), setsWords(session, before), extraWords(session, before)];
  return [`as week ${earlier.week}`, ...parts.filter((part) => part !== '')].join(', ');
}

function sameWork(a: PlannedExercise, b: PlannedExercise): boolean {
  return (
    a.exerciseId === b.exerciseId &&
    a.reps[0] === b.reps[0] &&
    a.reps[1] === b.reps[1] &&
    a.unit === b.unit &&
    a.load === b.load &&
    (a.weakerSide === b.weakerSide || a.weakerSide === null) &&
    a.extraSets <= b.extraSets
  );
}

function without(session: PlannedSession, earlier: PlannedSession): string {
  const there = new Set(session.exercises.map(({ slot }) => slot));
  const missing = earlier.exercises.filter(({ slot }) => !there.has(slot)).map(({ slot }) => slot);
  return missing.length > 0 ? `without ${missing.join(', ')}` : '';
}

function setsWords(session: PlannedSession, before: Map<string, PlannedExercise>): string {
  const changes = session.exercises.map(({ slot, sets }) => sets - (before.get(slot)?.sets ?? sets));
  const [first = 0] = changes;
  if (changes.every((change) => change === 0)) return '';
  if (changes.some((change) => change !== first)) {
    return `sets ${session.exercises.map(({ slot, sets }) => `${slot} ${sets}`).join(', ')}`;
  }
  const count = Math.abs(first);
  return `${count} ${count === 1 ? 'set' : 'sets'} ${first > 0 ? 'more' : 'less'}`;
}

function extraWords(session: PlannedSession, before: Map<string, PlannedExercise>): string {
  const had = session.exercises.filter(({ slot }) => (before.get(slot)?.extraSets ?? 0) > 0);
  if (had.length === 0 || had.every(({ slot, extraSets }) => extraSets === before.get(slot)?.extraSets)) return '';
  const ended = had.every(({ weakerSide }) => weakerSide === null);
  return ended ? 'both sides alike' : 'both sides the same sets';
}
