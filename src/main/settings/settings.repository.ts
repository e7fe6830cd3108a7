import { fromJson, toJson } from '#main/database/codecs.ts';
import type { Database } from '#main/database/open.ts';

export class SettingsRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async all(): Promise<Record<string, unknown>> {
    const rows = await this.#db.selectFrom('preference').selectAll().execute();
    return Object.fromEntries(rows.map(({ key, value }) => [key, fromJson(value)]));
  }

  async put(values: Record<string, unknown>): Promise<void> {
    const rows = Object.entries(values).map(([key, value]) => ({ key, value: toJson(value) }));
    if (rows.length === 0) return;
    await this.#db
      .insertInto('preference')
      .values(rows)
      .onConflict((conflict) => conflict.column('key').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })))
      .execute();
  }
}
