import { z } from 'zod';
import { ALL_UNITS } from '../units.ts';

export const MASS_UNITS = ['kg', 'lb'] as const;
export const HEIGHT_UNITS = ['cm', 'm', 'in'] as const;
/** Running speed stays with the measurement; the speed of a machine tells tests of one name apart. */
export const SPEED_UNITS = ['km/h', '°/s'] as const;
export const INJURY_PARTS = ['reported', 'place', 'diagnosed', 'diagnosis', 'onset'] as const;
export type InjuryPart = (typeof INJURY_PARTS)[number];

/** Words for which a column has to be nothing but there. */
export const PLAIN_KINDS = [
  'name',
  'first-name',
  'last-name',
  'external-id',
  'sex',
  'age',
  'birth-date',
  'dominance',
  'weekly-km',
  'main-event',
  'squad',
  'test-date',
  'test-name',
  'side',
  'trial',
  'unit',
  'device',
  'position',
] as const;
export type PlainKind = (typeof PLAIN_KINDS)[number];

/** The side of a value; `row` is the one that its row names, or none where no column names one. */
const VALUE_SIDES = ['left', 'right', 'row'] as const;

/** What a column of a file holds. A unit that is null is not stated by the file and has to be asked. */
export const columnMeaning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ignore'), reason: z.string().nullable() }),
  z.object({ kind: z.enum(PLAIN_KINDS) }),
  /** A running number that stands for the athlete: 1 becomes "Runner 01" with the id "fukuchi-01". */
  z.object({
    kind: z.literal('number'),
    namePrefix: z.string().trim().min(1).max(60),
    idPrefix: z.string().trim().min(1).max(40),
  }),
  z.object({ kind: z.literal('height'), unit: z.enum(HEIGHT_UNITS).nullable() }),
  z.object({ kind: z.literal('mass'), unit: z.enum(MASS_UNITS).nullable() }),
  z.object({ kind: z.literal('note'), label: z.string().trim().min(1).max(60) }),
  z.object({ kind: z.literal('injury'), part: z.enum(INJURY_PARTS) }),
  z.object({
    kind: z.literal('test'),
    testId: z.string(),
    side: z.enum(['left', 'right', 'whole', 'row']),
    unit: z.enum(ALL_UNITS).nullable(),
  }),
  /** A value of the test that its row names. */
  z.object({ kind: z.literal('value'), side: z.enum(VALUE_SIDES), unit: z.enum(ALL_UNITS).nullable() }),
  z.object({ kind: z.literal('speed'), unit: z.enum(SPEED_UNITS) }),
  /** Body mass of the day; it is no fact about the athlete, so that it may differ from row to row. */
  z.object({ kind: z.literal('day-mass'), unit: z.enum(MASS_UNITS).nullable() }),
  /** Repetitions that a value was taken from. None means that the side was not tested. */
  z.object({ kind: z.literal('reps'), side: z.enum(VALUE_SIDES) }),
  /** Kept with the session of the day, not with the athlete. */
  z.object({ kind: z.literal('test-note'), label: z.string().trim().min(1).max(60) }),
]);
export type ColumnMeaning = z.output<typeof columnMeaning>;
export type TestColumn = Extract<ColumnMeaning, { kind: 'test' }>;
export type ValueColumn = Extract<ColumnMeaning, { kind: 'value' }>;

/** One meaning a column, in the order of the file. */
export const mapping = z.array(columnMeaning).max(2000);
export type Mapping = z.output<typeof mapping>;

export const IGNORED: ColumnMeaning = { kind: 'ignore', reason: null };

/** The places of the columns with a meaning, in the order of the file. */
export function columnsOf(of: Mapping, kind: ColumnMeaning['kind']): number[] {
  return of.flatMap((meaning, index) => (meaning.kind === kind ? [index] : []));
}

/** The places of the columns that name the athletes: one, or that of the first names before that of the last names. */
export function nameColumnsOf(of: Mapping): number[] {
  return (['name', 'first-name', 'last-name'] as const).flatMap((kind) => columnsOf(of, kind));
}

/** The places of the columns that hold values of tests. */
export function valueColumnsOf(of: Mapping): number[] {
  return of.flatMap((meaning, index) => (isValueColumn(meaning) ? [index] : []));
}

/** Whether a column holds values of tests. */
export function isValueColumn({ kind }: ColumnMeaning): boolean {
  return kind === 'test' || kind === 'value';
}
