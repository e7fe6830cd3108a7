import type { Benefit } from '#shared/catalog/benefits.ts';
import type { Level } from '#shared/catalog/exercise.ts';

/** A copy of a template, made for one athlete. */
export interface ProgramTable {
  id: string;
  athlete_id: string;
  name: string;
  benefit: Benefit;
  level: Level;
  template_id: string;
  start_date: string;
  weeks: number;
  /** JSON list of the suggestion's lines, refused ones included. */
  reasons: string;
  created_at: string;
  ended_at: string | null;
}

export interface ProgramSessionTable {
  id: string;
  program_id: string;
  week: number;
  day: number;
  date: string;
  name: string;
  note: string;
  deload: number;
  done_at: string | null;
}

export interface ProgramExerciseTable {
  program_session_id: string;
  /** Order in the session, from 0. */
  position: number;
  slot: string;
  exercise_id: string;
  sets: number;
  reps_low: number;
  reps_high: number;
  unit: 'reps' | 's';
  load: string;
  tempo: string | null;
  rest_seconds: number;
  weaker_side: 'left' | 'right' | null;
  extra_sets: number;
  reason: string | null;
}
