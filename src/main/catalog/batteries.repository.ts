import type { Insertable, Selectable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { BatteryTable } from './catalog.table.ts';

export type BatteryRow = Selectable<BatteryTable>;

export class BatteriesRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** In the order they were made. */
  all(): Promise<BatteryRow[]> {
    return this.#db.selectFrom('battery').selectAll().orderBy('created_at').orderBy('id').execute();
  }

  async insert(row: Insertable<BatteryTable>): Promise<void> {
    await this.#db.insertInto('battery').values(row).execute();
  }

  /** @returns false when there is no such battery */
  async update(batteryId: string, change: Pick<BatteryRow, 'name' | 'text' | 'test_ids'>): Promise<boolean> {
    const result = await this.#db.updateTable('battery').set(change).where('id', '=', batteryId).executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** @returns false when there is no such battery */
  async remove(batteryId: string): Promise<boolean> {
    const result = await this.#db.deleteFrom('battery').where('id', '=', batteryId).executeTakeFirst();
    return result.numDeletedRows > 0n;
  }
}
