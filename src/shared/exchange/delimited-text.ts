import Papa from 'papaparse';
import { DELIMITERS, type Delimiter } from './file-reading.ts';
import type { TableRow } from './read-table.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** Lines by which the delimiter is judged, and the letters they are looked for in. */
const PROBE_LINES = 50;
const PROBE = 128 * 1024;

/** Letters that are parsed at a stretch. */
const STRETCH = 64 * 1024;

/** A list of names has one column and no delimiter. */
const NAMES_ONLY = /^\s*"?(?:(?:full |athlete )?names?|athletes?|runners?|players?)"?[ \t]*\n/i;

/**
 * The delimiter by which most lines have as many cells as the header; among equals, the one with the most columns. Above
 * the header there may be lines of one cell, where most others have more.
 */
export function findDelimiter(text: string): Delimiter | null {
  let found: { delimiter: Delimiter; fit: number; width: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const lines = parse(text.slice(0, PROBE), delimiter, text.length > PROBE, PROBE_LINES);
    const data = lines.data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const width = data.find((cells) => cells.length > 1)?.length ?? 1;
    if (width < 2) continue;
    const fit = data.filter((row) => row.length === width).length / data.length;
    if (data[0]?.length !== width && fit <= 0.5) continue;
    if (!found || fit > found.fit || (fit === found.fit && width > found.width)) found = { delimiter, fit, width };
  }
  return found?.delimiter ?? (NAMES_ONLY.test(text) ? '\t' : null);
}

/** What stands wrong in a text as a whole, beside its lines. */
export interface Quotes {
  /** Line of the first quoted cell that goes on after its closing mark. */
  misplaced: number | null;
}

/**
 * The lines of a text as cells, with the line of the file each begins at; a quoted cell may hold line ends of its own.
 * Blank lines are passed over. Comes in stretches, so that the caller can let other work through.
 * @throws UnreadableTable for a quotation mark that is never closed
 */
export function* linesOf(
  text: string,
  delimiter: Delimiter,
  fileName: string,
): Generator<TableRow[], Quotes, undefined> {
  const quotes: Quotes = { misplaced: null };
  const quoted = text.includes('"');
  let line = 1;
  const known: KnownTexts[] = [];
  let at = 0;
  let stretch = STRETCH;
  while (at < text.length) {
    const last = at + stretch >= text.length;
    const { data, errors, meta } = parse(text.slice(at, at + stretch), delimiter, !last);
    // A line longer than the stretch is looked for in one twice as long.
    if (meta.cursor === 0) stretch *= 2;
    else stretch = STRETCH;
    const rows: TableRow[] = [];
    const starts: number[] = [];
    for (const raw of data) {
      starts.push(line);
      const cells = raw.map((cell, column) => {
        known[column] ??= new KnownTexts();
        return known[column].once(cell.trim());
      });
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      line += 1;
      if (quoted) for (const cell of raw) line += lineEndsIn(cell);
    }
    for (const { code, row = 0 } of errors) {
      if (code === 'MissingQuotes') throw new UnreadableTable(openQuote(fileName, starts[row] ?? line));
      quotes.misplaced ??= starts[row] ?? null;
    }
    at += meta.cursor;
    if (rows.length > 0) yield rows;
    if (last) break;
  }
  return quotes;
}

/** Texts of a column that are held. */
const HELD = 10_000;

/** The cells of one column: most texts come again and again, and are then kept once. */
class KnownTexts {
  readonly #known = new Map<string, string>();
  #above = '';

  once(cell: string): string {
    if (cell === this.#above) return this.#above;
    let text = this.#known.get(cell);
    if (text === undefined) {
      text = onItsOwn(cell);
      if (this.#known.size < HELD) this.#known.set(text, text);
    }
    this.#above = text;
    return text;
  }
}

/** A longer part of a text is held by engines as a place in that text, which is then never let go. */
function onItsOwn(part: string): string {
  return part.length < 13 ? part : ` ${part}`.slice(1);
}

/** The parser itself: Papa.parse would look through the whole text for line ends each time. */
function parse(text: string, delimiter: Delimiter, more: boolean, preview = 0): Papa.ParseResult<string[]> {
  return new Papa.Parser({ delimiter, newline: '\n', preview }).parse(text, 0, more);
}

function lineEndsIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}

function openQuote(fileName: string, line: number): string {
  return `${fileName} has a quotation mark that is opened and never closed, so its rows cannot be told apart. Look near line ${line}.`;
}
