import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { emptyLogBeside } from './empty-log.ts';
import { SqliteHandle } from './sqlite-handle.ts';
import { Turns } from './turns.ts';

/** Rows changed by one transaction from which on the write-ahead log is emptied beside (empty-log.ts). */
const MANY_ROWS = 20_000;

/**
 * One file, or `:memory:`. Everything goes over one connection, one transaction after the other. While a transaction is
 * open, SELECTs from outside it are answered by a second connection that cannot write: they see what was committed last
 * (docs/data.md, "Engine"). Nothing here writes: a file that turns out not to be ours has to stay as it is.
 */
export function sqliteDialect(file: string): Dialect {
  const driver = new SqliteDriver(file);
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class Adapter extends SqliteAdapter {
  /** Who comes when is decided by the driver. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class SqliteDriver implements Driver {
  readonly #file: string;
  readonly #main: SqliteHandle;
  readonly #turns = new Turns();
  #inTransaction = false;
  #emptying: Promise<void> = Promise.resolve();
  /** Undefined until it is needed for the first time; null where there can be none. */
  #reader: SqliteHandle | null | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#main = new SqliteHandle(file);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(this.#main, this.#turns, () => (this.#inTransaction ? this.#readBeside() : null));
  }

  async releaseConnection(connection: Connection): Promise<void> {
    connection.end();
  }

  async beginTransaction(connection: Connection): Promise<void> {
    await connection.takeTurn();
    this.#main.begin();
    this.#inTransaction = true;
  }

  async commitTransaction(): Promise<void> {
    const isLarge = this.#main.changedRows >= MANY_ROWS && this.#file !== ':memory:';
    if (isLarge) this.#main.leaveLog(true);
    this.#main.commit();
    this.#inTransaction = false;
    if (isLarge) this.#emptying = emptyLogBeside(this.#file).then(() => this.#main.leaveLog(false));
  }

  async rollbackTransaction(): Promise<void> {
    this.#inTransaction = false;
    this.#main.rollback();
    this.#main.leaveLog(false);
  }

  async destroy(): Promise<void> {
    await this.#emptying;
    // The last connection to close tidies the write-ahead log up, and that has to be one that can write.
    this.#reader?.close();
    this.#main.close();
  }

  #readBeside(): SqliteHandle | null {
    if (this.#reader === undefined) this.#reader = SqliteHandle.readingBeside(this.#file);
    return this.#reader;
  }
}

/** What one query, or the queries of one transaction, go over. */
class Connection implements DatabaseConnection {
  readonly #main: SqliteHandle;
  readonly #turns: Turns;
  readonly #beside: () => SqliteHandle | null;
  #hasTurn = false;

  /** @param beside what reads while another's transaction is open, else null */
  constructor(main: SqliteHandle, turns: Turns, beside: () => SqliteHandle | null) {
    this.#main = main;
    this.#turns = turns;
    this.#beside = beside;
  }

  async takeTurn(): Promise<void> {
    if (!this.#hasTurn) await this.#turns.take();
    this.#hasTurn = true;
  }

  end(): void {
    if (this.#hasTurn) this.#turns.give();
    this.#hasTurn = false;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return (await this.#handleFor(query)).run<R>(query);
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of (await this.#handleFor(query)).iterate<R>(query)) yield { rows: [row] };
  }

  async #handleFor({ query }: CompiledQuery): Promise<SqliteHandle> {
    const beside = !this.#hasTurn && SelectQueryNode.is(query) ? this.#beside() : null;
    if (beside) return beside;
    await this.takeTurn();
    return this.#main;
  }
}
