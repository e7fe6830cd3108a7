import { readDate } from './read-date.ts';

/** What one cell says: nothing, a value, or something that cannot be taken, with the reason as a sentence. */
export type CellReading<T> = { kind: 'missing' } | { kind: 'value'; value: T } | { kind: 'refused'; reason: string };

const MISSING = new Set(['', 'na', 'n/a', 'n.a.', 'n. a.', 'k.a.', 'k. a.', '-', '--', '---', '–', '—']);

/** Marks for "no value" seen in real files. */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}

/** How a file writes decimals; `unclear` when no number in it tells. */
export type DecimalMark = 'point' | 'comma' | 'unclear';

const WHOLE = /^[+-]?\d+$/;
const POINT = /^[+-]?\d+\.\d+$/;
const DECIMAL = /^[+-]?(?:\d+([.,])\d*|([.,])\d+)$/;
/** "1,234" is twelve hundred in one country and one and a quarter in another. */
const DOUBTFUL = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
/** "1,234.5", "1,234,567": what parts the thousands is no decimal mark. */
const GROUPED_BY_COMMA = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
const GROUPED_BY_POINT = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/;

/** The decimal mark that a number tells: `either` where it can be read in two ways, null where it has none or is no number. */
export function markOf(cell: string): 'point' | 'comma' | 'either' | null {
  if (WHOLE.test(cell)) return null;
  if (POINT.test(cell)) return DOUBTFUL.test(cell) ? 'either' : 'point';
  const text = bare(cell);
  if (DOUBTFUL.test(text)) return 'either';
  const decimal = DECIMAL.exec(text);
  if (decimal) return (decimal[1] ?? decimal[2]) === ',' ? 'comma' : 'point';
  if (GROUPED_BY_COMMA.test(text)) return 'point';
  return GROUPED_BY_POINT.test(text) ? 'comma' : null;
}

/**
 * A number as it is written with a decimal mark; the other sign may part thousands and nothing else. Where the mark is
 * unclear each number is read by its own, and one that can be read in two ways is refused, never guessed.
 */
export function readNumber(text: string, mark: DecimalMark): CellReading<number> {
  if (WHOLE.test(text) || (mark === 'point' && POINT.test(text))) return { kind: 'value', value: Number(text) };
  if (isMissing(text)) return { kind: 'missing' };
  const typed = bare(text);
  if (WHOLE.test(typed)) return { kind: 'value', value: Number(typed) };
  const told = markOf(typed);
  if (told === null) return { kind: 'refused', reason: `“${text}” is not a number.` };
  const by = mark === 'unclear' ? told : mark;
  if (by === 'either') return { kind: 'refused', reason: `“${text}” can be read as thousands or as a decimal.` };
  if (told !== by && told !== 'either') {
    return { kind: 'refused', reason: `“${text}” does not fit: the decimals of this file are read with a ${by}.` };
  }
  const [decimals, thousands] = by === 'comma' ? [',', '.'] : ['.', ','];
  return { kind: 'value', value: Number(typed.replaceAll(thousands, '').replace(decimals, '.')) };
}

interface Limits {
  min: number;
  max: number;
  /** "body mass in kg" */
  what: string;
  /** Brings the number to the unit of the limits. */
  factor?: number | undefined;
  /** The text of the cell, where it holds more than the number. */
  written?: string;
}

/** A number within limits; the sentence names them. */
export function readWithin(
  text: string,
  mark: DecimalMark,
  { min, max, what, factor = 1, written = text }: Limits,
): CellReading<number> {
  const reading = readNumber(text, mark);
  if (reading.kind !== 'value') return reading;
  const value = factor === 1 ? reading.value : Math.round(reading.value * factor * 100) / 100;
  if (value >= min && value <= max) return { kind: 'value', value };
  return { kind: 'refused', reason: `“${written}” is not possible: ${what} lies between ${min} and ${max}.` };
}

/** Whether a cell of the first line is a value rather than the name of a column. */
export function looksLikeValue(text: string): boolean {
  return isNumber(text) || readDate(text).kind !== 'not-a-date';
}

function isNumber(text: string): boolean {
  return WHOLE.test(bare(text)) || markOf(text) !== null;
}

/** Spaces and apostrophes may part thousands: "1 234" and "1’234" are numbers, "24 5" is two. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
    .replace('\u2212', '-');
}
