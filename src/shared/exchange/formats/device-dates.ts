import { localDate } from '../../dates.ts';
import { readDate } from '../read-date.ts';
import type { Table } from '../read-table.ts';
import { UnreadableTable } from '../unreadable-table.ts';
import type { CellOf } from './long-table.ts';

const SLASHED = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
/** As a workbook gives a date that Excel took for one. */
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP]M)?$/i;

type Order = 'day-first' | 'month-first';

/** How the dates of a file of the VALD Hub are read, found once for all its rows. */
export interface HubDates {
  /** The day of a row. */
  dayOf(cell: CellOf): string;
  /** What the coach has to know of the order. */
  notices: string[];
}

/**
 * The Hub writes the month first, and a date that can only be day first proves that a file was written otherwise.
 * @throws UnreadableTable for a file whose days cannot be known any more
 */
export function hubDates({ columns, rows }: Table): HubDates {
  const column = columns.findIndex((name) => name === 'Date UTC' || name === 'Date');
  const dates = [...new Set(rows.map(({ cells }) => (cells[column] ?? '').trim()))];
  const only = (order: Order) => dates.find((date) => SLASHED.test(date) && orderOf(date) === order);
  const [dayFirst, monthFirst] = [only('day-first'), only('month-first')];
  if (dayFirst && monthFirst) {
    throw new UnreadableTable(
      `The dates of this file contradict each other: ${dayFirst} can only be day first, ${monthFirst} only month first. ${AS_SAVED}`,
    );
  }
  if (dayFirst || monthFirst) refuseTurned(dates);
  return {
    dayOf: (cell) =>
      dayHere(
        cell('Date UTC') || cell('Date'),
        cell('Time UTC') || cell('Time'),
        dayFirst ? 'day-first' : 'month-first',
      ),
    notices: dayFirst ? [`The dates of this file are day first: ${dayFirst} can be read in no other way.`] : [],
  };
}

const AS_SAVED = 'Choose the CSV file as the device’s own program saved it.';

/** The only order in which a date can be read. */
function orderOf(date: string): Order | null {
  const reading = readDate(date);
  return reading.kind === 'date' && (reading.by === 'day-first' || reading.by === 'month-first') ? reading.by : null;
}

/**
 * Excel in a country that writes the day first turns "02/03/2026" into 2 March and leaves "01/20/2026" a text, without a
 * word; elsewhere it turns "03/11/2026" and leaves "13/10/2026". Where a file shows both, its days cannot be known any more.
 * @param dates of which some are still texts
 */
function refuseTurned(dates: string[]): void {
  const taken = dates.filter((date) => ISO.test(date));
  if (taken.length === 0 || taken.some((date) => Number(date.slice(8)) > 12)) return;
  throw new UnreadableTable(
    `Excel has turned day and month of some dates of this file, and not of others. ${AS_SAVED}`,
  );
}

/**
 * The day of a date with its time of day in UTC: "01/20/2026", "6:21 PM". It is the day that the clocks here showed;
 * without a time the date stands as it is. What is no such date stays as written.
 */
function dayHere(date: string, time: string, order: Order): string {
  const iso = isoOf(date.trim(), order);
  if (iso === null) return date;
  const clock = CLOCK.exec(time.trim());
  if (!clock) return iso;
  const [, hour = '0', minute = '0', half] = clock;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  return dayOfInstant(`${iso}T${String(hours).padStart(2, '0')}:${minute}:00Z`, iso);
}

function isoOf(date: string, order: Order): string | null {
  if (!SLASHED.test(date) && !ISO.test(date)) return null;
  const reading = readDate(date);
  if (reading.kind === 'either') return order === 'day-first' ? reading.dayFirst : reading.monthFirst;
  return reading.kind === 'date' ? reading.date : null;
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
