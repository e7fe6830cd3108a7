import type { Insertable, Selectable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { OwnNoiseTable } from './catalog.table.ts';

/** What the last run over repeated sessions found. */
export class OwnNoiseRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  all(db: Database = this.#db): Promise<Selectable<OwnNoiseTable>[]> {
    return db.selectFrom('own_noise').selectAll().orderBy('test_id').execute();
  }

  async measuredAt(): Promise<string | null> {
    const row = await this.#db.selectFrom('own_noise_run').select('measured_at').executeTakeFirst();
    return row?.measured_at ?? null;
  }

  /** Puts a run in the place of the one before. */
  async replace(db: Database, rows: Insertable<OwnNoiseTable>[], measuredAt: string): Promise<void> {
    await db.deleteFrom('own_noise').execute();
    await db.deleteFrom('own_noise_run').execute();
    if (rows.length > 0) await db.insertInto('own_noise').values(rows).execute();
    await db.insertInto('own_noise_run').values({ measured_at: measuredAt }).execute();
  }
}
