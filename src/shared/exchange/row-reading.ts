import type { Answers } from './answers.ts';
import type { CellReading, DecimalMark } from './cells.ts';
import type { ColumnMeaning, Mapping } from './columns.ts';
import type { ReadRow } from './plan.ts';
import { unitQuestionOf } from './questions.ts';

/** All that decides how a cell is read. */
export interface Reading {
  columns: string[];
  mapping: Mapping;
  answers: Answers;
  mark: DecimalMark;
  today: string;
}

/** One cell with what its column means. */
export interface Cell {
  text: string;
  /** Name of the column. */
  column: string;
  /** Place of the column. */
  index: number;
}

/** Runs `use` on a value, and writes a refusal down with its column. */
export function take<T>(row: ReadRow, column: string | null, reading: CellReading<T>, use: (value: T) => void): void {
  if (reading.kind === 'value') use(reading.value);
  if (reading.kind === 'refused') row.refused.push({ column, reason: reading.reason });
}

/** The unit of a column: as the mapping states it, else as the coach answered. */
export function unitOf(meaning: ColumnMeaning, answers: Answers): string | undefined {
  if ('unit' in meaning && meaning.unit) return meaning.unit;
  const asked = unitQuestionOf(meaning);
  return asked ? answers.units[asked.id] : undefined;
}
