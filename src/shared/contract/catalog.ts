import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { OwnNoise } from '../analysis/own-noise.ts';
import type { Battery } from '../catalog/battery.ts';
import { BENEFITS } from '../catalog/benefits.ts';
import { lateralityProblem } from '../catalog/laterality-problem.ts';
import { MUSCLE_GROUPS } from '../catalog/muscle-groups.ts';
import { SET_UP_FIELDS } from '../catalog/set-up.ts';
import { CONTRACTIONS, LATERALITIES } from '../catalog/test-definition.ts';
import type { TestInUse } from '../catalog/tests-in-use.ts';
import { ALL_UNITS } from '../units.ts';
import { id, optionalNumber, optionalText } from './common.ts';
import { errors } from './errors.ts';

const text = (max: number, what: string) =>
  z.string().trim().min(1, `${what} is missing.`).max(max, `${what} is too long: ${max} characters at the most.`);

const share = (what: string) =>
  z
    .number(`${what} has to be a number.`)
    .min(0.001, `${what} has to be at least 0.1 %.`)
    .max(0.5, `${what} can be 50 % at the most.`);

/** A coach's own test, with the fields that the delivered ones have. Noise and line are shown as coaching convention. */
export const ownTestInput = z
  .object({
    name: text(80, 'The name'),
    detail: text(120, 'What tells it from others'),
    noun: text(60, 'How a side is spoken of'),
    benefits: z.array(z.enum(BENEFITS)).min(1, 'Choose at least one benefit.'),
    muscleGroup: z.enum(MUSCLE_GROUPS),
    laterality: z.enum(LATERALITIES),
    unit: z.enum(ALL_UNITS),
    better: z.enum(['higher', 'lower']),
    trials: z.number('Trials have to be a number.').int().min(1, 'At least one trial.').max(10, 'At most ten trials.'),
    normFrom: z.enum(['best', 'mean']),
    plausible: z.object({
      min: z.number('The lowest value has to be a number.').min(0, 'The lowest value cannot be below zero.'),
      max: z.number('The highest value has to be a number.'),
    }),
    trialError: share('The error from trial to trial'),
    dayError: share('The error from day to day'),
    threshold: share('The line'),
    setUp: z.object({
      device: optionalText(80, 'The device'),
      position: optionalText(120, 'The position'),
      angleDeg: optionalNumber(-30, 180, 'The angle in degrees'),
    }),
    comparable: z.array(z.enum(SET_UP_FIELDS)),
    protocol: z.object({
      position: text(400, 'The position'),
      angle: optionalText(120, 'The angle'),
      lever: optionalText(400, 'The lever'),
      contraction: z.enum(CONTRACTIONS),
      speed: optionalText(80, 'The speed'),
      practice: z.number('Practice trials have to be a number.').int().min(0).max(10),
      restSeconds: z.number('The rest has to be a number of seconds.').int().min(0).max(1800),
      instructions: text(2000, 'What to do and say'),
      counts: text(1000, 'What counts'),
    }),
    source: optionalText(400, 'The source'),
  })
  .refine(({ plausible }) => plausible.max > plausible.min, {
    message: 'The highest value has to be above the lowest.',
    path: ['plausible', 'max'],
  })
  .check(({ value, issues }) => {
    const problem = lateralityProblem(value.laterality, value.unit);
    if (problem) issues.push({ code: 'custom', message: problem, path: ['laterality'], input: value.laterality });
  });
export type OwnTestInput = z.output<typeof ownTestInput>;

/** Of a delivered test its word, of an own one "own-" and a UUID. */
const testId = z.string().min(1).max(80);

const testSettings = z.object({
  testId,
  /** In the line's own measure: a share, or the test's unit where its line is drawn in that. Null: as delivered. */
  threshold: z.number('The line has to be a number.').positive('The line has to be above zero.').nullable(),
  trialError: share('The error from trial to trial').nullable(),
  dayError: share('The error from day to day').nullable(),
});

const batteryInput = z.object({
  name: text(80, 'The name'),
  text: z.string().trim().max(400, 'The text is too long: 400 characters at the most.'),
  testIds: z.array(testId).min(1, 'Choose at least one test.').max(60, 'At most 60 tests.'),
});
export type BatteryInput = z.output<typeof batteryInput>;

/** What the coach's own repeated sessions say about noise, and when that was worked out. */
export interface OwnNoiseReport {
  measuredAt: string | null;
  tests: OwnNoise[];
}

export const catalogContract = {
  /** Delivered and own tests, archived ones included, with the noise and the line in use. */
  tests: oc.output(type<TestInUse[]>()),
  createTest: oc.errors(errors).input(ownTestInput).output(type<TestInUse>()),
  updateTest: oc
    .errors(errors)
    .input(z.object({ testId, version: z.number().int(), test: ownTestInput }))
    .output(type<TestInUse>()),
  /** An own test with or without values: it is offered no more, and its sessions stay. */
  archiveTest: oc.errors(errors).input(z.object({ testId })).output(z.void()),
  restoreTest: oc.errors(errors).input(z.object({ testId })).output(z.void()),
  /** The coach's own line and noise; every athlete's findings follow before this answers. */
  changeSettings: oc.errors(errors).input(testSettings).output(z.void()),
  batteries: oc.output(type<Battery[]>()),
  createBattery: oc.errors(errors).input(batteryInput).output(type<Battery>()),
  updateBattery: oc
    .errors(errors)
    .input(batteryInput.extend({ batteryId: id }))
    .output(z.void()),
  removeBattery: oc
    .errors(errors)
    .input(z.object({ batteryId: id }))
    .output(z.void()),
  ownNoise: oc.output(type<OwnNoiseReport>()),
  /** Works the noise out anew from all repeated sessions; findings follow where it changed. */
  measureOwnNoise: oc.output(type<OwnNoiseReport>()),
};
