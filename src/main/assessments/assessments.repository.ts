import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { TrialKey } from '#shared/contract/assessments.ts';
import type { MeasurementTable, TestSessionTable, TrialTable } from './assessments.table.ts';

export type SessionRow = Selectable<TestSessionTable>;
export type MeasurementRow = Selectable<MeasurementTable>;
/** A measurement with whose it is, and the body mass of the day. */
export type MeasurementOfAthlete = MeasurementRow & Pick<SessionRow, 'athlete_id' | 'mass_kg'>;
export type TrialRow = Selectable<TrialTable>;

/** Testing sessions with their measurements and trials. Each write takes the transaction it belongs to. */
export class AssessmentsRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  transaction<T>(work: (trx: Database) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  async athleteExists(athleteId: string): Promise<boolean> {
    return Boolean(await this.#db.selectFrom('athlete').select('id').where('id', '=', athleteId).executeTakeFirst());
  }

  findSession(sessionId: string, db: Database = this.#db): Promise<SessionRow | undefined> {
    return db.selectFrom('test_session').selectAll().where('id', '=', sessionId).executeTakeFirst();
  }

  sessionsOf(athleteId: string): Promise<SessionRow[]> {
    return this.#db
      .selectFrom('test_session')
      .selectAll()
      .where('athlete_id', '=', athleteId)
      .where('deleted_at', 'is', null)
      .orderBy('date', 'desc')
      .orderBy('created_at', 'desc')
      .execute();
  }

  measurementsOf(sessionIds: string[]): Promise<MeasurementRow[]> {
    if (sessionIds.length === 0) return Promise.resolve([]);
    return this.#db
      .selectFrom('measurement')
      .selectAll()
      .where('session_id', 'in', sessionIds)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
  }

  trialsOf(sessionIds: string[]): Promise<TrialRow[]> {
    if (sessionIds.length === 0) return Promise.resolve([]);
    return this.#db
      .selectFrom('trial')
      .innerJoin('measurement', 'measurement.id', 'trial.measurement_id')
      .selectAll('trial')
      .where('measurement.session_id', 'in', sessionIds)
      .orderBy('trial.side')
      .orderBy('trial.ordinal')
      .execute();
  }

  /** The measurement and the athlete it belongs to; undefined when it or its session is gone. */
  findMeasurement(measurementId: string, db: Database = this.#db): Promise<MeasurementOfAthlete | undefined> {
    return db
      .selectFrom('measurement')
      .innerJoin('test_session', 'test_session.id', 'measurement.session_id')
      .selectAll('measurement')
      .select(['test_session.athlete_id', 'test_session.mass_kg'])
      .where('measurement.id', '=', measurementId)
      .where('test_session.deleted_at', 'is', null)
      .executeTakeFirst();
  }

  async hasMeasurementOf(testId: string, db: Database): Promise<boolean> {
    return Boolean(
      await db.selectFrom('measurement').select('id').where('test_id', '=', testId).limit(1).executeTakeFirst(),
    );
  }

  async valuesOf(measurementId: string, db: Database): Promise<number[]> {
    const rows = await db.selectFrom('trial').select('value').where('measurement_id', '=', measurementId).execute();
    return rows.map((row) => row.value);
  }

  async insertSession(db: Database, row: Insertable<TestSessionTable>): Promise<void> {
    await db.insertInto('test_session').values(row).execute();
  }

  /** @returns false when the stored version is not the one the change was made on */
  async updateSession(
    db: Database,
    sessionId: string,
    version: number,
    change: Updateable<TestSessionTable>,
  ): Promise<boolean> {
    const result = await db
      .updateTable('test_session')
      .set({ ...change, version: version + 1 })
      .where('id', '=', sessionId)
      .where('version', '=', version)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  async setDeleted(db: Database, sessionId: string, deletedAt: string | null): Promise<void> {
    await db.updateTable('test_session').set({ deleted_at: deletedAt }).where('id', '=', sessionId).execute();
  }

  async insertMeasurement(db: Database, row: Insertable<MeasurementTable>): Promise<void> {
    await db.insertInto('measurement').values(row).execute();
  }

  async updateMeasurement(db: Database, measurementId: string, change: Updateable<MeasurementTable>): Promise<void> {
    await db.updateTable('measurement').set(change).where('id', '=', measurementId).execute();
  }

  async deleteMeasurement(db: Database, measurementId: string): Promise<void> {
    await db.deleteFrom('measurement').where('id', '=', measurementId).execute();
  }

  /** Writes a cell; a struck-out trial that is typed anew counts again. */
  async upsertTrial(db: Database, row: Insertable<TrialTable>): Promise<void> {
    await db
      .insertInto('trial')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['measurement_id', 'side', 'ordinal'])
          .doUpdateSet({ value: row.value, struck_reason: row.struck_reason }),
      )
      .execute();
  }

  async deleteTrial(db: Database, key: TrialKey): Promise<void> {
    await db
      .deleteFrom('trial')
      .where('measurement_id', '=', key.measurementId)
      .where('side', '=', key.side)
      .where('ordinal', '=', key.ordinal)
      .execute();
  }

  /** @returns false when there is no such trial */
  async strikeTrial(db: Database, key: TrialKey, reason: string | null): Promise<boolean> {
    const result = await db
      .updateTable('trial')
      .set({ struck_reason: reason })
      .where('measurement_id', '=', key.measurementId)
      .where('side', '=', key.side)
      .where('ordinal', '=', key.ordinal)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }
}
