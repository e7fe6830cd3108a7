import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { AthleteTable, RaceTable } from './athletes.table.ts';

export type AthleteRow = Selectable<AthleteTable>;

/** Athletes with their races and squad memberships. */
export class AthletesRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  find(athleteId: string): Promise<AthleteRow | undefined> {
    return this.#db.selectFrom('athlete').selectAll().where('id', '=', athleteId).executeTakeFirst();
  }

  racesOf(athleteId: string): Promise<Pick<RaceTable, 'name' | 'date' | 'distance_km' | 'target_seconds'>[]> {
    return this.#db
      .selectFrom('race')
      .select(['name', 'date', 'distance_km', 'target_seconds'])
      .where('athlete_id', '=', athleteId)
      .orderBy('date')
      .execute();
  }

  async squadIdsOf(athleteId: string): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('squad_member')
      .select('squad_id')
      .where('athlete_id', '=', athleteId)
      .execute();
    return rows.map((row) => row.squad_id);
  }

  async insert(row: Insertable<AthleteTable>, squadIds: string[], races: Insertable<RaceTable>[]): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      await trx.insertInto('athlete').values(row).execute();
      await writeBelongings(trx, row.id, squadIds, races);
    });
  }

  /** @returns false when the stored version is not the one the change was made on */
  async update(
    athleteId: string,
    version: number,
    change: Updateable<AthleteTable>,
    squadIds: string[],
    races: Insertable<RaceTable>[],
  ): Promise<boolean> {
    return this.#db.transaction().execute(async (trx) => {
      const result = await trx
        .updateTable('athlete')
        .set({ ...change, version: version + 1 })
        .where('id', '=', athleteId)
        .where('version', '=', version)
        .executeTakeFirst();
      if (result.numUpdatedRows === 0n) return false;
      await writeBelongings(trx, athleteId, squadIds, races);
      return true;
    });
  }

  /** @returns false when there is no such athlete */
  async setArchived(athleteId: string, archivedAt: string | null): Promise<boolean> {
    const result = await this.#db
      .updateTable('athlete')
      .set({ archived_at: archivedAt })
      .where('id', '=', athleteId)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }
}

async function writeBelongings(
  trx: Database,
  athleteId: string,
  squadIds: string[],
  races: Insertable<RaceTable>[],
): Promise<void> {
  await trx.deleteFrom('squad_member').where('athlete_id', '=', athleteId).execute();
  await trx.deleteFrom('race').where('athlete_id', '=', athleteId).execute();
  if (squadIds.length > 0) {
    await trx
      .insertInto('squad_member')
      .values(squadIds.map((squadId) => ({ squad_id: squadId, athlete_id: athleteId })))
      .execute();
  }
  if (races.length > 0) await trx.insertInto('race').values(races).execute();
}
