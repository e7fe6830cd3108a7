import type { PlannedExercise } from './planned-session.ts';

type Sets = Pick<PlannedExercise, 'sets' | 'reps' | 'unit'>;

/** "3 × 8–12", "3 × 30–45 s" */
export function doseWords({ sets, reps, unit }: Sets): string {
  const [low, high] = reps;
  const amount = low === high ? String(low) : `${low}–${high}`;
  return `${sets} × ${amount}${unit === 's' ? ' s' : ''}`;
}

/** The load for a cell of the grid: what stands behind a semicolon is how to go on from it, and is left to the library. */
export function loadWords({ load }: Pick<PlannedExercise, 'load'>): string {
  return load.split(';')[0]?.trim() ?? '';
}

/** "left first, left +1 set"; empty where both sides do the same. */
export function sideWords({ weakerSide, extraSets }: Pick<PlannedExercise, 'weakerSide' | 'extraSets'>): string {
  if (!weakerSide) return '';
  if (extraSets === 0) return `${weakerSide} first`;
  return `${weakerSide} first, ${weakerSide} +${extraSets} ${extraSets === 1 ? 'set' : 'sets'}`;
}
