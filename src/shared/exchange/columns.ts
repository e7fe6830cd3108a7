import { z } from 'zod';
import { ALL_UNITS } from '../units.ts';

export const MASS_UNITS = ['kg', 'lb'] as const;
export const HEIGHT_UNITS = ['cm', 'm', 'in'] as const;
export const INJURY_PARTS = ['reported', 'place', 'diagnosed', 'diagnosis', 'onset'] as const;
export type InjuryPart = (typeof INJURY_PARTS)[number];

/** Words for which a column has to be nothing but there. */
export const PLAIN_KINDS = [
  'name',
  'external-id',
  'sex',
  'age',
  'birth-date',
  'dominance',
  'weekly-km',
  'main-event',
  'squad',
  'test-date',
] as const;
export type PlainKind = (typeof PLAIN_KINDS)[number];

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
    side: z.enum(['left', 'right', 'whole']),
    unit: z.enum(ALL_UNITS).nullable(),
  }),
]);
export type ColumnMeaning = z.output<typeof columnMeaning>;
export type TestColumn = Extract<ColumnMeaning, { kind: 'test' }>;

/** One meaning a column, in the order of the file. */
export const mapping = z.array(columnMeaning).max(2000);
export type Mapping = z.output<typeof mapping>;

export const IGNORED: ColumnMeaning = { kind: 'ignore', reason: null };

/** The places of the columns with a meaning, in the order of the file. */
export function columnsOf(of: Mapping, kind: ColumnMeaning['kind']): number[] {
  return of.flatMap((meaning, index) => (meaning.kind === kind ? [index] : []));
}
