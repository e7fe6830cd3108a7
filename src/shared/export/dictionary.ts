import type { Cell, ColumnType, ExportColumn, ExportTable } from './columns.ts';
import { EXPORT_TABLES } from './tables.ts';

export const DICTIONARY_COLUMNS = [
  'table',
  'a_row_is',
  'column',
  'type',
  'may_be_empty',
  'unit',
  'allowed_values',
  'refers_to',
  'meaning',
] as const;

/** How a column's values are written, in words. */
export const TYPE_WORDS: Record<ColumnType, string> = {
  text: 'text',
  integer: 'whole number',
  number: 'number, decimal point',
  date: 'date, YYYY-MM-DD',
  'date-or-year': 'date, YYYY-MM-DD, or year, YYYY',
  instant: 'instant in UTC, YYYY-MM-DDThh:mm:ss.sssZ',
  json: 'JSON as text',
};

/** The data dictionary: a row for each column of each table, without its own head. */
export function dictionaryRows(): Cell[][] {
  return EXPORT_TABLES.flatMap((table) => table.columns.map((column) => dictionaryRow(table, column)));
}

function dictionaryRow(table: ExportTable, column: ExportColumn): Cell[] {
  return [
    table.name,
    table.row,
    column.name,
    TYPE_WORDS[column.type],
    column.required ? 'no' : 'yes',
    column.unit,
    column.allowed?.join(', ') ?? null,
    column.references && `${column.references}.id`,
    `${column.meaning}${table.key.includes(column.name) ? ' Part of the key of the row.' : ''}`,
  ];
}
