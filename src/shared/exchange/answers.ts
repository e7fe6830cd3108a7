import { z } from 'zod';
import { BASES } from '../analysis/tested-session.ts';
import { optionalText, pastDate } from '../contract/common.ts';

/** How dates are read that can be read in two ways; `keep-text` leaves such a date as it is written. */
export const DATE_ORDERS = ['day-first', 'month-first', 'keep-text'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What the coach said about a file where the file itself does not tell. */
export const answers = z.object({
  /** Unit by the id of its question. */
  units: z.record(z.string(), z.string()),
  /** Order of dates by the place of the column. */
  dateOrders: z.record(z.string(), z.enum(DATE_ORDERS)),
  /** The test that a name in the file stands for; null leaves its rows out. */
  tests: z.record(z.string().max(200), z.string().nullable()),
  /** Names by the ids of a file without names; null leaves their rows out. */
  names: z.record(z.string().max(80), optionalText(120, 'The name')),
  /** Who a name of the file is, by its searched name: `athlete:` and an id, `name:` and another name of the file, or `new`. */
  people: z.record(z.string().max(200), z.string().max(220)),
  /** How numbers are read that could be thousands or decimals. */
  decimalMark: z.enum(['point', 'comma']).nullable(),
  /** The day of the tests and of the ages, where the file has no column for it. */
  testDate: pastDate.nullable(),
  /** What one value stands for; of how many trials, where that is known. */
  basis: z.object({ kind: z.enum(BASES), trials: z.number().int().min(1).max(99).nullable() }).nullable(),
  /** All athletes of the file join this squad; it is made where there is none of that name. */
  squad: optionalText(80, 'The name of the squad'),
});
export type Answers = z.output<typeof answers>;

export const NO_ANSWERS: Answers = {
  units: {},
  dateOrders: {},
  tests: {},
  names: {},
  people: {},
  decimalMark: null,
  testDate: null,
  basis: null,
  squad: null,
};
