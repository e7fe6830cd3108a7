import fs from 'node:fs';
import path from 'node:path';
import { Kysely, sql } from 'kysely';
import { CannotStartError } from '#main/errors.ts';
import { sqliteDialect } from './dialects/sqlite.ts';
import { SQLITE } from './engine.ts';
import { holdLock } from './lock.ts';
import { migrate, NewerDatabaseError, OtherDatabaseError, refuseOthers } from './migrate.ts';
import type { Schema } from './schema.ts';

export const DATABASE_FILE = 'evenstride.sqlite';

export type Database = Kysely<Schema>;

export interface OpenDatabase {
  db: Database;
  file: string;
  close(): Promise<void>;
}

/**
 * Opens the database of a data folder, making both where they do not exist, and brings it to this version.
 * @throws CannotStartError when it is held by another window, is not a database, is newer, or cannot be written
 */
export async function openDatabase(folder: string): Promise<OpenDatabase> {
  const file = path.join(folder, DATABASE_FILE);
  makeFolder(folder);
  const lock = takeLock(folder);
  let db: Database | undefined;
  try {
    db = new Kysely<Schema>({ dialect: sqliteDialect(file) });
    await refuseOthers(db);
    await sql`pragma journal_mode = WAL`.execute(db);
    await migrate(db, SQLITE);
  } catch (error) {
    await db?.destroy();
    lock.release();
    throw explain(error, file);
  }
  const opened = db;
  return {
    db: opened,
    file,
    async close() {
      await opened.destroy();
      lock.release();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch {
    throw new CannotStartError(
      `The data folder ${folder} cannot be written. Choose another one with --data, or ask for the right to write there.`,
    );
  }
}

function takeLock(folder: string): { release(): void } {
  let lock: { release(): void } | null;
  try {
    lock = holdLock(folder);
  } catch {
    throw new CannotStartError(
      `The file evenstride.lock in ${folder} is not one of Evenstride's, or cannot be written. Move it away and start again.`,
    );
  }
  if (lock) return lock;
  throw new CannotStartError(
    `The data in ${folder} is already open in another window of Evenstride. Go on there, or close that window and start again.`,
  );
}

function explain(error: unknown, file: string): Error {
  if (error instanceof NewerDatabaseError) {
    return new CannotStartError(
      `${file} was last used by a newer version of Evenstride. Install that version to open it; nothing in it was changed.`,
    );
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof OtherDatabaseError || code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return new CannotStartError(
      `${file} is not an Evenstride database, or it is damaged. Put a backup in its place, or move it away to start empty; nothing in it was changed.`,
    );
  }
  if (code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_READONLY')) {
    return new CannotStartError(
      `${file} cannot be opened for writing. Check that it is a file, that you may change it, and that the disk is not full.`,
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}
