import type { Benefit } from './benefits.ts';
import type { Sourced } from './citation.ts';
import type { Dose, Level } from './exercise.ts';

/** One exercise in a template's day, with the pair letter of its superset ("A1", "A2", "B1"). */
export interface TemplateExercise {
  slot: string;
  exerciseId: string;
  /** Replaces parts of the exercise's own dose. */
  dose?: Partial<Dose>;
}

export interface TemplateDay {
  name: string;
  exercises: TemplateExercise[];
}

/** What one week changes against the day as written. */
export interface TemplateWeek {
  /** Added to every exercise's sets; may be negative, never below one set. */
  sets: number;
  /** What the athlete reads beside the week: "RPE 7", "lighter week: half the sets, same load". */
  note: string;
  deload: boolean;
}

/** A program to be copied for an athlete: `days` repeated for each of `weeks`. */
export interface Template {
  id: string;
  name: string;
  benefit: Benefit;
  level: Level;
  summary: string;
  days: TemplateDay[];
  weeks: TemplateWeek[];
  sources: Sourced[];
}
