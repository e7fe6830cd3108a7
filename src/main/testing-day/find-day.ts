import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { TestingDayRow, TestingDaysRepository } from './testing-days.repository.ts';

export async function findDay(days: TestingDaysRepository, db: Database, dayId: string): Promise<TestingDayRow> {
  const day = await days.find(db, dayId);
  if (!day) throw new NotFoundError('testing day');
  return day;
}

/** A day that may be changed. */
export async function findOpenDay(days: TestingDaysRepository, db: Database, dayId: string): Promise<TestingDayRow> {
  const day = await findDay(days, db, dayId);
  if (day.finished_at !== null) throw new InvalidError('This day is closed. Open it again to change it.');
  return day;
}
