import path from 'node:path';
import SQLite from 'better-sqlite3';

/**
 * Holds a data folder for one running application. The lock is an open exclusive transaction on a small file beside
 * the database: the operating system gives it up when the process ends, however it ends, so none can be left behind.
 * @returns null when another process holds it
 */
export function holdLock(folder: string): { release(): void } | null {
  const handle = new SQLite(path.join(folder, 'evenstride.lock'), { timeout: 0 });
  try {
    handle.exec('begin exclusive');
    return { release: () => void handle.close() };
  } catch {
    handle.close();
    return null;
  }
}
