import { damaged, type ExportedRows } from './check-rows.ts';
import type { Cell, ExportTable } from './columns.ts';
import { DamagedExport } from './damaged-export.ts';
import { checkHead, type ExportHead } from './export-head.ts';
import { EXPORT_TABLES } from './tables.ts';

/** The file's beginning: what it is, up to its first table. */
export function jsonStart(head: ExportHead): string {
  return `${JSON.stringify(head).slice(0, -1)},"tables":{`;
}

/** A table up to its first row. */
export function jsonTableStart(table: ExportTable, first: boolean): string {
  const columns = JSON.stringify(table.columns.map(({ name }) => name));
  return `${first ? '' : ','}\n${JSON.stringify(table.name)}:{"columns":${columns},"rows":[`;
}

/** A row on a line of its own, so that two exports can be compared line by line. */
export function jsonRow(cells: readonly Cell[], first: boolean): string {
  return `${first ? '' : ','}\n${JSON.stringify(cells)}`;
}

export const JSON_TABLE_END = '\n]}';
export const JSON_END = '\n}}\n';

/**
 * Rows of an export in JSON; the cells are not looked at yet.
 * @throws DamagedExport for what is no such file, or a newer one
 */
export function readJsonExport(text: string, fileName: string): ExportedRows {
  const file = parsed(text, fileName);
  checkHead(file, fileName);
  const tables: unknown = (file as { tables?: unknown }).tables;
  if (!isRecord(tables)) throw damaged(fileName, 'it holds no tables');
  return new Map(EXPORT_TABLES.map((table) => [table.name, rowsOf(table, tables[table.name], fileName)]));
}

function rowsOf(table: ExportTable, read: unknown, fileName: string): unknown[][] {
  if (!isRecord(read) || !Array.isArray(read.columns) || !Array.isArray(read.rows)) {
    throw damaged(fileName, `the table ${table.name} is missing`);
  }
  const columns = table.columns.map(({ name }) => name);
  if (JSON.stringify(read.columns) !== JSON.stringify(columns)) {
    throw damaged(fileName, `the table ${table.name} has other columns than it should`);
  }
  return read.rows;
}

function parsed(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedExport(
      `${fileName} cannot be read as JSON: it was cut off, or is another kind of file. Choose a file that Export saved.`,
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
