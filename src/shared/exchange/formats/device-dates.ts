import { localDate } from '../../dates.ts';

const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP]M)?$/i;

/**
 * The day of a date that a format writes month first, with its time of day in UTC: "01/20/2026", "6:21 PM". It is the
 * day that the clocks here showed; without a time the date stands as it is. What is no such date stays as written.
 */
export function dayOfMonthFirst(date: string, time: string): string {
  const parts = MONTH_FIRST.exec(date.trim());
  if (!parts) return date;
  const [, month = '', day = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const clock = CLOCK.exec(time.trim());
  if (!clock) return iso;
  const [, hour = '0', minute = '0', half] = clock;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  return dayOfInstant(`${iso}T${String(hours).padStart(2, '0')}:${minute}:00Z`, iso);
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
