import { localDate } from '../../dates.ts';
import type { Table } from '../read-table.ts';
import { UnreadableTable } from '../unreadable-table.ts';
import type { CellOf } from './long-table.ts';

const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** As a workbook gives a date that Excel took for one. */
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP]M)?$/i;

/** The day of a row of the VALD Hub. */
export function hubDay(cell: CellOf): string {
  return dayOfMonthFirst(cell('Date UTC') || cell('Date'), cell('Time UTC') || cell('Time'));
}

/**
 * The day of a date that a format writes month first, with its time of day in UTC: "01/20/2026", "6:21 PM". It is the
 * day that the clocks here showed; without a time the date stands as it is. What is no such date stays as written.
 */
function dayOfMonthFirst(date: string, time: string): string {
  const iso = isoOf(date.trim());
  if (iso === null) return date;
  const clock = CLOCK.exec(time.trim());
  if (!clock) return iso;
  const [, hour = '0', minute = '0', half] = clock;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  return dayOfInstant(`${iso}T${String(hours).padStart(2, '0')}:${minute}:00Z`, iso);
}

function isoOf(date: string): string | null {
  if (ISO.test(date)) return date;
  const [, month, day, year] = MONTH_FIRST.exec(date) ?? [];
  return month && day && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/**
 * Excel in a country that writes the day first turns "02/03/2026" into 2 March and leaves "01/20/2026" a text, without a
 * word. Where a file shows both, its days cannot be known any more.
 * @throws UnreadableTable
 */
export function refuseTurnedDates({ columns, rows }: Table): void {
  const column = columns.findIndex((name) => name === 'Date UTC' || name === 'Date');
  const dates = rows.map(({ cells }) => cells[column] ?? '');
  const monthFirst = dates.some((date) => Number(MONTH_FIRST.exec(date.trim())?.[2]) > 12);
  const taken = dates.filter((date) => ISO.test(date.trim()));
  if (!monthFirst || taken.length === 0 || taken.some((date) => Number(date.trim().slice(8)) > 12)) return;
  throw new UnreadableTable(
    'Excel has turned day and month of some dates of this file, and not of others. Choose the CSV file as the device’s own program saved it.',
  );
}

/** The day here of a moment in UTC: "2026-01-20T18:21:07.1234567Z". What is no such moment stays as written. */
export function dayOfUtc(text: string): string {
  const typed = text.trim();
  return /^\d{4}-\d{2}-\d{2}T/.test(typed) ? dayOfInstant(typed.replace(/(\.\d{3})\d+/, '$1'), typed) : text;
}

function dayOfInstant(instant: string, otherwise: string): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? otherwise : localDate(moment);
}
