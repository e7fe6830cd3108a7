import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase } from '#main/database/open.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { importFile } from '#tests/support/import-file.ts';
import { testServices } from '#tests/support/test-services.ts';

let folder: string;
let opened: OpenDatabase;
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-beside-'));
  opened = await openDatabase(folder);
});
afterEach(async () => {
  await opened.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const keys = async ({ db }: OpenDatabase) =>
  (await db.selectFrom('preference').select('key').execute()).map(({ key }) => key);

it('answers reads while a transaction is open with what was committed, and lets writes wait', async () => {
  const { db } = opened;
  await db.insertInto('preference').values({ key: 'before', value: '1' }).execute();
  let written: Promise<unknown> = Promise.resolve();
  let waited = true;
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('preference').values({ key: 'inside', value: '1' }).execute();
    expect(await keys(opened)).toEqual(['before']);
    expect(await trx.selectFrom('preference').selectAll().execute()).toHaveLength(2);
    written = db
      .insertInto('preference')
      .values({ key: 'waiting', value: '1' })
      .execute()
      .then(() => {
        waited = false;
      });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(waited).toBe(true);
  });
  await written;
  expect((await keys(opened)).sort()).toEqual(['before', 'inside', 'waiting']);
});

it('moves the log of a large transaction into the file beside, and shortens it at the next change', async () => {
  const { db, file } = opened;
  const before = fs.statSync(file).size;
  await db.transaction().execute(async (trx) => {
    await sql`
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
      insert into preference (key, value) select 'key ' || i, ${JSON.stringify('long'.repeat(100))} from n
    `.execute(trx);
  });
  expect(fs.statSync(file).size).toBe(before);
  const log = fs.statSync(`${file}-wal`).size;
  expect(log).toBeGreaterThan(8_000_000);
  expect(await keys(opened)).toHaveLength(20_000);
  await expect.poll(() => fs.statSync(file).size, { timeout: 10_000 }).toBeGreaterThan(8_000_000);
  const pages = async () => (await sql<{ wal_autocheckpoint: number }>`pragma wal_autocheckpoint`.execute(db)).rows;
  await expect.poll(pages).toEqual([{ wal_autocheckpoint: 1000 }]);
  await db.insertInto('preference').values({ key: 'after', value: '1' }).execute();
  expect(fs.statSync(`${file}-wal`).size).toBeLessThan(log / 2);
  expect(await keys(opened)).toHaveLength(20_001);
});

const HEADER = 'id,name,date,L quad (N),R quad (N)';
const file = (athletes: number) =>
  new File(
    [[HEADER, ...Array.from({ length: athletes }, (_, n) => `a${n},Member ${n},2026-01-20,300,310`)].join('\n')],
    'squad.csv',
  );
const ANSWERS = { ...NO_ANSWERS, basis: { kind: 'trials' as const, trials: null } };

it('imports nothing where the disk is full, and says so', async () => {
  const { exchange, roster } = testServices(opened.db);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(opened.db);
  await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 20}`).execute(opened.db);
  await expect(importFile(exchange, file(3000), { answers: ANSWERS })).rejects.toThrow('The disk is full.');
  expect(await roster.list()).toEqual([]);
  expect(await exchange.past()).toEqual([]);
  await sql.raw('pragma max_page_count = 1000000').execute(opened.db);
  expect(await importFile(exchange, file(300), { answers: ANSWERS })).toMatchObject({ athletesNew: 300 });
});

it('leaves nothing of an import whose process was killed while it wrote', async () => {
  await opened.close();
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'killed-import.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  opened = await openDatabase(folder);
  for (const table of ['athlete', 'test_session', 'trial', 'import_batch'] as const) {
    expect(await opened.db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});
