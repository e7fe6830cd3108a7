import path from 'node:path';
import SQLite from 'better-sqlite3';

/**
 * Holds a data folder for one running application. The lock is an open exclusive transaction on a small file beside
 * the database: the operating system gives it up when the process ends, however it ends, so none can be left behind.
 * @returns null when another process holds it
 * @throws when something that is no lock lies in its place
 */
export function holdLock(folder: string): { release(): void } | null {
  const handle = new SQLite(path.join(folder, 'evenstride.lock'), { timeout: 0 });
  try {
    handle.exec('begin exclusive');
    return { release: () => void handle.close() };
  } catch (error) {
    handle.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return null;
    throw error;
  }
}
