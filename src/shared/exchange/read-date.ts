import { isIsoDate } from '../dates.ts';

/** A date as a file writes it. `either` can be read in two ways, and only the coach knows which is meant. */
export type DateReading =
  | { kind: 'date'; date: string; by: 'iso' | 'day-first' | 'month-first' | 'same' }
  | { kind: 'either'; dayFirst: string; monthFirst: string }
  | { kind: 'not-a-date' };

const PARTS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;
/** "15 Mar 2015", "15-Mar-2015", "March 15, 2015" */
const NAMED = /^(?:(\d{1,2})[ .-]+([a-z]{3,9})|([a-z]{3,9})\.? (\d{1,2}),?)[ .-]+(\d{4})$/i;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** A time of day behind a date. With a mark of its zone the day here would be another question. */
const TIME = /[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$/i;

/**
 * Reads `2015-03-15`, `2015/3/15`, `15 Mar 2015`, `15/03/2015`, `3/15/2015`, with points or hyphens too, and with a time of day. `3/15/2015` can only be month first and
 * `15/12/2012` only day first, so each is read so; `06/01/2009` is left open.
 */
export function readDate(text: string): DateReading {
  const typed = text.trim().replace(TIME, '');
  if (isIsoDate(typed)) return { kind: 'date', date: typed, by: 'iso' };
  const parts = PARTS.exec(typed);
  if (!parts) return unambiguous(typed);
  const [, first = '', second = '', year = ''] = parts;
  const dayFirst = iso(year, second, first);
  const monthFirst = iso(year, first, second);
  if (dayFirst === monthFirst) return dayFirst ? { kind: 'date', date: dayFirst, by: 'same' } : { kind: 'not-a-date' };
  if (dayFirst && monthFirst) return { kind: 'either', dayFirst, monthFirst };
  if (dayFirst) return { kind: 'date', date: dayFirst, by: 'day-first' };
  return { kind: 'date', date: monthFirst as string, by: 'month-first' };
}

function unambiguous(typed: string): DateReading {
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(typed) ?? named(typed);
  const date = iso(year, month, day);
  return date ? { kind: 'date', date, by: 'iso' } : { kind: 'not-a-date' };
}

/** Year, month and day of a date with the name of its month, at the places of the other pattern. */
function named(typed: string): string[] {
  const [, dayBefore, wordAfter, wordBefore, dayAfter, year = ''] = NAMED.exec(typed) ?? [];
  const word = (wordAfter ?? wordBefore ?? '').toLowerCase();
  const month = MONTHS.findIndex((name) => word.length > 2 && name.startsWith(word));
  return month < 0 ? [] : ['', year, String(month + 1), dayBefore ?? dayAfter ?? ''];
}

function iso(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
