import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { BENEFITS } from '../catalog/benefits.ts';
import type { Grade } from '../catalog/citation.ts';
import { LEVELS } from '../catalog/exercise.ts';
import { LINE_KINDS, type Suggestion } from '../programs/suggestion.ts';
import { anyDate, id } from './common.ts';
import { errors } from './errors.ts';

export const suggestionOptions = z.object({
  benefit: z.enum(BENEFITS),
  level: z.enum(LEVELS),
  startDate: anyDate,
});
export type SuggestionOptions = z.output<typeof suggestionOptions>;

const programExercise = z.object({
  slot: z.string(),
  exerciseId: z.string(),
  sets: z.number().int(),
  reps: z.tuple([z.number(), z.number()]),
  unit: z.enum(['reps', 's']),
  load: z.string(),
  tempo: z.string().nullable(),
  restSeconds: z.number(),
  /** The side that starts and gets `extraSets` more; null when both do the same. */
  weakerSide: z.enum(['left', 'right']).nullable(),
  extraSets: z.number().int(),
  /** Title of the suggestion's line that brought or changed this exercise; null when the template has it so. */
  reason: z.string().nullable(),
});
export type ProgramExercise = z.output<typeof programExercise>;

const programSession = z.object({
  id,
  /** From 1, as is `day`: the place in the week, not the weekday. */
  week: z.number().int(),
  day: z.number().int(),
  date: z.string(),
  name: z.string(),
  note: z.string(),
  deload: z.boolean(),
  doneAt: z.string().nullable(),
  exercises: z.array(programExercise),
});
export type ProgramSession = z.output<typeof programSession>;

const GRADES = ['study', 'derived', 'convention'] as const satisfies readonly Grade[];

/** A line of the suggestion as it stood when the program was assigned, refused ones included. */
const programReason = z.object({
  lineId: z.string(),
  kind: z.enum(LINE_KINDS),
  title: z.string(),
  reason: z.string(),
  sources: z.array(z.object({ citation: z.string(), grade: z.enum(GRADES), note: z.string().optional() })),
  accepted: z.boolean(),
});
export type ProgramReason = z.output<typeof programReason>;

const program = z.object({
  id,
  athleteId: id,
  name: z.string(),
  benefit: z.enum(BENEFITS),
  level: z.enum(LEVELS),
  templateId: z.string(),
  startDate: z.string(),
  weeks: z.number().int(),
  reasons: z.array(programReason),
  createdAt: z.string(),
  endedAt: z.string().nullable(),
  sessions: z.array(programSession),
});
export type Program = z.output<typeof program>;

export const programsContract = {
  /** What to do for this athlete, each line with its reason and source. Nothing is stored. */
  suggest: oc
    .errors(errors)
    .input(suggestionOptions.partial().extend({ athleteId: id }))
    .output(type<Suggestion>()),
  /** Stores a copy of the suggestion, without the refused lines, as the athlete's program. */
  assign: oc
    .errors(errors)
    .input(suggestionOptions.extend({ athleteId: id, refused: z.array(z.string()) }))
    .output(program),
  /** Programs of an athlete, the current one first. */
  list: oc
    .errors(errors)
    .input(z.object({ athleteId: id }))
    .output(z.array(program)),
  markDone: oc
    .errors(errors)
    .input(z.object({ programSessionId: id, done: z.boolean() }))
    .output(z.void()),
  /** Ends a program before its last session; `reopen` takes that back while no other one is running. */
  end: oc
    .errors(errors)
    .input(z.object({ programId: id }))
    .output(z.void()),
  reopen: oc
    .errors(errors)
    .input(z.object({ programId: id }))
    .output(z.void()),
};
