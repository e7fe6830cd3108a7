import Papa from 'papaparse';
import { DELIMITERS, type Delimiter } from './file-reading.ts';
import { headerIn } from './header-line.ts';
import { fitsUnder, type TableRow } from './read-table.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** Lines by which the delimiter is judged, and the letters they are looked for in. */
const PROBE_LINES = 50;
const PROBE = 128 * 1024;

/** Letters that are parsed at a stretch. */
const STRETCH = 64 * 1024;

/** A list of names has one column and no delimiter. */
const NAMES_ONLY = /^\s*"?(?:(?:full |athlete )?names?|athletes?|runners?|players?)"?[ \t]*\n/i;

/** The first line by which a file tells Excel its delimiter. */
const TOLD = /^"?sep=([\t;,|])"?\n/i;

/** Something besides delimiters. */
const FILLED = /[^\s;,|]/;

/** The first lines of a text under one delimiter, blank ones left out. */
interface Split {
  delimiter: Delimiter;
  lines: string[][];
  /** Place of the header, and its cells. */
  header: number;
  width: number;
  /** Share of the lines that fit the header. */
  fit: number;
}

/**
 * The delimiter that the file tells, else the one by which most lines fit the header; among equals, the one with the most
 * columns. None takes for its header what is a row of another's table.
 */
export function findDelimiter(text: string): Delimiter | null {
  const told = DELIMITERS.find((delimiter) => delimiter === TOLD.exec(text)?.[1]);
  if (told) return told;
  const splits = DELIMITERS.map((delimiter) => splitBy(delimiter, text)).filter((split) => split !== null);
  const [best] = splits
    .filter((split) => !splits.some((other) => isRowOf(split, other)))
    .sort((a, b) => b.fit - a.fit || b.width - a.width);
  return best?.delimiter ?? (NAMES_ONLY.test(text) ? '\t' : null);
}

/** @returns null where the delimiter parts no header, or leaves most lines whole */
function splitBy(delimiter: Delimiter, text: string): Split | null {
  const { data } = parse(text.slice(0, PROBE), delimiter, text.length > PROBE, PROBE_LINES);
  const lines = data.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => FILLED.test(cells.join('')));
  const header = headerIn(lines);
  const width = lines[header]?.length ?? 1;
  const parted = lines.filter((cells) => cells.length > 1).length;
  if (width < 2 || (header > 0 && parted * 2 <= lines.length)) return null;
  return {
    delimiter,
    lines,
    header,
    width,
    fit: lines.filter((cells) => fitsUnder(width, cells)).length / lines.length,
  };
}

function isRowOf({ header }: Split, other: Split): boolean {
  return other.header < header && (other.lines[header]?.length ?? 0) >= other.width;
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
