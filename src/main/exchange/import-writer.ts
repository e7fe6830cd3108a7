import { RowInserter } from '#main/database/insert-rows.ts';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { searchText } from '#shared/search-text.ts';
import type { ImportBatchTable } from './exchange.table.ts';
import { addedAthletes, changedAthlete, type Effects } from './import-effects.ts';
import type { ImportRows } from './import-rows.ts';

/** Writes one import part by part, in its transaction, with what it does for the undo. */
export class ImportWriter {
  readonly #db: Database;
  readonly #batch: ImportBatchTable;
  readonly #rows: RowInserter;
  readonly #squadIds = new Map<string, string>();
  #begun = false;

  constructor(trx: Database, batch: ImportBatchTable) {
    this.#db = trx;
    this.#batch = batch;
    this.#rows = new RowInserter(trx);
  }

  /** Whether anything was written. */
  get begun(): boolean {
    return this.#begun;
  }

  /** Ids of squads by their searched name; those that are not there yet are made. */
  async squadIds(names: string[]): Promise<ReadonlyMap<string, string>> {
    for (const name of names) {
      const search_name = searchText(name);
      if (this.#squadIds.has(search_name)) continue;
      const known = await this.#db
        .selectFrom('squad')
        .select('id')
        .where('search_name', '=', search_name)
        .executeTakeFirst();
      const id = known?.id ?? newId();
      this.#squadIds.set(search_name, id);
      if (known) continue;
      await this.#begin();
      await this.#db
        .insertInto('squad')
        .values({ id, name, search_name, created_at: this.#batch.created_at })
        .execute();
      await this.#db.insertInto('import_squad').values({ squad_id: id, import_id: this.#batch.id }).execute();
    }
    return this.#squadIds;
  }

  async write(rows: ImportRows): Promise<void> {
    if (Object.values(rows).every((list) => list.length === 0)) return;
    await this.#begin();
    const { id: import_id } = this.#batch;
    await this.#rows.insert('athlete', rows.athletes);
    const effects = [...addedAthletes(rows), ...(await this.#change(rows))];
    await this.#rows.insert('squad_member', rows.members);
    await this.#rows.insert('test_session', rows.sessions);
    await this.#rows.insert('measurement', rows.measurements);
    await this.#rows.insert('trial', rows.trials);
    await this.#rows.insert(
      'import_athlete',
      effects.map((effect) => ({ import_id, ...effect })),
    );
    await this.#rows.insert(
      'import_session',
      rows.digests.map(({ sessionId, digest }) => ({ session_id: sessionId, import_id, digest })),
    );
  }

  async #begin(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    await this.#db.insertInto('import_batch').values(this.#batch).execute();
  }

  /** Changes known athletes, and answers what was there before. */
  async #change({ changes, members, athletes }: ImportRows): Promise<Effects[]> {
    const added = new Set(athletes.map(({ id }) => id));
    const byAthlete = new Map(changes.map(({ athleteId, change }) => [athleteId, change]));
    const joining = members.map(({ athlete_id }) => athlete_id).filter((id) => !added.has(id));
    const ids = [...new Set([...byAthlete.keys(), ...joining])];
    if (ids.length === 0) return [];
    const effects: Effects[] = [];
    for (const row of await this.#db.selectFrom('athlete').selectAll().where('id', 'in', ids).execute()) {
      const change = byAthlete.get(row.id) ?? {};
      effects.push(changedAthlete(row, change, members));
      if (Object.keys(change).length === 0) continue;
      await this.#db
        .updateTable('athlete')
        .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
        .where('id', '=', row.id)
        .execute();
    }
    return effects;
  }
}
