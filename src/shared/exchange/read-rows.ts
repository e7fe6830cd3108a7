import type { Answers } from './answers.ts';
import { readText } from './cell-words.ts';
import { findDecimalMark } from './cells.ts';
import { columnsOf, type Mapping } from './columns.ts';
import { type InjuryCells, injuryNote } from './injury-note.ts';
import type { AthleteFacts, ReadRow } from './plan.ts';
import { readCell } from './read-cell.ts';
import type { Table, TableRow } from './read-table.ts';
import { type Reading, take } from './row-reading.ts';

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
const NUMERIC = new Set(['test', 'mass', 'height', 'age']);

/**
 * Reads every row of a table by its mapping and the coach's answers. A cell that cannot be taken is refused alone and
 * the rest of its row is read; the caller has seen to it that the mapping is valid and all questions are answered.
 */
export function readRows(table: Table, mapping: Mapping, answers: Answers, today: string): ReadRow[] {
  const mark = findDecimalMark(numberCells(table, mapping));
  const reading: Reading = { columns: table.columns, mapping, answers, mark, today };
  return table.rows.map((row) => readRow(row, reading));
}

function* numberCells(table: Table, mapping: Mapping): Generator<string> {
  const numeric = mapping.flatMap(({ kind }, index) => (NUMERIC.has(kind) ? [index] : []));
  for (const row of table.rows) for (const index of numeric) yield row.cells[index] as string;
}

function readRow({ line, cells }: TableRow, reading: Reading): ReadRow {
  const { mapping, columns, answers } = reading;
  const dated = columnsOf(mapping, 'test-date');
  const row: ReadRow = {
    line,
    name: null,
    externalId: null,
    facts: { ...NO_FACTS },
    squads: answers.squad ? [answers.squad] : [],
    testDate: dated.length > 0 ? null : answers.testDate,
    tests: [],
    refused: [],
  };
  const rest = [...mapping.keys()].filter((index) => !dated.includes(index));
  for (const index of [...dated, ...rest]) {
    const cell = { text: cells[index] as string, column: columns[index] as string, index };
    readCell(row, mapping[index] as Mapping[number], cell, reading);
  }
  const notes = [...injuryOf(row, cells, reading), ...notesOf(row, cells, reading)];
  row.facts.notes = notes.length > 0 ? notes.join('\n') : null;
  return row;
}

function injuryOf(row: ReadRow, cells: string[], { mapping, columns, answers }: Reading): string[] {
  const injury: InjuryCells = {};
  let onset = -1;
  for (const index of columnsOf(mapping, 'injury')) {
    const meaning = mapping[index];
    if (meaning?.kind !== 'injury') continue;
    injury[meaning.part] = cells[index] as string;
    if (meaning.part === 'onset') onset = index;
  }
  const notes: string[] = [];
  const [first] = columnsOf(mapping, 'injury');
  take(row, columns[first ?? -1] ?? null, injuryNote(injury, answers.dateOrders[onset]), (note) => notes.push(note));
  return notes;
}

/** All columns that are kept as notes in one line: "Level: Elite. Sessions a week: 5." */
function notesOf(row: ReadRow, cells: string[], { mapping, columns }: Reading): string[] {
  const kept: string[] = [];
  for (const [index, meaning] of mapping.entries()) {
    if (meaning.kind !== 'note') continue;
    take(row, columns[index] as string, readText(cells[index] as string, 2000), (note) =>
      kept.push(`${meaning.label}: ${note.replace(/\.$/, '')}.`),
    );
  }
  return kept.length > 0 ? [kept.join(' ')] : [];
}
