import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Runs in a thread of its own, where the sources of the application are not at hand. */
const SCRIPT = `
  const { module, file } = require('node:worker_threads').workerData;
  const SQLite = require(module);
  const database = new SQLite(file, { fileMustExist: true, timeout: 5000 });
  // Passive: it takes no lock that a writer would have to wait for.
  database.pragma('wal_checkpoint(PASSIVE)');
  database.close();
`;

/**
 * Moves what a large transaction left in the write-ahead log into the file. With a hundred megabytes that takes up to a
 * second, in which nothing else would be answered; so it is done by a thread beside. Should it fail, SQLite does the same
 * at the next write.
 */
export function emptyLogBeside(file: string): Promise<void> {
  const module = createRequire(import.meta.url).resolve('better-sqlite3');
  const worker = new Worker(SCRIPT, {
    eval: true,
    workerData: { module, file },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  });
  return new Promise((resolve) => {
    worker.on('error', () => undefined);
    worker.on('exit', () => resolve());
  });
}
