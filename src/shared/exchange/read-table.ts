import { isMissing, looksLikeValue } from './cells.ts';
import { biodexTable } from './formats/biodex.ts';
import { headerIn } from './header-line.ts';
import { UnreadableTable } from './unreadable-table.ts';

export interface TableRow {
  /** Line in the file or sheet, from 1. */
  line: number;
  /** As many cells as there are columns, trimmed. */
  cells: string[];
  /** All cells of the line it was taken from, where that held more. */
  source?: string;
  /** What the coach should know of this row. */
  remarks?: string[];
}

/** A file as rows and columns, before anything is known of their meaning. */
export interface Table {
  columns: string[];
  rows: TableRow[];
  /** Lines that do not fit the header. */
  refused: { line: number; reason: string }[];
  notices: string[];
}

/**
 * Brings the lines of a file or a sheet under their header.
 * @param lines without blank ones
 * @throws UnreadableTable with a sentence that says why and what to do
 */
export function tableOf(lines: TableRow[], fileName: string): Table {
  const report = biodexTable(lines);
  if (report) return report;
  const at = headerIn(lines.map(({ cells }) => cells));
  const header = lines[at];
  if (!header) throw new UnreadableTable(`${fileName} is empty. Choose the file with the table in it.`);
  const columns = columnNames(header.cells, fileName);
  const table: Table = { columns, rows: [], refused: [], notices: titleNotice(lines.slice(0, at)) };
  for (const row of lines.slice(at + 1)) addRow(table, row);
  if (table.rows.length === 0 && table.refused.length === 0) {
    throw new UnreadableTable(
      `${fileName} has a header and no rows under it. Choose the file with the athletes in it.`,
    );
  }
  table.notices.push(...doubtsOf(table, header));
  return table;
}

/** The hint for Excel, "sep=;", is none of the file's words. */
const HINT = /^sep=.?$/;

function titleNotice(titles: TableRow[]): string[] {
  const told = titles.map(({ cells }) => cells.filter((cell) => cell !== '').join(' '));
  const words = told.filter((line) => !HINT.test(line)).map((line) => `“${line}”`);
  return words.length > 0 ? [`Above the table and not read: ${words.join(', ')}.`] : [];
}

/** Rows that show which columns are filled. */
const PROBE_ROWS = 10;

/** What looks as if the header were not the right one. */
function doubtsOf({ rows, refused }: Table, { line, cells }: TableRow): string[] {
  const doubts: string[] = [];
  const filled = cells.filter(
    (name, index) => name !== '' || rows.slice(0, PROBE_ROWS).some((row) => row.cells[index]),
  );
  if (cells.filter((name) => name !== '').length * 2 < filled.length) {
    doubts.push(
      `Most columns have no name in line ${line}. If it is a title, delete the lines above the header and choose the file again.`,
    );
  }
  if (refused.length > rows.length) {
    doubts.push(
      'Most rows have another number of cells than the header. Choose what the columns are separated by, give each column a name in the header, or delete the lines above the header.',
    );
  }
  return doubts;
}

/** @throws UnreadableTable when the first line holds values instead of names */
function columnNames(cells: string[], fileName: string): string[] {
  const filled = cells.filter((cell) => !isMissing(cell));
  if (filled.filter(looksLikeValue).length * 2 >= filled.length) {
    throw new UnreadableTable(
      `The first line of ${fileName} holds values, not the names of columns. Put a line with names on top, such as “name, left, right”, and delete what stands above it.`,
    );
  }
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.replace(/\s+/g, ' ') || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function addRow(table: Table, row: TableRow): void {
  const { line, cells } = row;
  const width = table.columns.length;
  if (cells.length === width) table.rows.push(row);
  else if (fitsUnder(width, cells)) table.rows.push({ line, cells: cells.slice(0, width) });
  else table.refused.push({ line, reason: `It has ${cells.length} cells where the header has ${width}.` });
}

/** Whether a line has a cell for each column; empty ones may follow. */
export function fitsUnder(width: number, cells: readonly string[]): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}
