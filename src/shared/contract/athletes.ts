import { oc } from '@orpc/contract';
import { z } from 'zod';
import { isBirthDate } from '../athletes/birth-date.ts';
import { EQUIPMENT } from '../catalog/exercise.ts';
import { localDate } from '../dates.ts';
import { anyDate, id, optionalNumber, optionalText } from './common.ts';
import { errors } from './errors.ts';
import { rosterFinding } from './findings.ts';

const birthDate = z
  .string()
  .trim()
  .refine(isBirthDate, 'Give a birth date as year-month-day, or the year alone.')
  .refine((date) => date.slice(0, 10) <= localDate(), 'This birth date lies in the future.')
  .nullable();

const kilometres = z
  .number()
  .min(0, 'Kilometres a week cannot be negative.')
  .max(400, 'More than 400 km a week is not plausible. Check the number.');

const weeklyVolume = z
  .object({ from: kilometres, to: kilometres.nullable() })
  .refine(({ from, to }) => to === null || to >= from, 'The range ends before it starts.')
  .nullable();

export const race = z.object({
  name: z.string().trim().min(1, 'Give the race a name.').max(120, 'The name is too long: 120 characters at the most.'),
  date: anyDate,
  distanceKm: optionalNumber(0.1, 500, 'The distance in km'),
  /** Time hoped for, in seconds: what a gain in running economy is worked out for. */
  targetSeconds: optionalNumber(60, 360_000, 'The time hoped for'),
});

export const athleteInput = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the athlete a name.')
    .max(120, 'The name is too long: 120 characters at the most.'),
  externalId: optionalText(80, 'The id'),
  squadIds: z.array(id),
  birthDate,
  sex: z.enum(['female', 'male', 'other']).nullable(),
  massKg: optionalNumber(20, 250, 'Body mass in kg'),
  heightCm: optionalNumber(80, 250, 'Height in cm'),
  dominantLeg: z.enum(['left', 'right']).nullable(),
  /** The limb of an injury or operation, said by the coach: only with it is there a limb symmetry index. */
  involvedSide: z.enum(['left', 'right']).nullable(),
  /** From the front of the pelvis to the inner ankle: what reaches are divided by. */
  limbLengthCm: z.object({
    left: optionalNumber(40, 150, 'The length of the left leg in cm'),
    right: optionalNumber(40, 150, 'The length of the right leg in cm'),
  }),
  mainEvent: optionalText(80, 'The main event'),
  weeklyVolume,
  equipment: z.array(z.enum(EQUIPMENT)),
  notes: optionalText(20_000, 'The note'),
  races: z.array(race).max(100, 'At most 100 races.'),
});
export type AthleteInput = z.output<typeof athleteInput>;

export const athlete = athleteInput.extend({
  id,
  archivedAt: z.string().nullable(),
  version: z.number().int(),
});
export type Athlete = z.output<typeof athlete>;

export const squad = z.object({ id, name: z.string(), athletes: z.number().int() });
export type Squad = z.output<typeof squad>;

export const rosterRow = z.object({
  id,
  name: z.string(),
  squadIds: z.array(id),
  birthDate: z.string().nullable(),
  sex: z.enum(['female', 'male', 'other']).nullable(),
  massKg: z.number().nullable(),
  mainEvent: z.string().nullable(),
  weeklyVolume: z.object({ from: z.number(), to: z.number().nullable() }).nullable(),
  archived: z.boolean(),
  finding: rosterFinding,
  /** The finding as it is told. */
  findingWords: z.string(),
  lastTest: z.string().nullable(),
  program: z
    .object({ name: z.string(), startDate: z.string(), weeks: z.number(), done: z.number(), planned: z.number() })
    .nullable(),
});
export type RosterRow = z.output<typeof rosterRow>;

const squadName = z
  .string()
  .trim()
  .min(1, 'Give the squad a name.')
  .max(80, 'The name is too long: 80 characters at the most.');

export const athletesContract = {
  roster: oc.output(z.array(rosterRow)),
  get: oc
    .errors(errors)
    .input(z.object({ athleteId: id }))
    .output(athlete),
  create: oc.errors(errors).input(athleteInput).output(athlete),
  update: oc
    .errors(errors)
    .input(athleteInput.extend({ id, version: z.number().int() }))
    .output(athlete),
  archive: oc
    .errors(errors)
    .input(z.object({ athleteId: id }))
    .output(z.void()),
  restore: oc
    .errors(errors)
    .input(z.object({ athleteId: id }))
    .output(z.void()),
  squads: oc.output(z.array(squad)),
  createSquad: oc
    .errors(errors)
    .input(z.object({ name: squadName }))
    .output(squad),
  renameSquad: oc
    .errors(errors)
    .input(z.object({ squadId: id, name: squadName }))
    .output(z.void()),
  /** Takes the squad away; its athletes stay. */
  removeSquad: oc
    .errors(errors)
    .input(z.object({ squadId: id }))
    .output(z.void()),
};
