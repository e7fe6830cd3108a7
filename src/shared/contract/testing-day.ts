import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { VerdictState } from '../analysis/verdict.ts';
import type { SetUp } from '../catalog/set-up.ts';
import { ALL_UNITS, type Unit } from '../units.ts';
import { setUp, TRIAL_SIDES, type Trial } from './assessments.ts';
import { id, optionalNumber, optionalText, pastDate } from './common.ts';
import { delivered } from './delivery.ts';
import { errors } from './errors.ts';
import { PAPERS } from './reports.ts';

/** `station`: all athletes through one test, then the next test. `athlete`: all tests of one athlete, then the next. */
export const CELL_ORDERS = ['station', 'athlete'] as const;
export type CellOrder = (typeof CELL_ORDERS)[number];

/** One test of the day. Null in its set-up means: as each athlete's last time. */
const dayTest = z.object({ testId: z.string().min(1), unit: z.enum(ALL_UNITS), setUp });
export type DayTest = z.output<typeof dayTest>;

const dayLine = z.object({
  id,
  date: z.string(),
  squadName: z.string(),
  batteryName: z.string(),
  tests: z.number().int(),
  athletes: z.number().int(),
  /** Values that stand in it now. */
  values: z.number().int(),
  finishedAt: z.string().nullable(),
});
export type DayLine = z.output<typeof dayLine>;

/** What a test of one athlete says, in words. `elsewhere`: another session is the one that counts, and the words say so. */
export interface ToldVerdict {
  state: VerdictState | 'elsewhere';
  lead: string;
  detail: string;
}

/** What is recorded of one test of one athlete on the day. */
export interface DayRecord {
  testId: string;
  unit: Unit;
  setUp: SetUp;
  trials: Trial[];
  /** Null for tests without sides. */
  told: ToldVerdict | null;
}

/** The athlete's last time at a test, before the day. */
export interface TestBefore {
  testId: string;
  date: string;
  unit: Unit;
  setUp: SetUp;
  /** Mean of all its counted values, in its unit; null where all were struck out. */
  level: number | null;
}

export interface DayResults {
  athleteId: string;
  massKg: number | null;
  records: DayRecord[];
}

export interface DayAthlete extends DayResults {
  name: string;
  absent: boolean;
  /** The mass of the last session that has one, before the day. */
  massBefore: { massKg: number; date: string } | null;
  before: TestBefore[];
}

export interface TestingDay {
  id: string;
  date: string;
  squadName: string;
  batteryName: string;
  order: CellOrder;
  tester: string | null;
  finishedAt: string | null;
  tests: DayTest[];
  athletes: DayAthlete[];
}

const cell = z.object({
  athleteId: id,
  testId: z.string().min(1),
  side: z.enum(TRIAL_SIDES),
  ordinal: z.number().int().min(1).max(99),
  /** Null empties the cell. */
  value: z.number('A trial has to be a number.').finite().nullable(),
  struckReason: z.string().trim().min(1, 'Say why, in a word or two.').max(200).nullable(),
  /** What the writer saw in the cell. */
  saw: z.object({ value: z.number().nullable(), struckReason: z.string().nullable() }).optional(),
});
export type CellWrite = z.output<typeof cell>;

const mass = z.object({
  athleteId: id,
  massKg: optionalNumber(20, 250, 'Body mass in kg'),
  /** What the writer saw in the cell. */
  sawKg: z.number().nullable().optional(),
});
export type MassWrite = z.output<typeof mass>;

const dayInput = z.object({ dayId: id });

export const testingDayContract = {
  /** Days, newest first. */
  list: oc.output(z.array(dayLine)),
  /**
   * Makes a day, or answers the unfinished one of the same date, squad and battery, which takes the tester where it has
   * none. Without a squad: all athletes.
   */
  start: oc
    .errors(errors)
    .input(
      z.object({
        date: pastDate,
        squadId: id.nullable(),
        batteryId: z.string().min(1, 'Choose a battery.'),
        order: z.enum(CELL_ORDERS),
        tester: optionalText(80, 'The tester'),
      }),
    )
    .output(z.object({ dayId: id })),
  get: oc.errors(errors).input(dayInput).output(type<TestingDay>()),
  setOrder: oc
    .errors(errors)
    .input(dayInput.extend({ order: z.enum(CELL_ORDERS) }))
    .output(z.void()),
  setAbsent: oc
    .errors(errors)
    .input(dayInput.extend({ athleteId: id, absent: z.boolean() }))
    .output(z.void()),
  /** Puts an athlete who came later at the end of the day's list. */
  addAthlete: oc
    .errors(errors)
    .input(dayInput.extend({ athleteId: id }))
    .output(z.void()),
  setFinished: oc
    .errors(errors)
    .input(dayInput.extend({ finished: z.boolean() }))
    .output(z.void()),
  /** Takes the day off the list; its sessions stay with the athletes. */
  remove: oc.errors(errors).input(dayInput).output(z.void()),
  /** Changes unit and set-up of one test, for what is recorded on the day as well. */
  setUp: oc
    .errors(errors)
    .input(dayInput.extend({ test: dayTest }))
    .output(z.void()),
  /**
   * Writes cells and masses in one transaction, all or none. Sessions and tests are made with their first value and
   * taken away with their last. Where a cell holds something else than its writer saw, another window has written there
   * since, and nothing is stored.
   * @returns the athletes of the cells, as they now are
   */
  write: oc
    .errors(errors)
    .input(dayInput.extend({ cells: z.array(cell).max(20_000), masses: z.array(mass).max(2000) }))
    .output(type<DayResults[]>()),
  /** Prints the blank field sheet and hands it to the coach. */
  exportFieldSheet: oc
    .errors(errors)
    .input(dayInput.extend({ paper: z.enum(PAPERS) }))
    .output(delivered),
};
