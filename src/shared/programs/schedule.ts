import { addDays } from '../dates.ts';

/**
 * Date of a session: days are spread over the week from the start date on, so that two days a week lie three and four
 * days apart (a Tuesday start gives Tuesday and Friday). Up to three a week leave at least two days from one plyometric
 * session to the next (coaching convention: 48 to 72 h).
 * @param week from 1; `day` from 0
 */
export function sessionDate(startDate: string, week: number, day: number, daysPerWeek: number): string {
  return addDays(startDate, (week - 1) * 7 + Math.floor((day * 7) / daysPerWeek));
}

const TUESDAY = 2;

/** The first Tuesday after a day: the start proposed, away from the long runs of the weekend. */
export function nextTuesday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (TUESDAY - weekday + 7) % 7 || 7);
}
