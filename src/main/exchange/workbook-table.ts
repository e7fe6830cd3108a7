import type { ReadAs } from '#shared/exchange/file-reading.ts';
import { type Table, type TableRow, tableOf } from '#shared/exchange/read-table.ts';
import { recognise } from '#shared/exchange/recognise.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';
import { readWorkbook, type WorkbookSheet } from './workbook.ts';

/**
 * Reads one sheet of a workbook as a table.
 * @param asked its name; null takes the one with a known header, else the one with the most rows
 * @throws UnreadableTable
 */
export async function readSheet(
  file: { name: string; bytes: Uint8Array },
  asked: string | null,
): Promise<{ table: Table; readAs: ReadAs }> {
  const { sheets, notices } = await readWorkbook(file.bytes, file.name);
  const sheet = asked === null ? likeliest(sheets, file.name) : sheets.find(({ name }) => name === asked);
  if (!sheet) throw new UnreadableTable(`${file.name} has no sheet “${asked}” that can be read. Choose another sheet.`);
  const table = tableIn(sheet, file.name);
  const names = sheets.map(({ name }) => name);
  const others = names.filter((name) => name !== sheet.name).map((name) => `“${name}”`);
  const which =
    others.length > 0
      ? [`The sheet “${sheet.name}” is read; ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} not.`]
      : [];
  return {
    table: { ...table, notices: [...which, ...notices, ...sheet.notices, ...table.notices] },
    readAs: { text: null, sheets: { names, read: sheet.name } },
  };
}

function likeliest(sheets: WorkbookSheet[], fileName: string): WorkbookSheet | undefined {
  if (sheets.length === 1) return sheets[0];
  const judged = sheets.map((sheet) => ({ sheet, rank: rankOf(sheet, fileName), rows: sheet.rows.length }));
  return judged.sort((a, b) => b.rank - a.rank || b.rows - a.rows)[0]?.sheet;
}

/** 2 for a known format, 1 for a table, 0 for what is none. */
function rankOf(sheet: WorkbookSheet, fileName: string): number {
  try {
    return recognise(tableIn(sheet, fileName).columns) ? 2 : 1;
  } catch {
    return 0;
  }
}

function tableIn({ rows }: WorkbookSheet, fileName: string): Table {
  const lines = rows.map((row, index): TableRow => ({ line: index + 1, cells: row.map((cell) => cell.trim()) }));
  return tableOf(
    lines.filter(({ cells }) => cells.some((cell) => cell !== '')),
    fileName,
  );
}
