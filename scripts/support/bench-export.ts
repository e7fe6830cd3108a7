import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { openDatabase } from '../../src/main/database/open.ts';
import { createServices } from '../../src/main/services.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/shared/contract/export.ts';
import { EXPORT_TABLES } from '../../src/shared/export/tables.ts';
import { RESOURCES, TEST_PLATFORM } from '../../tests/support/test-services.ts';
import type { Figure } from './figures.ts';

/** A million trials are more cells than a workbook may have that is brought back. */
const BROUGHT_BACK: ExportFormat[] = ['json', 'csv'];

/**
 * Each form of the export from the database to the finished file, beside raw reads of the same tables; and from the file
 * into an empty database with every finding worked out, beside raw inserts of the same rows.
 */
export async function benchExport(folder: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const { db, file: source, close } = await openDatabase(folder);
  const reads = { name: 'raw reads of all tables', value: readRaw(source) };
  const { export: exporting } = createServices(db, TEST_PLATFORM, { dataFile: source, resources: RESOURCES });
  const files = new Map<ExportFormat, File>();
  for (const format of EXPORT_FORMATS) {
    const begun = performance.now();
    const delivered = await exporting.save(format);
    figures.push({ name: `Export as ${format}`, value: performance.now() - begun, floor: reads });
    if (delivered.kind === 'download') files.set(format, delivered.file);
  }
  await close();
  const inserts = { name: 'raw inserts of the same rows', value: await insertAll(source) };
  for (const format of BROUGHT_BACK) {
    const file = files.get(format);
    if (file) figures.push({ name: `Bringing ${format} back`, value: await bringBack(file), floor: inserts });
  }
  return figures;
}

function readRaw(file: string): number {
  const raw = new SQLite(file, { readonly: true });
  const begun = performance.now();
  for (const { name } of EXPORT_TABLES) for (const _ of raw.prepare(`select * from ${name}`).raw().iterate());
  const took = performance.now() - begun;
  raw.close();
  return took;
}

/** Time of inserting every row of a database into an empty one, in milliseconds; reading it is not counted. */
function insertAll(source: string): Promise<number> {
  return inEmptyFolder(async (folder) => {
    const { file, close } = await openDatabase(folder);
    await close();
    const from = new SQLite(source, { readonly: true });
    const into = new SQLite(file);
    into.pragma('foreign_keys = on');
    let took = 0;
    into.exec('begin');
    for (const { name, columns, ownedBy } of EXPORT_TABLES) {
      if (ownedBy === 'application') continue;
      const names = columns.map((column) => column.name).join();
      const rows = from.prepare(`select ${names} from ${name}`).raw().all() as unknown[][];
      const insert = into.prepare(`insert into ${name} (${names}) values (${columns.map(() => '?').join()})`);
      const begun = performance.now();
      for (const row of rows) insert.run(row);
      took += performance.now() - begun;
    }
    const begun = performance.now();
    into.exec('commit');
    took += performance.now() - begun;
    into.close();
    from.close();
    return took;
  });
}

function bringBack(file: File): Promise<number> {
  return inEmptyFolder(async (folder) => {
    const { db, file: dataFile, close } = await openDatabase(folder);
    const { restore } = createServices(db, TEST_PLATFORM, { dataFile, resources: RESOURCES });
    const begun = performance.now();
    await restore.restore(file);
    const took = performance.now() - begun;
    await close();
    return took;
  });
}

async function inEmptyFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-bench-export-'));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
