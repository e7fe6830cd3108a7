import type { Cell } from './columns.ts';
import { neutralText } from './neutral-text.ts';

/** Excel takes a CSV file for UTF-8 only with this mark at its beginning. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One line of CSV (RFC 4180): comma between cells, decimal point, ended by CR LF. Cells are taken as they are. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A table to be read by people, formulas in it neutralised. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows
    .map((cells) => csvLine(cells.map((cell) => (typeof cell === 'string' ? neutralText(cell) : cell))))
    .join('');
}

function csvCell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n\uFEFF]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
