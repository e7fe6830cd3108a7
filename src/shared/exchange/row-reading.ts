import type { Basis } from '../analysis/tested-session.ts';
import type { Catalogue } from '../catalog/catalogue.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import type { Answers } from './answers.ts';
import type { CellReading, DecimalMark } from './cells.ts';
import { type ColumnMeaning, columnsOf, type Mapping, nameColumnsOf, valueColumnsOf } from './columns.ts';
import type { Meant } from './meant-people.ts';
import type { PlannedSetUp, ReadRow, Refusal } from './plan.ts';
import { unitQuestionOf } from './unit-questions.ts';

/** All that decides how a cell is read. */
export interface Reading {
  columns: string[];
  mapping: Mapping;
  answers: Answers;
  mark: DecimalMark;
  today: string;
  catalogue: Catalogue;
  /** What the names of tests stand for, by their key. */
  tests: ReadonlyMap<string, TestDefinition | null>;
  meant: Meant;
  basis: { kind: Basis; trials: number | null };
  places: ColumnPlaces;
}

/** Places of the columns by what they say, found once for all rows. */
export interface ColumnPlaces {
  dated: number[];
  /** One with the whole name, or that of the first names before that of the last names. */
  names: number[];
  /** All that tells whom a row is about, the date among it where ages are told. */
  person: number[];
  /** About the athlete or the day. */
  facts: number[];
  /** About the values of the row. */
  context: number[];
  values: number[];
  injury: number[];
  notes: number[];
  testNotes: number[];
}

const OF_NAME = ['name', 'first-name', 'last-name'];
const OF_PERSON = new Set([...OF_NAME, 'number', 'external-id', 'birth-date', 'age']);
const OF_VALUES = new Set(['side', 'trial', 'unit', 'device', 'position', 'speed', 'reps']);
const NO_FACTS = new Set([
  ...OF_NAME,
  ...['ignore', 'test-date', 'test-name', 'test', 'value', 'injury', 'note', 'test-note'],
]);

export function placesOf(mapping: Mapping): ColumnPlaces {
  const where = (wanted: (kind: ColumnMeaning['kind']) => boolean) =>
    mapping.flatMap(({ kind }, index) => (wanted(kind) ? [index] : []));
  const dated = columnsOf(mapping, 'test-date');
  return {
    dated,
    names: nameColumnsOf(mapping),
    person: [...(columnsOf(mapping, 'age').length > 0 ? dated : []), ...where((kind) => OF_PERSON.has(kind))],
    facts: where((kind) => !OF_VALUES.has(kind) && !NO_FACTS.has(kind)),
    context: where((kind) => OF_VALUES.has(kind)),
    values: valueColumnsOf(mapping),
    injury: columnsOf(mapping, 'injury'),
    notes: columnsOf(mapping, 'note'),
    testNotes: columnsOf(mapping, 'test-note'),
  };
}

/** What a row says of its values before they are read. */
export interface RowContext {
  /** The test that the row names; null where none is named, or where the coach leaves it out. */
  test: TestDefinition | null;
  side: 'left' | 'right' | 'whole' | null;
  trial: number | null;
  /** As written, or null. */
  unit: string | null;
  reps: Partial<Record<'left' | 'right' | 'row', number>>;
  setUp: PlannedSetUp;
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
export function take<T>(
  row: { refused: Refusal[] } & Pick<ReadRow, 'line'>,
  column: string | null,
  reading: CellReading<T>,
  use: (value: T) => void,
): void {
  if (reading.kind === 'value') use(reading.value);
  if (reading.kind === 'refused') row.refused.push({ column, reason: reading.reason });
}

/** The unit of a column: as the mapping states it, else as the coach answered. */
export function unitOf(meaning: ColumnMeaning, { answers, catalogue }: Reading): string | undefined {
  if ('unit' in meaning && meaning.unit) return meaning.unit;
  const asked = unitQuestionOf(meaning, catalogue);
  return asked ? answers.units[asked.id] : undefined;
}
