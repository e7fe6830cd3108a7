import Papa from 'papaparse';
import { isMissing, looksLikeValue } from './cells.ts';
import { decodeText } from './decode-text.ts';
import { biodexTable } from './formats/biodex.ts';
import { UnreadableTable } from './unreadable-table.ts';

export interface TableRow {
  /** Line in the file, the header being line 1 where nothing stands above it. */
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

const DELIMITERS = ['\t', ';', ',', '|'];

/** Lines by which the delimiter is judged. */
const PROBE_ROWS = 50;

/**
 * Reads delimited text with a header line.
 * @throws UnreadableTable with a sentence that says why and what to do
 */
export function readTable(bytes: Uint8Array, fileName: string): Table {
  const { text, notices } = decodeText(bytes, fileName);
  if (text.trim() === '') throw new UnreadableTable(`${fileName} is empty. Choose the file with the table in it.`);
  const delimiter = findDelimiter(text);
  if (!delimiter) {
    throw new UnreadableTable(
      `${fileName} has only one column. Columns have to be parted by commas, semicolons or tabs; export it again as CSV.`,
    );
  }
  const lines = numbered(text, delimiter, fileName);
  const report = biodexTable(lines);
  if (report) return { ...report, notices };
  const [header, ...body] = lines;
  if (!header) throw new UnreadableTable(`${fileName} is empty. Choose the file with the table in it.`);
  const columns = columnNames(header.cells, fileName);
  const table: Table = { columns, rows: [], refused: [], notices };
  for (const row of body) addRow(table, row);
  if (table.rows.length === 0 && table.refused.length === 0) {
    throw new UnreadableTable(
      `${fileName} has a header and no rows under it. Choose the file with the athletes in it.`,
    );
  }
  return table;
}

/** The delimiter by which most lines have as many cells as the header; among equals, the one with the most columns. */
function findDelimiter(text: string): string | null {
  let found: { delimiter: string; fit: number; width: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: PROBE_ROWS, skipEmptyLines: 'greedy' });
    const width = data[0]?.length ?? 0;
    if (width < 2) continue;
    const fit = data.filter((row) => row.length === width).length / data.length;
    if (!found || fit > found.fit || (fit === found.fit && width > found.width)) found = { delimiter, fit, width };
  }
  return found?.delimiter ?? null;
}

/** Rows with the line each begins at; a quoted cell may hold line ends of its own. Blank lines are passed over. */
function numbered(text: string, delimiter: string, fileName: string): TableRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const open = errors.find((error) => error.code === 'MissingQuotes');
  if (open) {
    throw new UnreadableTable(
      `${fileName} has a quotation mark that is opened and never closed, so its rows cannot be told apart. Look near row ${(open.row ?? 0) + 1}.`,
    );
  }
  const rows: TableRow[] = [];
  let line = 1;
  for (const raw of data) {
    const cells = raw.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    line += 1 + raw.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return rows;
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

function addRow(table: Table, { line, cells }: TableRow): void {
  const width = table.columns.length;
  const surplus = cells.slice(width).some((cell) => cell !== '');
  if (cells.length < width || surplus) {
    table.refused.push({ line, reason: `It has ${cells.length} cells where the header has ${width}.` });
    return;
  }
  table.rows.push({ line, cells: cells.slice(0, width) });
}
