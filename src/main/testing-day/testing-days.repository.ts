import type { Insertable, Selectable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { TestingDayAthleteTable, TestingDayTable } from './testing-day.table.ts';

export type TestingDayRow = Selectable<TestingDayTable>;
export interface DayAthleteRow {
  id: string;
  name: string;
  absent: number;
}

/** Testing days and who is on them. */
export class TestingDaysRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  transaction<T>(work: (trx: Database) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  /** For what only reads, and leaves the transaction's connection to who writes. */
  read<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return work(this.#db);
  }

  all(db: Database): Promise<TestingDayRow[]> {
    return db.selectFrom('testing_day').selectAll().orderBy('date', 'desc').orderBy('created_at', 'desc').execute();
  }

  find(db: Database, dayId: string): Promise<TestingDayRow | undefined> {
    return db.selectFrom('testing_day').selectAll().where('id', '=', dayId).executeTakeFirst();
  }

  async insert(
    db: Database,
    row: Insertable<TestingDayTable>,
    athletes: Insertable<TestingDayAthleteTable>[],
  ): Promise<void> {
    await db.insertInto('testing_day').values(row).execute();
    // SQLite takes 32,766 values in one statement.
    for (let start = 0; start < athletes.length; start += 5000) {
      await db
        .insertInto('testing_day_athlete')
        .values(athletes.slice(start, start + 5000))
        .execute();
    }
  }

  async update(db: Database, dayId: string, change: Partial<Omit<TestingDayTable, 'id'>>): Promise<void> {
    await db.updateTable('testing_day').set(change).where('id', '=', dayId).execute();
  }

  async remove(db: Database, dayId: string): Promise<void> {
    await db.deleteFrom('testing_day').where('id', '=', dayId).execute();
  }

  async setAbsent(db: Database, dayId: string, athleteId: string, absent: boolean): Promise<void> {
    await db
      .updateTable('testing_day_athlete')
      .set({ absent: absent ? 1 : 0 })
      .where('testing_day_id', '=', dayId)
      .where('athlete_id', '=', athleteId)
      .execute();
  }

  /** In the order of the grid. */
  athletesOf(db: Database, dayId: string): Promise<DayAthleteRow[]> {
    return db
      .selectFrom('testing_day_athlete')
      .innerJoin('athlete', 'athlete.id', 'testing_day_athlete.athlete_id')
      .select(['athlete.id', 'athlete.name', 'testing_day_athlete.absent'])
      .where('testing_day_id', '=', dayId)
      .orderBy('place')
      .execute();
  }

  /** Those of the given athletes who are on the day. */
  async onDay(db: Database, dayId: string, athleteIds: string[]): Promise<Set<string>> {
    const rows = await db
      .selectFrom('testing_day_athlete')
      .select('athlete_id')
      .where('testing_day_id', '=', dayId)
      .where('athlete_id', 'in', athleteIds)
      .execute();
    return new Set(rows.map((row) => row.athlete_id));
  }

  async squadName(db: Database, squadId: string): Promise<string | undefined> {
    const row = await db.selectFrom('squad').select('name').where('id', '=', squadId).executeTakeFirst();
    return row?.name;
  }

  /** Athletes who are not archived, by name; of one squad, or all. */
  async candidates(db: Database, squadId: string | null): Promise<string[]> {
    let query = db.selectFrom('athlete').select('athlete.id').where('archived_at', 'is', null);
    if (squadId) {
      query = query.where('athlete.id', 'in', (eb) =>
        eb.selectFrom('squad_member').select('athlete_id').where('squad_id', '=', squadId),
      );
    }
    const rows = await query.orderBy('search_name').orderBy('athlete.id').execute();
    return rows.map((row) => row.id);
  }

  /** Values by testing day and test: what stands in the typed sessions of its athletes on its date. */
  async countValues(db: Database): Promise<{ dayId: string; testId: string; values: number }[]> {
    const rows = await db
      .selectFrom('testing_day')
      .innerJoin('testing_day_athlete', 'testing_day_athlete.testing_day_id', 'testing_day.id')
      .innerJoin('test_session', (join) =>
        join
          .onRef('test_session.athlete_id', '=', 'testing_day_athlete.athlete_id')
          .onRef('test_session.date', '=', 'testing_day.date'),
      )
      .innerJoin('measurement', 'measurement.session_id', 'test_session.id')
      .innerJoin('trial', 'trial.measurement_id', 'measurement.id')
      .select((eb) => ['testing_day.id', 'measurement.test_id', eb.fn.countAll().as('count')])
      .where('test_session.deleted_at', 'is', null)
      .where('test_session.origin', '=', 'typed')
      .groupBy(['testing_day.id', 'measurement.test_id'])
      .execute();
    return rows.map((row) => ({ dayId: row.id, testId: row.test_id, values: Number(row.count) }));
  }

  async countAthletes(db: Database): Promise<Map<string, number>> {
    const rows = await db
      .selectFrom('testing_day_athlete')
      .select((eb) => ['testing_day_id', eb.fn.countAll().as('count')])
      .groupBy('testing_day_id')
      .execute();
    return new Map(rows.map((row) => [row.testing_day_id, Number(row.count)]));
  }
}
