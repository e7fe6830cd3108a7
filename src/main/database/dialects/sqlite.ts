import SQLite from 'better-sqlite3';
import { SqliteDialect } from 'kysely';

/**
 * One file, or `:memory:`. Foreign keys on, and patience while another connection writes. Nothing here writes: a file
 * that turns out not to be ours has to stay as it is.
 */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new SQLite(file);
  database.pragma('synchronous = NORMAL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  return new SqliteDialect({ database });
}
