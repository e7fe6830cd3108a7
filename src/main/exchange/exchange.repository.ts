import type { Insertable } from 'kysely';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { letOthersThrough } from '#main/let-others-through.ts';
import type { KnownAthlete } from '#shared/exchange/plan.ts';
import { searchText } from '#shared/search-text.ts';
import type { ImportBatchTable, ImportMappingTable } from './exchange.table.ts';
import { addedAthletes, changedAthlete, type Effects } from './import-effects.ts';
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
      .where('undone_at', 'is', null)
      .orderBy('created_at', 'desc')
      .executeTakeFirst();
    return row?.created_at;
  }

  knownAthletes(externalIds: string[], searchNames: string[], db: Database = this.#db): Promise<KnownAthlete[]> {
    return findKnownAthletes(db, externalIds, searchNames);
  }

  /** Which of the ids belong to stored athletes. */
  async knownIds(ids: string[]): Promise<Set<string>> {
    const known = new Set<string>();
    for (const chunk of inChunks(ids)) {
      const rows = await this.#db
        .selectFrom('athlete')
        .select('external_id')
        .where('external_id', 'in', chunk)
        .execute();
      for (const { external_id } of rows) if (external_id !== null) known.add(external_id);
    }
    return known;
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

  /** Ids of squads by their searched name, and those of them that were made since they were not there yet. */
  async ensureSquads(
    db: Database,
    names: string[],
    now: string,
  ): Promise<{ ids: Map<string, string>; made: string[] }> {
    const ids = new Map<string, string>();
    const made: string[] = [];
    for (const name of names) {
      const search_name = searchText(name);
      if (ids.has(search_name)) continue;
      const known = await db.selectFrom('squad').select('id').where('search_name', '=', search_name).executeTakeFirst();
      const id = known?.id ?? newId();
      if (!known) {
        await db.insertInto('squad').values({ id, name, search_name, created_at: now }).execute();
        made.push(id);
      }
      ids.set(search_name, id);
    }
    return { ids, made };
  }

  /** Writes an import with all its rows, and what they do, for the undo. */
  async write(
    db: Database,
    batch: Insertable<ImportBatchTable>,
    rows: ImportRows,
    squadsMade: string[],
  ): Promise<void> {
    await db.insertInto('import_batch').values(batch).execute();
    await each(rows.athletes, (chunk) => db.insertInto('athlete').values(chunk).execute());
    await each(rows.members, (chunk) => db.insertInto('squad_member').values(chunk).execute());
    await each(rows.sessions, (chunk) => db.insertInto('test_session').values(chunk).execute());
    await each(rows.measurements, (chunk) => db.insertInto('measurement').values(chunk).execute());
    await each(rows.trials, (chunk) => db.insertInto('trial').values(chunk).execute());
    const effects = [...addedAthletes(rows), ...(await this.#change(db, rows))];
    await this.#keepEffects(db, batch.id, effects, rows, squadsMade);
  }

  async #keepEffects(
    db: Database,
    import_id: string,
    effects: Effects[],
    { digests }: ImportRows,
    squadsMade: string[],
  ): Promise<void> {
    await each(effects, (chunk) =>
      db
        .insertInto('import_athlete')
        .values(chunk.map((effect) => ({ import_id, ...effect })))
        .execute(),
    );
    await each(digests, (chunk) =>
      db
        .insertInto('import_session')
        .values(chunk.map(({ sessionId, digest }) => ({ session_id: sessionId, import_id, digest })))
        .execute(),
    );
    await each(squadsMade, (chunk) =>
      db
        .insertInto('import_squad')
        .values(chunk.map((squad_id) => ({ squad_id, import_id })))
        .execute(),
    );
  }

  /** Changes known athletes, and answers what was there before. */
  async #change(db: Database, { changes, members, athletes }: ImportRows): Promise<Effects[]> {
    const added = new Set(athletes.map(({ id }) => id));
    const byAthlete = new Map(changes.map(({ athleteId, change }) => [athleteId, change]));
    const joining = members.map(({ athlete_id }) => athlete_id).filter((id) => !added.has(id));
    const effects: Effects[] = [];
    for (const athleteId of new Set([...byAthlete.keys(), ...joining])) {
      const change = byAthlete.get(athleteId) ?? {};
      const row = await db.selectFrom('athlete').selectAll().where('id', '=', athleteId).executeTakeFirstOrThrow();
      effects.push(changedAthlete(row, change, members));
      if (Object.keys(change).length === 0) continue;
      await db
        .updateTable('athlete')
        .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
        .where('id', '=', athleteId)
        .execute();
    }
    return effects;
  }
}

/** Long lists block nothing else: other work gets its turn between two parts. */
async function each<T>(list: T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (const chunk of inChunks(list)) {
    await insert(chunk);
    await letOthersThrough();
  }
}
