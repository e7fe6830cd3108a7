import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import SQLite from 'better-sqlite3';
import { openDatabase } from '../../src/main/database/open.ts';
import { ExportRepository } from '../../src/main/export/export.repository.ts';
import { ExportService } from '../../src/main/export/export.service.ts';
import { downloadDelivery } from '../../src/main/platform/node/download-delivery.ts';
import { systemClock } from '../../src/main/platform/system-clock.ts';
import { EXPORT_FORMATS } from '../../src/shared/contract/export.ts';
import { EXPORT_TABLES } from '../../src/shared/export/tables.ts';
import { seedDatabase } from './seed-database.ts';

/**
 * node scripts/support/bench-export.ts [--athletes 10000]: each form of the export from the database to the finished
 * file, beside raw reads of the same tables in the same run; the memory that it takes on top, and the longest time in
 * which nothing else got its turn.
 */
const { athletes } = parseArgs({ options: { athletes: { type: 'string', default: '10000' } } }).values;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-bench-export-'));
try {
  const trials = await seedDatabase(folder, { athletes: Number(athletes), sessions: 2 });
  console.log(`${athletes} athletes, ${trials} trials`);
  await bench(folder);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

async function bench(folder: string): Promise<void> {
  const opened = await openDatabase(folder);
  const raw = new SQLite(opened.file, { readonly: true });
  const floor = Math.min(readRaw(raw), readRaw(raw), readRaw(raw));
  raw.close();
  console.log(`raw reads of all tables: ${floor.toFixed(0)} ms`);
  const service = new ExportService(new ExportRepository(opened.db), downloadDelivery, systemClock, '0.0.0');
  for (const format of EXPORT_FORMATS) {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const watch = watchMemory();
    const start = performance.now();
    const delivered = await service.save(format);
    const time = performance.now() - start;
    const { peak, blocked } = watch.stop();
    const size = delivered.kind === 'download' ? delivered.file.size : 0;
    console.log(
      `${format}: ${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} × raw reads, ${mb(size)} MB file, ` +
        `${mb(peak - before)} MB more memory at its peak, others waited ${blocked.toFixed(0)} ms at the most`,
    );
  }
  await opened.close();
}

function readRaw(raw: SQLite.Database): number {
  const start = performance.now();
  for (const { name } of EXPORT_TABLES) for (const _ of raw.prepare(`select * from ${name}`).iterate());
  return performance.now() - start;
}

function watchMemory() {
  let peak = 0;
  let blocked = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
    blocked = Math.max(blocked, performance.now() - last - 5);
    last = performance.now();
  }, 5);
  return {
    stop() {
      clearInterval(timer);
      return { peak: Math.max(peak, process.memoryUsage().rss), blocked };
    },
  };
}

function mb(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
