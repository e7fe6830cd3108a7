import type { Insertable, Selectable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { TestingDayAthleteTable, TestingDayTable } from './testing-day.table.ts';

export type TestingDayRow = Selectable<TestingDayTable>;
export interface DayAthleteRow {
  id: string;
  name: string;
  absent: number;
}

/** Rows a statement: SQLite takes 32,766 values in one. */
const CHUNK = 5000;

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
    await this.insertAthletes(db, athletes);
  }

  async insertAthletes(db: Database, athletes: Insertable<TestingDayAthleteTable>[]): Promise<void> {
    for (let start = 0; start < athletes.length; start += CHUNK) {
      await db
        .insertInto('testing_day_athlete')
        .values(athletes.slice(start, start + CHUNK))
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

  /** By athlete, the place in the grid; places of athletes who were deleted since are left out. */
  async places(db: Database, dayId: string): Promise<number[]> {
    const rows = await db
      .selectFrom('testing_day_athlete')
      .select('place')
      .where('testing_day_id', '=', dayId)
      .execute();
    return rows.map(({ place }) => place);
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

  /** Typed sessions of the athletes of each day on its date, the days as keys. */
  async sessionsOf(db: Database): Promise<Map<string, string[]>> {
    const rows = await db
      .selectFrom('testing_day')
      .innerJoin('testing_day_athlete', 'testing_day_athlete.testing_day_id', 'testing_day.id')
      .innerJoin('test_session', (join) =>
        join
          .onRef('test_session.athlete_id', '=', 'testing_day_athlete.athlete_id')
          .onRef('test_session.date', '=', 'testing_day.date'),
      )
      .select(['testing_day.id as day', 'test_session.id as session'])
      .where('test_session.deleted_at', 'is', null)
      .where('test_session.origin', '=', 'typed')
      .execute();
    return new Map(
      [...Map.groupBy(rows, ({ day }) => day)].map(([day, ofDay]) => [day, ofDay.map(({ session }) => session)]),
    );
  }

  /** How many values stand in sessions, by test. */
  async countValues(db: Database, sessionIds: string[]): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (let start = 0; start < sessionIds.length; start += CHUNK) {
      // In one join with the days, SQLite would begin with the trials, all of them.
      const rows = await db
        .selectFrom('measurement')
        .select((eb) => [
          'measurement.test_id',
          eb
            .selectFrom('trial')
            .select((trial) => trial.fn.countAll().as('count'))
            .whereRef('trial.measurement_id', '=', 'measurement.id')
            .as('count'),
        ])
        .where('session_id', 'in', sessionIds.slice(start, start + CHUNK))
        .execute();
      for (const { test_id, count } of rows) counts.set(test_id, (counts.get(test_id) ?? 0) + Number(count));
    }
    return counts;
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
