import { addDays } from '../dates.ts';

/** How much of a program is done. */
export interface Adherence {
  done: number;
  planned: number;
  /** Sessions whose day has come, today's included. */
  due: number;
  /** Sessions whose day has passed and that are not done. */
  missed: number;
  /** True when the last session's day has passed. */
  over: boolean;
}

/** @param today ISO date */
export function adherence(sessions: { date: string; doneAt: string | null }[], today: string): Adherence {
  const due = sessions.filter(({ date }) => date <= today);
  const last = sessions.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return {
    done: sessions.filter(({ doneAt }) => doneAt !== null).length,
    planned: sessions.length,
    due: due.length,
    missed: due.filter(({ date, doneAt }) => doneAt === null && date < today).length,
    over: sessions.length > 0 && last < today,
  };
}

/** Week of the program on a day, from 1; null before it starts and after its weeks. */
export function weekOn(startDate: string, weeks: number, day: string): number | null {
  for (let week = 1; week <= weeks; week++) {
    if (day >= addDays(startDate, (week - 1) * 7) && day < addDays(startDate, week * 7)) return week;
  }
  return null;
}
