import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { AthleteAnalysis } from '../analysis/analysis.ts';
import { BASES } from '../analysis/tested-session.ts';
import type { Verdict } from '../analysis/verdict.ts';
import type { SetUp } from '../catalog/set-up.ts';
import { ALL_UNITS } from '../units.ts';
import { id, optionalNumber, optionalText, pastDate } from './common.ts';
import { errors } from './errors.ts';

export const TRIAL_SIDES = ['left', 'right', 'whole'] as const;

export const setUp = z.object({
  device: optionalText(80, 'The device'),
  position: optionalText(120, 'The position'),
  angleDeg: optionalNumber(-30, 180, 'The angle in degrees'),
  leverM: optionalNumber(0.02, 1.5, 'The lever in metres'),
  speedKmh: optionalNumber(3, 30, 'The speed in km/h'),
}) satisfies z.ZodType<SetUp>;

export const trialKey = z.object({
  measurementId: id,
  side: z.enum(TRIAL_SIDES),
  ordinal: z.number().int().min(1).max(99),
});
export type TrialKey = z.output<typeof trialKey>;

const trial = z.object({
  side: z.enum(TRIAL_SIDES),
  ordinal: z.number().int(),
  value: z.number(),
  struckReason: z.string().nullable(),
});
export type Trial = z.output<typeof trial>;

const measurement = z.object({
  id,
  testId: z.string(),
  unit: z.enum(ALL_UNITS),
  basis: z.enum(BASES),
  statedTrials: z.number().int().nullable(),
  setUp,
  trials: z.array(trial),
});
export type Measurement = z.output<typeof measurement>;

/** How a session came here: typed, read from a file, or made up for the example squad. */
export const SESSION_ORIGINS = ['typed', 'imported', 'made-up'] as const;

export const sessionFields = z.object({
  date: pastDate,
  massKg: optionalNumber(20, 250, 'Body mass in kg'),
  tester: optionalText(80, 'The tester'),
  notes: optionalText(4000, 'The note'),
});
export type SessionFields = z.output<typeof sessionFields>;

const session = sessionFields.extend({
  id,
  athleteId: id,
  origin: z.enum(SESSION_ORIGINS),
  version: z.number().int(),
  measurements: z.array(measurement),
});
export type Session = z.output<typeof session>;

const measurementFields = z.object({
  testId: z.string().min(1),
  unit: z.enum(ALL_UNITS),
  setUp,
});

const oneTrial = trialKey.extend({ value: z.number('A trial has to be a number.').finite() });

export const assessmentsContract = {
  /** All sessions of an athlete, newest first, with every trial. */
  list: oc
    .errors(errors)
    .input(z.object({ athleteId: id }))
    .output(z.array(session)),
  get: oc
    .errors(errors)
    .input(z.object({ sessionId: id }))
    .output(session),
  create: oc
    .errors(errors)
    .input(sessionFields.extend({ athleteId: id }))
    .output(session),
  update: oc
    .errors(errors)
    .input(sessionFields.extend({ sessionId: id, version: z.number().int() }))
    .output(session),
  /** Puts a session in the trash; `restore` brings it back whole. */
  remove: oc
    .errors(errors)
    .input(z.object({ sessionId: id }))
    .output(z.void()),
  restore: oc
    .errors(errors)
    .input(z.object({ sessionId: id }))
    .output(z.void()),
  addMeasurement: oc
    .errors(errors)
    .input(measurementFields.extend({ sessionId: id }))
    .output(measurement),
  updateMeasurement: oc
    .errors(errors)
    .input(z.object({ measurementId: id, unit: z.enum(ALL_UNITS), setUp }))
    .output(z.void()),
  removeMeasurement: oc
    .errors(errors)
    .input(z.object({ measurementId: id }))
    .output(z.void()),
  /** Writes one cell and answers what the test now says; null for tests without sides. */
  saveTrial: oc.errors(errors).input(oneTrial).output(type<Verdict | null>()),
  clearTrial: oc.errors(errors).input(trialKey).output(type<Verdict | null>()),
  /** Takes a trial out of every calculation and keeps it; a null reason takes it back in. */
  strikeTrial: oc
    .errors(errors)
    .input(trialKey.extend({ reason: z.string().trim().min(1, 'Say why, in a word or two.').max(200).nullable() }))
    .output(type<Verdict | null>()),
  analysis: oc
    .errors(errors)
    .input(z.object({ athleteId: id }))
    .output(type<AthleteAnalysis>()),
};
