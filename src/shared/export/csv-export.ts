import Papa from 'papaparse';
import { damaged, type ExportedRows } from './check-rows.ts';
import type { Cell, ExportColumn, ExportTable } from './columns.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import { DICTIONARY_COLUMNS, dictionaryRows } from './dictionary.ts';
import { checkHead } from './export-head.ts';
import { fromTextCell, toTextCell } from './neutral-text.ts';
import { EXPORT_TABLES } from './tables.ts';

/** Names of the files in a set of CSV files. */
export const HEAD_FILE = 'export.json';
export const DICTIONARY_FILE = 'data-dictionary.csv';
export const csvFileOf = (table: ExportTable) => `${table.name}.csv`;

export function csvStart(table: ExportTable): string {
  return BYTE_ORDER_MARK + csvLine(table.columns.map(({ name }) => name));
}

/** A row of a table, its text neutralised so that it can be taken back. */
export function csvRow(table: ExportTable, cells: readonly Cell[]): string {
  return csvLine(table.columns.map((column, index) => toCell(column, cells[index] ?? null)));
}

export function dictionaryCsv(): string {
  return BYTE_ORDER_MARK + [[...DICTIONARY_COLUMNS], ...dictionaryRows()].map(csvLine).join('');
}

/**
 * Rows of a set of CSV files, by the names of the files; the cells are not looked at yet.
 * @throws DamagedExport for a set that is not complete, or no such set
 */
export function readCsvExport(files: ReadonlyMap<string, string>, fileName: string): ExportedRows {
  const head = headOf(files.get(HEAD_FILE));
  checkHead(head, fileName);
  return new Map(EXPORT_TABLES.map((table) => [table.name, rowsOf(table, files, head, fileName)]));
}

/** What the set says about itself: its version, and how many rows each table has. */
function headOf(text: string | undefined): { rows?: Record<string, unknown> } | null {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function rowsOf(
  table: ExportTable,
  files: ReadonlyMap<string, string>,
  head: { rows?: Record<string, unknown> } | null,
  fileName: string,
): unknown[][] {
  const text = files.get(csvFileOf(table));
  if (text === undefined) throw damaged(fileName, `the file ${csvFileOf(table)} is missing`);
  const marked = text.startsWith(BYTE_ORDER_MARK);
  const { data } = Papa.parse<string[]>(marked ? text.slice(1) : text, { delimiter: ',', newline: '\r\n' });
  const [names = [], ...lines] = data;
  if (lines.at(-1)?.length === 1 && lines.at(-1)?.[0] === '') lines.pop();
  if (names.join(',') !== table.columns.map(({ name }) => name).join(',')) {
    throw damaged(fileName, `${csvFileOf(table)} has other columns than it should`);
  }
  if (lines.length !== head?.rows?.[table.name]) {
    throw damaged(fileName, `${csvFileOf(table)} has ${lines.length} rows, and was written with another number`);
  }
  return lines.map((cells) => cells.map((cell, index) => fromCell(table.columns[index], cell)));
}

function toCell(column: ExportColumn, value: Cell): Cell {
  return typeof value === 'number' ? value : toTextCell(value, column.required);
}

/** A cell that is no number stays text, so that the check can name it. */
function fromCell(column: ExportColumn | undefined, cell: string): Cell {
  if (!column) return cell;
  const isNumber = column.type === 'integer' || column.type === 'number';
  if (!isNumber) return fromTextCell(cell, column.required);
  if (cell === '') return null;
  const number = Number(cell);
  return Number.isFinite(number) && cell.trim() === cell ? number : cell;
}
