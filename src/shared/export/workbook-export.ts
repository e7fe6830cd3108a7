import { damaged, type ExportedRows } from './check-rows.ts';
import type { Cell, ExportTable } from './columns.ts';
import { checkHead, type ExportHead } from './export-head.ts';
import { EXPORT_TABLES } from './tables.ts';
import { fromTextRows } from './text-rows.ts';

/** The sheet that says what the workbook is: the head, then the number of rows of each table. */
export const ABOUT_SHEET = 'about';
export const DICTIONARY_SHEET = 'data dictionary';
const ROWS_OF = 'rows of ';

/** Sheets of a table; one that is too long for a sheet goes on in the next. @param part counted from 1 */
export const sheetOf = ({ name }: ExportTable, part: number) => (part === 1 ? name : `${name} ${part}`);

/** Rows of the sheet about the workbook. @param rows number of rows by the name of the table */
export function aboutRows(head: ExportHead, rows: Readonly<Record<string, number>>): Cell[][] {
  return [...Object.entries(head), ...Object.entries(rows).map(([name, count]): Cell[] => [ROWS_OF + name, count])];
}

/**
 * Rows of a workbook that Export saved, by the names of its sheets; the values are not looked at yet.
 * @param sheets cells as text, heads first
 * @throws DamagedExport for a workbook that is not complete, or no such workbook
 */
export function readWorkbookExport(
  sheets: ReadonlyMap<string, readonly (readonly string[])[]>,
  fileName: string,
): ExportedRows {
  const about = new Map(sheets.get(ABOUT_SHEET)?.map(([key = '', value = '']) => [key, value]));
  checkHead({ format: about.get('format'), version: Number(about.get('version')) }, fileName);
  return new Map(
    EXPORT_TABLES.map((table) => {
      const place = `the sheet ${table.name}`;
      const lines = linesOf(table, sheets);
      if (!lines) throw damaged(fileName, `${place} is missing`);
      const written = Number(about.get(ROWS_OF + table.name) ?? Number.NaN);
      return [table.name, fromTextRows(table, lines, { fileName, place, written })];
    }),
  );
}

/** The lines of all sheets of a table under one head. */
function linesOf(
  table: ExportTable,
  sheets: ReadonlyMap<string, readonly (readonly string[])[]>,
): (readonly string[])[] | null {
  const first = sheets.get(sheetOf(table, 1));
  if (!first) return null;
  const lines = [...first];
  for (let part = 2; ; part++) {
    const next = sheets.get(sheetOf(table, part));
    if (!next) return lines;
    for (const line of next.slice(1)) lines.push(line);
  }
}
