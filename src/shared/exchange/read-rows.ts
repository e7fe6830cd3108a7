import type { Catalogue } from '../catalog/catalogue.ts';
import { searchText } from '../search-text.ts';
import type { Answers } from './answers.ts';
import { readText } from './cell-words.ts';
import type { ColumnMeaning, Mapping } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import { withFound } from './found-in-data.ts';
import { type InjuryCells, injuryNote } from './injury-note.ts';
import type { Person } from './match-athlete.ts';
import type { Meant } from './meant-people.ts';
import { LONGEST_NAME, nameIn } from './named-people.ts';
import type { AthleteFacts, ReadRow } from './plan.ts';
import { readCell } from './read-cell.ts';
import { readContext } from './read-context.ts';
import type { Table, TableRow } from './read-table.ts';
import { placesOf, type Reading, take } from './row-reading.ts';
import { testsByName } from './test-names.ts';
import { addTestValue } from './test-values.ts';

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

/** What decides how the rows of a table are read. */
export interface HowToRead {
  mapping: Mapping;
  answers: Answers;
  format: FileFormat | null;
  catalogue: Catalogue;
  /** What the coach said of names. */
  meant: Meant;
  today: string;
}

/**
 * What the rows of a table are read by, found once for all of them. The caller has seen to it that the mapping is valid
 * and all questions are answered.
 */
export function readingOf(table: Table, how: HowToRead): Reading {
  const { mapping, format, catalogue, meant, today } = how;
  const answers = withFound(table, mapping, how.answers);
  return {
    columns: table.columns,
    mapping,
    answers,
    mark: answers.decimalMark ?? 'unclear',
    today,
    catalogue,
    tests: testsByName(table, mapping, answers, catalogue),
    meant,
    basis: format?.basis ?? answers.basis ?? { kind: 'trials', trials: null },
    places: placesOf(mapping),
  };
}

/** Whom a row is about. Nothing else of it is read. */
export function readPerson({ line, cells }: TableRow, reading: Reading): Person {
  const row = emptyRow(line, reading);
  readName(row, cells, reading);
  readCells(row, cells, reading.places.person, reading);
  nameByAnswer(row, reading);
  const answered = row.writtenName !== null;
  return { name: row.name, externalId: row.externalId, birthDate: row.facts.birthDate, answered };
}

/** A row as it is written. A cell that cannot be taken is refused alone, and the rest of the row is read. */
export function readRow({ line, cells, remarks = [] }: TableRow, reading: Reading): ReadRow {
  const { mapping, columns, places } = reading;
  const row = emptyRow(line, reading);
  row.remarks.push(...remarks);
  readName(row, cells, reading);
  readCells(row, cells, places.dated, reading);
  readCells(row, cells, places.facts, reading);
  nameByAnswer(row, reading);
  row.massKg ??= row.facts.massKg;
  const context = readContext(row, cells, reading);
  for (const index of places.values) {
    const meaning = mapping[index];
    if (meaning?.kind !== 'test' && meaning?.kind !== 'value') continue;
    const cell = { text: cells[index] as string, column: columns[index] as string, index };
    addTestValue(row, meaning, cell, context, reading);
  }
  const notes = [...injuryOf(row, cells, reading), ...notesOf(places.notes, row, cells, reading)];
  row.facts.notes = notes.length > 0 ? notes.join('\n') : null;
  row.sessionNote = notesOf(places.testNotes, row, cells, reading)[0] ?? null;
  return row;
}

function emptyRow(line: number, { answers, places }: Reading): ReadRow {
  return {
    line,
    name: null,
    writtenName: null,
    externalId: null,
    facts: { ...NO_FACTS },
    squads: answers.squad ? [answers.squad] : [],
    testDate: places.dated.length > 0 ? null : answers.testDate,
    massKg: null,
    sessionNote: null,
    tests: [],
    refused: [],
    remarks: [],
  };
}

function readCells(row: ReadRow, cells: string[], places: number[], reading: Reading): void {
  const { mapping, columns } = reading;
  for (const index of places) {
    const cell = { text: cells[index] as string, column: columns[index] as string, index };
    readCell(row, mapping[index] as ColumnMeaning, cell, reading);
  }
}

function readName(row: ReadRow, cells: string[], { columns, places }: Reading): void {
  const [first] = places.names;
  if (first === undefined) return;
  take(row, columns[first] as string, readText(nameIn(cells, places.names), LONGEST_NAME), (name) => {
    row.name = name;
  });
}

/** A file without names has them by the answers, and a name may stand for another one of the file. */
function nameByAnswer(row: ReadRow, { answers, meant }: Reading): void {
  if (row.name === null && row.externalId !== null) row.name = answers.names[row.externalId] ?? null;
  const other = row.name === null || meant.names.size === 0 ? undefined : meant.names.get(searchText(row.name));
  if (other === undefined) return;
  row.remarks.push(`The file writes ${row.name} here; you said it is ${other}.`);
  row.writtenName = row.name;
  row.name = other;
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
