import { sql } from 'kysely';
import type { Database } from '#main/database/open.ts';
import { letOthersThrough } from '#main/let-others-through.ts';
import type { Cell, ExportTable } from '#shared/export/columns.ts';

/** Rows of a page: enough that the query costs little beside them, few enough that other work soon gets its turn. */
const PAGE = 2000;
/** Values of a statement: SQLite takes 32,766 at once. */
const VALUES = 30_000;

type Row = Record<string, Cell>;

/** Reads and writes whole tables as the export describes them. */
export class ExportRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** One moment of the database for all that is read in it, and all or nothing of what is written. */
  transaction<T>(work: (trx: Database) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  async count({ name }: ExportTable, db: Database = this.#db): Promise<number> {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(db);
    return Number(rows[0]?.count ?? 0);
  }

  /** A table in the order of its key, page by page. */
  async *pages(db: Database, table: ExportTable): AsyncGenerator<Cell[][]> {
    const names = table.columns.map(({ name }) => name);
    const key = sql.join(table.key.map((name) => sql.ref(name)));
    let last: Row | undefined;
    for (;;) {
      const from: Row | undefined = last;
      const after = from ? sql`where (${key}) > (${sql.join(table.key.map((name) => from[name]))})` : sql``;
      const { rows } = await sql<Row>`
        select ${sql.join(names.map((name) => sql.ref(name)))} from ${sql.table(table.name)} ${after}
        order by ${key} limit ${sql.lit(PAGE)}`.execute(db);
      yield rows.map((row) => names.map((name) => row[name] ?? null));
      if (rows.length < PAGE) return;
      last = rows.at(-1);
      await letOthersThrough();
    }
  }

  async clear(trx: Database, { name }: ExportTable): Promise<void> {
    await sql`delete from ${sql.table(name)}`.execute(trx);
  }

  async insert(trx: Database, table: ExportTable, rows: readonly (readonly Cell[])[]): Promise<void> {
    const columns = sql.join(table.columns.map(({ name }) => sql.ref(name)));
    const perStatement = Math.floor(VALUES / table.columns.length);
    for (let start = 0; start < rows.length; start += perStatement) {
      const values = rows.slice(start, start + perStatement).map((row) => sql`(${sql.join([...row])})`);
      await sql`insert into ${sql.table(table.name)} (${columns}) values ${sql.join(values)}`.execute(trx);
      await letOthersThrough();
    }
  }
}
