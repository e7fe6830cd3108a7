import { isMissing, looksLikeValue } from './cells.ts';
import { biodexTable } from './formats/biodex.ts';
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

/** Lines above the header that may be a title, a date or the like. */
const TITLES = 10;

/**
 * Brings the lines of a file or a sheet under their header.
 * @param lines without blank ones
 * @throws UnreadableTable with a sentence that says why and what to do
 */
export function tableOf(lines: TableRow[], fileName: string): Table {
  const report = biodexTable(lines);
  if (report) return report;
  const at = headerIn(lines);
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
  return table;
}

/** The first line, or the first line of names under titles that fill one cell each. */
function headerIn(lines: TableRow[]): number {
  const filled = lines.slice(0, TITLES).map(({ cells }) => cells.filter((cell) => cell !== ''));
  const at = filled.findIndex((cells) => cells.length > 1);
  const cells = filled[at] ?? [];
  return at > 0 && !cells.some(looksLikeValue) ? at : 0;
}

function titleNotice(titles: TableRow[]): string[] {
  if (titles.length === 0) return [];
  const words = titles.map(({ cells }) => `“${cells.find((cell) => cell !== '') ?? ''}”`);
  return [`Above the table and not read: ${words.join(', ')}.`];
}

/** @throws UnreadableTable when the first line holds values instead of names */
function columnNames(cells: string[], fileName: string): string[] {
  const filled = cells.filter((cell) => !isMissing(cell));
  if (filled.filter(looksLikeValue).length * 2 >= filled.length) {
    throw new UnreadableTable(
      `The first line of ${fileName} holds values, not the names of columns. Put a line with names on top, such as “name, left, right”.`,
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
  if (cells.length === width) {
    table.rows.push(row);
    return;
  }
  if (cells.length < width || cells.slice(width).some((cell) => cell !== '')) {
    table.refused.push({ line, reason: `It has ${cells.length} cells where the header has ${width}.` });
    return;
  }
  table.rows.push({ line, cells: cells.slice(0, width) });
}
