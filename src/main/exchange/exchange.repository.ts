import type { Insertable } from 'kysely';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { letOthersThrough } from '#main/let-others-through.ts';
import type { KnownAthlete } from '#shared/exchange/plan.ts';
import { searchText } from '#shared/search-text.ts';
import type { ImportBatchTable } from './exchange.table.ts';
import type { ImportRows } from './import-rows.ts';
import { inChunks } from './in-chunks.ts';
import { findKnownAthletes } from './known-athletes.repository.ts';

/** Reads what an import is compared with, and writes it. Each write takes the transaction it belongs to. */
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
      .orderBy('created_at', 'desc')
      .executeTakeFirst();
    return row?.created_at;
  }

  knownAthletes(externalIds: string[], searchNames: string[], db: Database = this.#db): Promise<KnownAthlete[]> {
    return findKnownAthletes(db, externalIds, searchNames);
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

  /** Ids of squads by their searched name; a squad that is not there yet is made. */
  async ensureSquads(db: Database, names: string[], now: string): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const name of names) {
      const search_name = searchText(name);
      if (ids.has(search_name)) continue;
      const known = await db.selectFrom('squad').select('id').where('search_name', '=', search_name).executeTakeFirst();
      const id = known?.id ?? newId();
      if (!known) await db.insertInto('squad').values({ id, name, search_name, created_at: now }).execute();
      ids.set(search_name, id);
    }
    return ids;
  }

  /** Writes an import with all its rows. */
  async write(db: Database, batch: Insertable<ImportBatchTable>, rows: ImportRows): Promise<void> {
    await db.insertInto('import_batch').values(batch).execute();
    await each(rows.athletes, (chunk) => db.insertInto('athlete').values(chunk).execute());
    await each(rows.members, (chunk) => db.insertInto('squad_member').values(chunk).execute());
    await each(rows.sessions, (chunk) => db.insertInto('test_session').values(chunk).execute());
    await each(rows.measurements, (chunk) => db.insertInto('measurement').values(chunk).execute());
    await each(rows.trials, (chunk) => db.insertInto('trial').values(chunk).execute());
    await this.#change(db, rows);
  }

  async #change(db: Database, { changes }: ImportRows): Promise<void> {
    for (const { athleteId, change } of changes) {
      await db
        .updateTable('athlete')
        .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
        .where('id', '=', athleteId)
        .execute();
    }
  }
}

/** Long lists block nothing else: other work gets its turn between two parts. */
async function each<T>(list: T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (const chunk of inChunks(list)) {
    await insert(chunk);
    await letOthersThrough();
  }
}
