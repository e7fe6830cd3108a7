import SQLite, { type Statement } from 'better-sqlite3';
import { type CompiledQuery, type QueryResult, RawNode } from 'kysely';

/** Statements that are kept ready. */
const KEPT = 100;

/**
 * Kilobytes of pages that are held. All of them that changed are written at a commit, so that few of them make it short;
 * the operating system holds the whole file anyway.
 */
const CACHE_KB = 4000;

/** Pages of the write-ahead log after which SQLite empties it, its own default. */
const LOG_PAGES = 1000;

/** What is left of a long write-ahead log at the first change after it was emptied: as much as those pages take. */
const LOG_BYTES = 4_000_000;

/** One connection of SQLite. Statements stay prepared, since most of them come again and again. */
export class SqliteHandle {
  readonly #database: SQLite.Database;
  readonly #statements = new Map<string, Statement>();
  #changedRows = 0;

  constructor(file: string, options: SQLite.Options = {}) {
    this.#database = new SQLite(file, options);
    this.#database.pragma('busy_timeout = 5000');
    this.#database.pragma(`cache_size = -${CACHE_KB}`);
    if (options.readonly) return;
    this.#database.pragma('synchronous = NORMAL');
    this.#database.pragma('foreign_keys = ON');
    this.#database.pragma(`journal_size_limit = ${LOG_BYTES}`);
  }

  /** A second connection that only reads. Null in memory, and without a write-ahead log: there a writer shuts readers out. */
  static readingBeside(file: string): SqliteHandle | null {
    if (file === ':memory:') return null;
    const handle = new SqliteHandle(file, { readonly: true, fileMustExist: true });
    if (handle.#database.pragma('journal_mode', { simple: true }) === 'wal') return handle;
    handle.close();
    return null;
  }

  begin(): void {
    this.#database.exec('begin');
    this.#changedRows = 0;
  }

  /** Rows that statements changed since the transaction began. */
  get changedRows(): number {
    return this.#changedRows;
  }

  commit(): void {
    this.#database.exec('commit');
  }

  /** Whether a long write-ahead log is left to somebody else, or emptied by SQLite with the next commit. */
  leaveLog(left: boolean): void {
    this.#database.pragma(`wal_autocheckpoint = ${left ? 0 : LOG_PAGES}`);
  }

  /** After some errors, such as a full disk, SQLite has rolled back by itself. */
  rollback(): void {
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }

  run<R>(query: CompiledQuery): QueryResult<R> {
    const statement = this.#prepared(query);
    if (statement.reader) return { rows: statement.all(query.parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(query.parameters);
    this.#changedRows += changes;
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  /** Its own statement: one that is being stepped through cannot be run a second time. */
  iterate<R>({ sql, parameters }: CompiledQuery): IterableIterator<R> {
    return this.#database.prepare(sql).iterate(parameters) as IterableIterator<R>;
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  /** Raw statements may change tables, after which nothing that was prepared is relied on. */
  #prepared({ sql, query }: CompiledQuery): Statement {
    if (RawNode.is(query)) this.#statements.clear();
    const known = this.#statements.get(sql);
    const statement = known ?? this.#database.prepare(sql);
    if (RawNode.is(query)) return statement;
    // Asked for last, so that the one longest unused stands first.
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > KEPT && oldest !== undefined) this.#statements.delete(oldest);
    return statement;
  }
}
