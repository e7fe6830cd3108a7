import type { Database } from '#main/database/open.ts';
import type { PastImport } from '#shared/contract/exchange.ts';
import type { KnownAthlete, StoredPerson } from '#shared/exchange/plan.ts';
import type { ImportMappingTable } from './exchange.table.ts';
import { inChunks } from './in-chunks.ts';
import { findKnownAthletes, findStoredPeople } from './known-athletes.repository.ts';

/** Reads what an import is compared with; import-writer.ts writes it. */
export class ExchangeRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  transaction<T>(work: (trx: Database) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  /** When a file with these bytes was imported last. */
  async importedAt(digest: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('import_batch')
      .select('created_at')
      .where('digest', '=', digest)
      .where('undone_at', 'is', null)
      .orderBy('created_at', 'desc')
      .executeTakeFirst();
    return row?.created_at;
  }

  /** Imports with what they brought, the newest first. */
  async pastImports(): Promise<PastImport[]> {
    const batches = await this.#db
      .selectFrom('import_batch')
      .selectAll()
      .select((eb) => [
        eb
          .selectFrom('import_athlete')
          .select((count) => count.fn.countAll<number>().as('rows'))
          .whereRef('import_id', '=', 'import_batch.id')
          .where('added', '=', 1)
          .as('added'),
        eb
          .selectFrom('import_athlete')
          .select((count) => count.fn.countAll<number>().as('rows'))
          .whereRef('import_id', '=', 'import_batch.id')
          .where('added', '=', 0)
          .as('changed'),
        eb
          .selectFrom('import_session')
          .select((count) => count.fn.countAll<number>().as('rows'))
          .whereRef('import_id', '=', 'import_batch.id')
          .as('sessions'),
      ])
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return batches.map((batch) => ({
      importId: batch.id,
      fileName: batch.file_name,
      importedAt: batch.created_at,
      athletesAdded: Number(batch.added),
      athletesChanged: Number(batch.changed),
      sessions: Number(batch.sessions),
      undoneAt: batch.undone_at,
    }));
  }

  storedPeople(db: Database = this.#db): Promise<StoredPerson[]> {
    return findStoredPeople(db);
  }

  knownAthletes(ids: string[], db: Database = this.#db): Promise<Map<string, KnownAthlete>> {
    return findKnownAthletes(db, ids);
  }

  mapping(fingerprint: string): Promise<ImportMappingTable | undefined> {
    return this.#db.selectFrom('import_mapping').selectAll().where('fingerprint', '=', fingerprint).executeTakeFirst();
  }

  async keepMapping(db: Database, row: ImportMappingTable): Promise<void> {
    const { fingerprint: _, ...change } = row;
    await db
      .insertInto('import_mapping')
      .values(row)
      .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet(change))
      .execute();
  }

  /** Which of the athletes have made-up test days, in the trash or not. */
  async withMadeUpDays(db: Database, athleteIds: string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const chunk of inChunks(athleteIds)) {
      const rows = await db
        .selectFrom('test_session')
        .select('athlete_id')
        .distinct()
        .where('athlete_id', 'in', chunk)
        .where('origin', '=', 'made-up')
        .execute();
      for (const row of rows) found.add(row.athlete_id);
    }
    return found;
  }
}
