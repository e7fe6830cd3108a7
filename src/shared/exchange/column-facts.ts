import { isMissing, markOf, readNumber } from './cells.ts';
import { readDate } from './read-date.ts';
import type { Table } from './read-table.ts';
import { TableMemory } from './table-memory.ts';
import { splitUnit } from './unit-words.ts';

/** Examples of what cannot be decided that a coach is shown. */
export const EXAMPLES = 5;

/** Texts of a column that are not missing, each with the number of its cells, in the order of the file. */
export const textsOf = once(countTexts);

function countTexts(table: Table, column: number): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const { cells } of table.rows) {
    const text = cells[column] as string;
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  for (const text of texts.keys()) if (isMissing(text)) texts.delete(text);
  return texts;
}

/** How the numbers of a column are written. */
export interface NumberFacts {
  /** Whether some number can be read with a point only, or with a comma only. */
  point: boolean;
  comma: boolean;
  /** Those that could be thousands or decimals, by the sign in them. */
  either: Record<'.' | ',', { count: number; examples: string[] }>;
  /** Whether some value stands without a unit in its cell. */
  withoutUnit: boolean;
}

export const numbersOf = once((table, column): NumberFacts => {
  const facts: NumberFacts = {
    point: false,
    comma: false,
    either: { '.': { count: 0, examples: [] }, ',': { count: 0, examples: [] } },
    withoutUnit: false,
  };
  // Counted and let go of: of numbers there may be as many texts as rows.
  for (const [text, count] of countTexts(table, column)) {
    const { number, unit } = splitUnit(text);
    facts.withoutUnit ||= unit === null;
    const mark = markOf(number);
    if (mark === 'either') {
      const found = facts.either[number.includes(',') ? ',' : '.'];
      found.count += count;
      if (found.examples.length < EXAMPLES && !found.examples.includes(number)) found.examples.push(number);
    } else if (mark !== null) facts[mark] = true;
  }
  return facts;
});

/** How the dates of a column are written. */
export interface DateFacts {
  /** Cells that can be read one way only. */
  onlyDayFirst: number;
  onlyMonthFirst: number;
  /** Cells that name year, month and day without a doubt, and those of them after the 12th of a month. */
  plain: number;
  plainAfter12: number;
  /** Cells that can be read both ways, and the first of them as written. */
  open: number;
  openExamples: string[];
  /** The first dates of the column as written. */
  examples: string[];
}

export const datesOf = once((table, column): DateFacts => {
  const facts: DateFacts = {
    ...{ onlyDayFirst: 0, onlyMonthFirst: 0, plain: 0, plainAfter12: 0, open: 0 },
    ...{ openExamples: [], examples: [] },
  };
  for (const [text, count] of textsOf(table, column)) {
    const reading = readDate(text);
    if (reading.kind === 'not-a-date') continue;
    if (facts.examples.length < EXAMPLES) facts.examples.push(text);
    if (reading.kind === 'either') {
      facts.open += count;
      if (facts.openExamples.length < EXAMPLES) facts.openExamples.push(text);
    } else if (reading.by === 'iso') {
      facts.plain += count;
      if (Number(reading.date.slice(8)) > 12) facts.plainAfter12 += count;
    } else if (reading.by === 'day-first') facts.onlyDayFirst += count;
    else if (reading.by === 'month-first') facts.onlyMonthFirst += count;
  }
  return facts;
});

/** Filled cells that tell whether a column holds numbers. */
const TELLING = 100;

/** What stands in a column, whatever it is taken to hold. */
export type ColumnContent = 'nothing' | 'numbers' | 'text';

/** Whether a column holds anything, and whether most of it is numbers, by its first filled cells. */
export function contentOf({ rows }: Table, column: number): ColumnContent {
  let filled = 0;
  let numbers = 0;
  for (const { cells } of rows) {
    const text = cells[column] as string;
    if (isMissing(text)) continue;
    filled++;
    const { number } = splitUnit(text);
    if (markOf(number) !== null || readNumber(number, 'unclear').kind === 'value') numbers++;
    if (filled === TELLING) break;
  }
  if (filled === 0) return 'nothing';
  return numbers * 2 > filled ? 'numbers' : 'text';
}

/** Looks through each column of a table once, however often it is asked about. */
function once<T>(look: (table: Table, column: number) => T): (table: Table, column: number) => T {
  const memory = new TableMemory<number, T>();
  return (table, column) => memory.get(table, column) ?? memory.keep(table, column, look(table, column));
}
