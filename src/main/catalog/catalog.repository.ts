import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { OwnTestTable, TestSettingTable } from './catalog.table.ts';

export type OwnTestRow = Selectable<OwnTestTable>;

/** The coach's own tests, and what they set for any test. */
export class CatalogRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  transaction<T>(work: (trx: Database) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  /** Own tests in the order they were made. */
  ownTests(db: Database = this.#db): Promise<OwnTestRow[]> {
    return db.selectFrom('own_test').selectAll().orderBy('created_at').orderBy('id').execute();
  }

  findOwnTest(db: Database, testId: string): Promise<OwnTestRow | undefined> {
    return db.selectFrom('own_test').selectAll().where('id', '=', testId).executeTakeFirst();
  }

  async insertOwnTest(db: Database, row: Insertable<OwnTestTable>): Promise<void> {
    await db.insertInto('own_test').values(row).execute();
  }

  async updateOwnTest(db: Database, testId: string, change: Updateable<OwnTestTable>): Promise<void> {
    await db.updateTable('own_test').set(change).where('id', '=', testId).execute();
  }

  settings(db: Database = this.#db): Promise<Selectable<TestSettingTable>[]> {
    return db.selectFrom('test_setting').selectAll().orderBy('test_id').execute();
  }

  /** Writes what is set for a test; null takes all of it back. */
  async putSettings(db: Database, testId: string, row: Insertable<TestSettingTable> | null): Promise<void> {
    await db.deleteFrom('test_setting').where('test_id', '=', testId).execute();
    if (row) await db.insertInto('test_setting').values(row).execute();
  }
}
