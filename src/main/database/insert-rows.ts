import type { CompiledQuery, Insertable } from 'kysely';
import { Pace } from '#main/let-others-through.ts';
import type { Database } from './open.ts';
import type { Schema } from './schema.ts';

/** Rows a statement, so that seven statements a table are enough; 64 rows are far below what an engine takes at once. */
const TOGETHER = [64, 32, 16, 8, 4, 2, 1];

/**
 * Inserts many rows. A statement is put into words once for each table and used again, which with hundreds of thousands
 * of rows is most of the time; other work gets its turn in between.
 */
export class RowInserter {
  readonly #db: Database;
  readonly #statements = new Map<string, CompiledQuery>();
  readonly #pace = new Pace();

  constructor(db: Database) {
    this.#db = db;
  }

  /** @param rows all with the same columns in the same order */
  async insert<T extends keyof Schema>(table: T, rows: Insertable<Schema[T]>[]): Promise<void> {
    let start = 0;
    for (const together of TOGETHER) {
      for (; rows.length - start >= together; start += together) {
        const part = rows.slice(start, start + together);
        const parameters: unknown[] = [];
        for (const row of part) for (const value of Object.values(row)) parameters.push(value);
        await this.#db.executeQuery({ ...this.#statement(table, part), parameters });
        await this.#pace.rest();
      }
    }
  }

  #statement<T extends keyof Schema>(table: T, rows: Insertable<Schema[T]>[]): CompiledQuery {
    const key = `${table} ${rows.length}`;
    const known = this.#statements.get(key);
    if (known) return known;
    const compiled = this.#db.insertInto(table).values(rows).compile();
    this.#statements.set(key, compiled);
    return compiled;
  }
}
