import type { Selectable } from 'kysely';
import type { MeasurementTable, TestSessionTable, TrialTable } from '#main/assessments/assessments.table.ts';
import type { Database } from '#main/database/open.ts';

export type SessionRow = Selectable<TestSessionTable>;
export type MeasurementRow = Selectable<MeasurementTable>;
export type TrialRow = Selectable<TrialTable>;

/** A test as it was done before a day. */
export type EarlierRow = MeasurementRow & Pick<SessionRow, 'athlete_id' | 'date'>;

/** The sessions, tests and trials of a testing day, read for many athletes at a time. */
export class DayValuesRepository {
  /** Typed sessions of a date, by athlete: the one entered last where there are several. */
  async sessions(db: Database, athleteIds: string[], date: string): Promise<Map<string, SessionRow>> {
    const rows = await db
      .selectFrom('test_session')
      .selectAll()
      .where('athlete_id', 'in', athleteIds)
      .where('date', '=', date)
      .where('origin', '=', 'typed')
      .where('deleted_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return new Map(rows.map((row) => [row.athlete_id, row]));
  }

  /** Tests recorded in trials, the one entered first before others. */
  async measurements(db: Database, sessionIds: string[]): Promise<MeasurementRow[]> {
    if (sessionIds.length === 0) return [];
    return db
      .selectFrom('measurement')
      .selectAll()
      .where('session_id', 'in', sessionIds)
      .where('basis', '=', 'trials')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
  }

  async trials(db: Database, measurementIds: string[]): Promise<Map<string, TrialRow[]>> {
    if (measurementIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('trial')
      .selectAll()
      .where('measurement_id', 'in', measurementIds)
      .orderBy('side')
      .orderBy('ordinal')
      .execute();
    return Map.groupBy(rows, (row) => row.measurement_id);
  }

  /** Tests of athletes before a date, newest first. */
  earlier(db: Database, athleteIds: string[], testIds: string[], date: string): Promise<EarlierRow[]> {
    return db
      .selectFrom('measurement')
      .innerJoin('test_session', 'test_session.id', 'measurement.session_id')
      .selectAll('measurement')
      .select(['test_session.athlete_id', 'test_session.date'])
      .where('test_session.athlete_id', 'in', athleteIds)
      .where('test_session.date', '<', date)
      .where('test_session.deleted_at', 'is', null)
      .where('measurement.test_id', 'in', testIds)
      .where('measurement.basis', '=', 'trials')
      .orderBy('test_session.date', 'desc')
      .orderBy('measurement.created_at', 'desc')
      .execute();
  }

  /** The last time of each athlete at a test before a date. */
  async lastBefore(db: Database, athleteIds: string[], testId: string, date: string): Promise<Map<string, EarlierRow>> {
    const rows = await this.earlier(db, athleteIds, [testId], date);
    return new Map(rows.toReversed().map((row) => [row.athlete_id, row]));
  }

  /** Masses of athletes before a date, newest first. */
  masses(
    db: Database,
    athleteIds: string[],
    date: string,
  ): Promise<Pick<SessionRow, 'athlete_id' | 'date' | 'mass_kg'>[]> {
    return db
      .selectFrom('test_session')
      .select(['athlete_id', 'date', 'mass_kg'])
      .where('athlete_id', 'in', athleteIds)
      .where('date', '<', date)
      .where('deleted_at', 'is', null)
      .where('mass_kg', 'is not', null)
      .orderBy('date', 'desc')
      .execute();
  }

  async setMass(db: Database, { id, version }: SessionRow, massKg: number | null): Promise<void> {
    await db
      .updateTable('test_session')
      .set({ mass_kg: massKg, version: version + 1 })
      .where('id', '=', id)
      .execute();
  }

  async hasTrials(db: Database, measurementId: string): Promise<boolean> {
    return Boolean(
      await db.selectFrom('trial').select('ordinal').where('measurement_id', '=', measurementId).executeTakeFirst(),
    );
  }

  /** Takes away a session in which nothing stands: no test, no mass, no note. */
  async deleteIfEmpty(db: Database, sessionId: string): Promise<void> {
    await db
      .deleteFrom('test_session')
      .where('id', '=', sessionId)
      .where('mass_kg', 'is', null)
      .where('notes', 'is', null)
      .where((eb) => eb.not(eb.exists(eb.selectFrom('measurement').select('id').where('session_id', '=', sessionId))))
      .execute();
  }
}
