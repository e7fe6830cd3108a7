import type { Insertable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { SquadTable } from './athletes.table.ts';

export class SquadsRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Squads by name, each with the number of its athletes that are not archived. */
  list(): Promise<{ id: string; name: string; athletes: number }[]> {
    return this.#db
      .selectFrom('squad')
      .leftJoin('squad_member', 'squad_member.squad_id', 'squad.id')
      .leftJoin('athlete', (join) =>
        join.onRef('athlete.id', '=', 'squad_member.athlete_id').on('athlete.archived_at', 'is', null),
      )
      .select((eb) => ['squad.id', 'squad.name', eb.fn.count<number>('athlete.id').as('athletes')])
      .groupBy(['squad.id', 'squad.name', 'squad.search_name'])
      .orderBy('squad.search_name')
      .execute()
      .then((rows) => rows.map((row) => ({ ...row, athletes: Number(row.athletes) })));
  }

  async findByName(searchName: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('squad')
      .select('id')
      .where('search_name', '=', searchName)
      .executeTakeFirst();
    return row?.id;
  }

  async existing(squadIds: string[]): Promise<number> {
    if (squadIds.length === 0) return 0;
    const rows = await this.#db.selectFrom('squad').select('id').where('id', 'in', squadIds).execute();
    return rows.length;
  }

  async insert(row: Insertable<SquadTable>): Promise<void> {
    await this.#db.insertInto('squad').values(row).execute();
  }

  async rename(squadId: string, name: string, searchName: string): Promise<boolean> {
    const result = await this.#db
      .updateTable('squad')
      .set({ name, search_name: searchName })
      .where('id', '=', squadId)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  async remove(squadId: string): Promise<boolean> {
    const result = await this.#db.deleteFrom('squad').where('id', '=', squadId).executeTakeFirst();
    return result.numDeletedRows > 0n;
  }
}
