import SQLite from 'better-sqlite3';
import { SqliteDialect } from 'kysely';

/** One file, or `:memory:`. Write-ahead log, foreign keys on, and patience while another connection writes. */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new SQLite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  return new SqliteDialect({ database });
}
