import type { ColumnMeaning } from '../columns.ts';
import type { Table, TableRow } from '../read-table.ts';

/** What a format takes from one row of its file, in the words of the importer. Text is as in the file. */
export interface LongRow {
  name?: string;
  id?: string;
  date: string;
  /** The id of a test of the catalogue, or the name that the coach is asked about. */
  test: string;
  left?: string;
  right?: string;
  /** A value without sides. */
  value?: string;
  unit: string;
  leftReps?: string;
  rightReps?: string;
  device?: string;
  position?: string;
  mass?: string;
  note?: string;
  remarks?: string[];
}

type Field = Exclude<keyof LongRow, 'remarks'>;

/** Names of the columns that a coach sees, and what they hold. */
const COLUMNS: Record<Field, { name: string; meaning: ColumnMeaning }> = {
  name: { name: 'Name', meaning: { kind: 'name' } },
  id: { name: 'Athlete id', meaning: { kind: 'external-id' } },
  date: { name: 'Date', meaning: { kind: 'test-date' } },
  test: { name: 'Test', meaning: { kind: 'test-name' } },
  left: { name: 'Left', meaning: { kind: 'value', side: 'left', unit: null } },
  right: { name: 'Right', meaning: { kind: 'value', side: 'right', unit: null } },
  value: { name: 'Value', meaning: { kind: 'value', side: 'row', unit: null } },
  unit: { name: 'Unit', meaning: { kind: 'unit' } },
  leftReps: { name: 'L reps', meaning: { kind: 'reps', side: 'left' } },
  rightReps: { name: 'R reps', meaning: { kind: 'reps', side: 'right' } },
  device: { name: 'Device', meaning: { kind: 'device' } },
  position: { name: 'Position', meaning: { kind: 'position' } },
  mass: { name: 'Body mass (kg)', meaning: { kind: 'day-mass', unit: 'kg' } },
  note: { name: 'Note', meaning: { kind: 'test-note', label: 'From the file' } },
};

/** What a column of a long table holds. */
export function longMeaning(column: string): ColumnMeaning {
  const found = Object.values(COLUMNS).find(({ name }) => name === column);
  return found?.meaning ?? { kind: 'ignore', reason: null };
}

/** Reads a cell by the name of its column; a column that the file does not have is empty. */
export type CellOf = (column: string) => string;

/**
 * A table with one row for each test of each row of the file.
 * @param fields the columns it has
 */
export function longTable(
  table: Table,
  fields: readonly Field[],
  read: (cell: CellOf, row: TableRow) => LongRow[],
  notices: string[] = [],
): Table {
  const places = new Map(table.columns.map((column, index) => [column, index]));
  const rows = table.rows.flatMap((row) => {
    const cell: CellOf = (column) => row.cells[places.get(column) ?? -1] ?? '';
    const source = row.cells.join('\u001f');
    return read(cell, row).map((long): TableRow => {
      const cells = fields.map((field) => long[field] ?? '');
      return { line: row.line, cells, source, ...(long.remarks && { remarks: long.remarks }) };
    });
  });
  return {
    columns: fields.map((field) => COLUMNS[field].name),
    rows,
    refused: table.refused,
    notices: [...table.notices, ...notices],
  };
}
