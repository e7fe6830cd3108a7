import type { Answers, DateOrder } from './answers.ts';
import type { DecimalMark } from './cells.ts';
import { type DateFacts, datesOf, numbersOf } from './column-facts.ts';
import type { ColumnMeaning, Mapping } from './columns.ts';
import type { Table } from './read-table.ts';

/** How the numbers and dates of a file are read under a mapping. */
export interface FoundInData {
  /** Null where no column holds numbers; `settled` when no number of the file could be read in another way. */
  decimalMark: { mark: DecimalMark; settled: boolean } | null;
  /** Columns of dates, by place; the order is null where no date of the column can be read in two ways. */
  dates: { column: number; columnName: string; order: DateOrder | null; examples: string[] }[];
}

/** What the numbers and dates of a table say of themselves; what the coach answered comes before it. */
export function foundInData(table: Table, mapping: Mapping, answers: Answers): FoundInData {
  const marks = decimalMarks(table, mapping);
  return {
    decimalMark: marks && { mark: answers.decimalMark ?? marks.mark, settled: marks.open === 0 },
    dates: dateColumns(mapping).map((column) => {
      const facts = datesOf(table, column);
      return {
        column,
        columnName: table.columns[column] as string,
        order: facts.open === 0 ? null : (answers.dateOrders[column] ?? settledOrder(facts)),
        examples: facts.open > 0 ? facts.openExamples : facts.examples,
      };
    }),
  };
}

/** The answers, and what the data say where nothing was answered. */
export function withFound(table: Table, mapping: Mapping, answers: Answers): Answers {
  const dateOrders = { ...answers.dateOrders };
  for (const column of dateColumns(mapping)) {
    const order = settledOrder(datesOf(table, column));
    if (order && !dateOrders[column]) dateOrders[column] = order;
  }
  const mark = answers.decimalMark ?? decimalMarks(table, mapping)?.mark ?? 'unclear';
  return { ...answers, dateOrders, decimalMark: mark === 'unclear' ? null : mark };
}

/** Columns whose numbers show the decimal mark of a file. */
export const NUMERIC: ReadonlySet<ColumnMeaning['kind']> = new Set([
  'test',
  'value',
  'mass',
  'day-mass',
  'height',
  'age',
  'speed',
]);

/**
 * The decimal mark that the numbers of a table tell, and those of them that could be thousands by it.
 * @returns null where no column holds numbers
 */
export function decimalMarks(
  table: Table,
  mapping: Mapping,
): { mark: DecimalMark; open: number; examples: string[] } | null {
  const columns = mapping.flatMap(({ kind }, column) => (NUMERIC.has(kind) ? [numbersOf(table, column)] : []));
  if (columns.length === 0) return null;
  const [point, comma] = [columns.some((column) => column.point), columns.some((column) => column.comma)];
  const mark: DecimalMark = point === comma ? 'unclear' : point ? 'point' : 'comma';
  const doubtful = columns.flatMap(({ either }) => [
    ...(mark === 'point' ? [] : [either['.']]),
    ...(mark === 'comma' ? [] : [either[',']]),
  ]);
  return {
    mark,
    open: doubtful.reduce((sum, { count }) => sum + count, 0),
    examples: [...new Set(doubtful.flatMap(({ examples }) => examples))].slice(0, 5),
  };
}

/**
 * Excel takes "02/03/2026" for a date by the custom of its country and leaves "20/03/2026" a text where that has no 20th
 * month. Columns that look so are told, since their days may be turned.
 */
export function turnedDates(table: Table, mapping: Mapping): string[] {
  return dateColumns(mapping).flatMap((column) => {
    const { onlyDayFirst, onlyMonthFirst, plain, plainAfter12 } = datesOf(table, column);
    if (onlyDayFirst + onlyMonthFirst === 0 || plain === 0 || plainAfter12 > 0) return [];
    return [
      `In ${table.columns[column]} some dates are written in another way than the others, and none of these lies after the 12th of a month. Excel may have turned day and month: compare them with the original.`,
    ];
  });
}

/** Places of the columns that hold dates. */
export function dateColumns(mapping: Mapping): number[] {
  return mapping.flatMap((meaning, column) => (isDate(meaning) ? [column] : []));
}

function isDate(meaning: ColumnMeaning): boolean {
  return meaning.kind === 'injury'
    ? meaning.part === 'onset'
    : meaning.kind === 'birth-date' || meaning.kind === 'test-date';
}

/** The order in which all dates of a column can be read, where there are some that can be read in no other. */
export function settledOrder({ onlyDayFirst, onlyMonthFirst }: DateFacts): 'day-first' | 'month-first' | null {
  if (onlyDayFirst > 0 === onlyMonthFirst > 0) return null;
  return onlyDayFirst > 0 ? 'day-first' : 'month-first';
}
