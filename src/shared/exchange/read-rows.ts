import type { Catalogue } from '../catalog/catalogue.ts';
import type { Answers } from './answers.ts';
import { readText } from './cell-words.ts';
import { type DecimalMark, findDecimalMark } from './cells.ts';
import { type ColumnMeaning, columnsOf, type Mapping, valueColumnsOf } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import { type InjuryCells, injuryNote } from './injury-note.ts';
import type { AthleteFacts, ReadRow } from './plan.ts';
import { readCell } from './read-cell.ts';
import { readContext } from './read-context.ts';
import type { Table, TableRow } from './read-table.ts';
import { placesOf, type Reading, take } from './row-reading.ts';
import { testsByName } from './test-names.ts';
import { addTestValue } from './test-values.ts';
import { splitUnit } from './unit-words.ts';

const NO_FACTS: AthleteFacts = {
  birthDate: null,
  sex: null,
  massKg: null,
  heightCm: null,
  dominantLeg: null,
  mainEvent: null,
  weeklyVolume: null,
  notes: null,
};
const NUMERIC = new Set(['test', 'value', 'mass', 'day-mass', 'height', 'age', 'speed']);

/** What decides how the rows of a table are read. */
export interface HowToRead {
  mapping: Mapping;
  answers: Answers;
  format: FileFormat | null;
  catalogue: Catalogue;
  today: string;
}

/**
 * Reads every row of a table by its mapping and the coach's answers. A cell that cannot be taken is refused alone and
 * the rest of its row is read; the caller has seen to it that the mapping is valid and all questions are answered.
 */
export function readRows(table: Table, { mapping, answers, format, catalogue, today }: HowToRead): ReadRow[] {
  const reading: Reading = {
    columns: table.columns,
    mapping,
    answers,
    mark: decimalMarkOf(table, mapping),
    today,
    catalogue,
    tests: testsByName(table, mapping, answers, catalogue),
    basis: format?.basis ?? answers.basis ?? { kind: 'trials', trials: null },
    places: placesOf(mapping),
  };
  const repeated = repeatedLines(table, mapping);
  return table.rows.map((row, index) => {
    const read = readRow(row, reading);
    const same = repeated.get(index);
    return same === undefined ? read : withoutTests(read, same);
  });
}

/** How the numbers of a table write decimals. */
export function decimalMarkOf(table: Table, mapping: Mapping): DecimalMark {
  return findDecimalMark(numberCells(table, mapping));
}

function* numberCells(table: Table, mapping: Mapping): Generator<string> {
  const numeric = mapping.flatMap(({ kind }, index) => (NUMERIC.has(kind) ? [index] : []));
  for (const row of table.rows) for (const index of numeric) yield splitUnit(row.cells[index] as string).number;
}

/** Where no column numbers the trials, a row that repeats another in every cell could be either: a trial, or a double. */
function repeatedLines({ rows }: Table, mapping: Mapping): Map<number, number> {
  const repeated = new Map<number, number>();
  if (valueColumnsOf(mapping).length === 0 || columnsOf(mapping, 'trial').length > 0) return repeated;
  const lines = new Map<string, number>();
  for (const [index, { line, cells, source = '' }] of rows.entries()) {
    const key = [source, ...cells].join('\u001f');
    const same = lines.get(key);
    if (same === undefined) lines.set(key, line);
    else repeated.set(index, same);
  }
  return repeated;
}

function withoutTests(row: ReadRow, line: number): ReadRow {
  if (row.tests.length === 0) return row;
  const reason = `This row is the same as line ${line}. Number the trials in a column of their own if both count.`;
  return { ...row, tests: [], refused: [...row.refused, { column: null, reason }] };
}

function readRow({ line, cells, remarks = [] }: TableRow, reading: Reading): ReadRow {
  const { mapping, columns, answers, places } = reading;
  const row: ReadRow = {
    line,
    name: null,
    externalId: null,
    facts: { ...NO_FACTS },
    squads: answers.squad ? [answers.squad] : [],
    testDate: places.dated.length > 0 ? null : answers.testDate,
    massKg: null,
    sessionNote: null,
    tests: [],
    refused: [],
    remarks: [...remarks],
  };
  const cellAt = (index: number) => ({ text: cells[index] as string, column: columns[index] as string, index });
  for (const index of places.dated) readCell(row, mapping[index] as ColumnMeaning, cellAt(index), reading);
  for (const index of places.facts) readCell(row, mapping[index] as ColumnMeaning, cellAt(index), reading);
  if (row.name === null && row.externalId !== null) row.name = answers.names[row.externalId] ?? null;
  row.massKg ??= row.facts.massKg;
  const context = readContext(row, cells, reading);
  for (const index of places.values) {
    const meaning = mapping[index];
    if (meaning?.kind === 'test' || meaning?.kind === 'value')
      addTestValue(row, meaning, cellAt(index), context, reading);
  }
  const notes = [...injuryOf(row, cells, reading), ...notesOf(places.notes, row, cells, reading)];
  row.facts.notes = notes.length > 0 ? notes.join('\n') : null;
  row.sessionNote = notesOf(places.testNotes, row, cells, reading)[0] ?? null;
  return row;
}

function injuryOf(row: ReadRow, cells: string[], { mapping, columns, answers, places }: Reading): string[] {
  const [first] = places.injury;
  if (first === undefined) return [];
  const injury: InjuryCells = {};
  let onset = -1;
  for (const index of places.injury) {
    const meaning = mapping[index];
    if (meaning?.kind !== 'injury') continue;
    injury[meaning.part] = cells[index] as string;
    if (meaning.part === 'onset') onset = index;
  }
  const notes: string[] = [];
  take(row, columns[first] ?? null, injuryNote(injury, answers.dateOrders[onset]), (note) => notes.push(note));
  return notes;
}

/** Columns that are kept as notes in one line: "Level: Elite. Sessions a week: 5." */
function notesOf(places: number[], row: ReadRow, cells: string[], { mapping, columns }: Reading): string[] {
  const kept: string[] = [];
  for (const index of places) {
    const meaning = mapping[index];
    if (meaning?.kind !== 'note' && meaning?.kind !== 'test-note') continue;
    take(row, columns[index] as string, readText(cells[index] as string, 2000), (note) =>
      kept.push(`${meaning.label}: ${note.replace(/\.$/, '')}.`),
    );
  }
  return kept.length > 0 ? [kept.join(' ')] : [];
}
