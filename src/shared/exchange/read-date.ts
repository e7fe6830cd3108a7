import { isIsoDate } from '../dates.ts';

/** A date as a file writes it. `either` can be read in two ways, and only the coach knows which is meant. */
export type DateReading =
  | { kind: 'date'; date: string; by: 'iso' | 'day-first' | 'month-first' | 'same' }
  | { kind: 'either'; dayFirst: string; monthFirst: string }
  | { kind: 'not-a-date' };

const PARTS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/**
 * Reads `2015-03-15`, `15/03/2015`, `3/15/2015`, with points or hyphens too. `3/15/2015` can only be month first and
 * `15/12/2012` only day first, so each is read so; `06/01/2009` is left open.
 */
export function readDate(text: string): DateReading {
  const typed = text.trim();
  if (isIsoDate(typed)) return { kind: 'date', date: typed, by: 'iso' };
  const parts = PARTS.exec(typed);
  if (!parts) return { kind: 'not-a-date' };
  const [, first = '', second = '', year = ''] = parts;
  const dayFirst = iso(year, second, first);
  const monthFirst = iso(year, first, second);
  if (dayFirst === monthFirst) return dayFirst ? { kind: 'date', date: dayFirst, by: 'same' } : { kind: 'not-a-date' };
  if (dayFirst && monthFirst) return { kind: 'either', dayFirst, monthFirst };
  if (dayFirst) return { kind: 'date', date: dayFirst, by: 'day-first' };
  return { kind: 'date', date: monthFirst as string, by: 'month-first' };
}

function iso(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
