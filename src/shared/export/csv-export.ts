import Papa from 'papaparse';
import { damaged, type ExportedRows } from './check-rows.ts';
import type { Cell, ExportTable } from './columns.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import { DICTIONARY_COLUMNS, dictionaryRows } from './dictionary.ts';
import { checkHead } from './export-head.ts';
import { EXPORT_TABLES } from './tables.ts';
import { fromTextRows, toTextRow } from './text-rows.ts';

/** Names of the files in a set of CSV files. */
export const HEAD_FILE = 'export.json';
export const DICTIONARY_FILE = 'data-dictionary.csv';
export const csvFileOf = (table: ExportTable) => `${table.name}.csv`;

export function csvStart(table: ExportTable): string {
  return BYTE_ORDER_MARK + csvLine(table.columns.map(({ name }) => name));
}

export function csvRow(table: ExportTable, cells: readonly Cell[]): string {
  return csvLine(toTextRow(table, cells));
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
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  const written = head?.rows?.[table.name];
  return fromTextRows(table, data, { fileName, place: csvFileOf(table), written });
}
