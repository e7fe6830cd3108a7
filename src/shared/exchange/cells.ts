import { readDate } from './read-date.ts';

/** What one cell says: nothing, a value, or something that cannot be taken, with the reason as a sentence. */
export type CellReading<T> = { kind: 'missing' } | { kind: 'value'; value: T } | { kind: 'refused'; reason: string };

const MISSING = new Set(['', 'na', 'n/a', '-', '–', '—']);

/** Marks for "no value" seen in real files. */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}

/** How a file writes decimals; `unclear` when no number in it tells. */
export type DecimalMark = 'point' | 'comma' | 'unclear';

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;
/** "1,234" is twelve hundred in one country and one and a quarter in another. */
const DOUBTFUL = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Looks through numbers for one that can be read in one way only. A file with both marks is `unclear`. */
export function findDecimalMark(cells: Iterable<string>): DecimalMark {
  let point = false;
  let comma = false;
  for (const cell of cells) {
    const text = bare(cell);
    if (!NUMBER.test(text) || DOUBTFUL.test(text)) continue;
    if (text.includes('.')) point = true;
    if (text.includes(',')) comma = true;
  }
  if (point === comma) return 'unclear';
  return point ? 'point' : 'comma';
}

/** A number with a decimal point or comma. What could be a thousands mark is refused, never guessed. */
export function readNumber(text: string, mark: DecimalMark): CellReading<number> {
  if (isMissing(text)) return { kind: 'missing' };
  const typed = bare(text);
  if (!NUMBER.test(typed)) return { kind: 'refused', reason: `“${text}” is not a number.` };
  const separator = typed.includes(',') ? 'comma' : 'point';
  if (DOUBTFUL.test(typed) && mark !== separator && !(mark === 'unclear' && separator === 'point')) {
    return {
      kind: 'refused',
      reason: `“${text}” can be read as thousands or as a decimal. Write it without the mark.`,
    };
  }
  return { kind: 'value', value: Number(typed.replace(',', '.')) };
}

/** A number within limits; the sentence names them. */
export function readWithin(
  text: string,
  mark: DecimalMark,
  { min, max, what, factor = 1 }: { min: number; max: number; what: string; factor?: number },
): CellReading<number> {
  const reading = readNumber(text, mark);
  if (reading.kind !== 'value') return reading;
  const value = factor === 1 ? reading.value : Math.round(reading.value * factor * 100) / 100;
  if (value >= min && value <= max) return { kind: 'value', value };
  return { kind: 'refused', reason: `“${text}” is not possible: ${what} lies between ${min} and ${max}.` };
}

/** Whether a cell of the first line is a value rather than the name of a column. */
export function looksLikeValue(text: string): boolean {
  return NUMBER.test(bare(text)) || readDate(text).kind !== 'not-a-date';
}

function bare(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
}
