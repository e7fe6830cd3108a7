import { isIsoDate } from '../dates.ts';
import type { Cell, ColumnType, ExportColumn, ExportTable } from './columns.ts';
import { DamagedExport } from './damaged-export.ts';
import { EXPORT_TABLES } from './tables.ts';

/** Rows by table, their cells in the order of `EXPORT_TABLES`. */
export type ExportedRows = ReadonlyMap<string, readonly (readonly unknown[])[]>;
export type CheckedRows = ReadonlyMap<string, readonly (readonly Cell[])[]>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

const FITS: Record<ColumnType, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  date: (value) => typeof value === 'string' && isIsoDate(value),
  'date-or-year': (value) => typeof value === 'string' && (/^\d{4}$/.test(value) || isIsoDate(value)),
  instant: (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
  json: isJson,
};

const WORDS: Record<ColumnType, string> = {
  text: 'a text',
  integer: 'a whole number',
  number: 'a number',
  date: 'a date',
  'date-or-year': 'a date or a year',
  instant: 'an instant',
  json: 'JSON',
};

/**
 * Looks at everything before anything is written: types, allowed values, keys, and that each reference leads somewhere.
 * @throws DamagedExport that names the table, the row and the column
 */
export function checkRows(rows: ExportedRows, fileName: string): CheckedRows {
  const ids = new Map<string, Set<unknown>>();
  for (const table of EXPORT_TABLES) {
    const list = rows.get(table.name);
    if (!list) throw damaged(fileName, `the table ${table.name} is missing`);
    list.forEach((row, index) => {
      checkRow(table, row, `${fileName}, ${table.name}, row ${index + 1}`, ids);
    });
    for (const columns of [table.key, table.unique ?? []]) checkUnique(table, columns, list, fileName);
    const id = placeOf(table, 'id');
    if (id >= 0) ids.set(table.name, new Set(list.map((row) => row[id])));
  }
  return rows as CheckedRows;
}

function checkRow(table: ExportTable, row: readonly unknown[], place: string, ids: Map<string, Set<unknown>>): void {
  if (!Array.isArray(row) || row.length !== table.columns.length) {
    throw new DamagedExport(`${place}: it has another number of cells than the table has columns. ${ADVICE}`);
  }
  table.columns.forEach((column, index) => {
    const fault = faultOf(column, row[index], ids);
    if (fault) throw new DamagedExport(`${place}: ${column.name} ${fault}. ${ADVICE}`);
  });
}

function faultOf(column: ExportColumn, value: unknown, ids: Map<string, Set<unknown>>): string | null {
  if (value === null) return column.required ? 'is empty' : null;
  if (!FITS[column.type](value)) return `holds ${shown(value)}, which is not ${WORDS[column.type]}`;
  if (column.allowed && !column.allowed.includes(value as string | number)) {
    return `holds ${shown(value)}, which is none of ${column.allowed.join(', ')}`;
  }
  if (column.references && !ids.get(column.references)?.has(value)) {
    return `names ${shown(value)}, which is not in the table ${column.references}`;
  }
  return null;
}

function checkUnique(
  table: ExportTable,
  columns: readonly string[],
  list: readonly (readonly unknown[])[],
  fileName: string,
): void {
  if (columns.length === 0) return;
  const places = columns.map((name) => placeOf(table, name));
  const seen = new Set<unknown>();
  list.forEach((row, index) => {
    const key = places.length === 1 ? row[places[0] ?? 0] : JSON.stringify(places.map((place) => row[place]));
    if (seen.has(key)) {
      throw damaged(fileName, `row ${index + 1} of ${table.name} repeats the ${columns.join(', ')} of an earlier row`);
    }
    seen.add(key);
  });
}

function placeOf(table: ExportTable, name: string): number {
  return table.columns.findIndex((column) => column.name === name);
}

const ADVICE = 'The file is damaged or was changed by hand; nothing was brought in. Take another export.';

export function damaged(fileName: string, what: string): DamagedExport {
  return new DamagedExport(`${fileName}: ${what}. ${ADVICE}`);
}

function isJson(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
