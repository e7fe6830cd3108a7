import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteDialect } from '#main/database/dialects/sqlite.ts';
import { SQLITE } from '#main/database/engine.ts';
import { migrate } from '#main/database/migrate.ts';
import { DATABASE_FILE, openDatabase } from '#main/database/open.ts';
import type { Schema } from '#main/database/schema.ts';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import { testServices } from '#tests/support/test-services.ts';

const ATHLETE = '01900000-0001-7000-8000-000000000001';
const SESSION = '01900000-0002-7000-8000-000000000001';
const MEASUREMENT = '01900000-0003-7000-8000-000000000001';
const NOW = '2026-10-01T08:00:00.000Z';

/** What the first version wrote, column by column. */
const WRITTEN = [
  `insert into athlete values ('${ATHLETE}', 'Runner 07', 'runner 07', 'x-7', '1992', 'female', 58.5, 171, 'left',
    'Marathon', 40, null, '["band"]', 'Trains before work.', null, '${NOW}', '${NOW}', 3)`,
  `insert into race values ('01900000-0004-7000-8000-000000000001', '${ATHLETE}', 'City marathon', '2027-04-11', 42.195)`,
  `insert into test_session values ('${SESSION}', '${ATHLETE}', '2026-10-01', 58, 'Tester A', 'warm', 'typed', null,
    '${NOW}', null, 2)`,
  `insert into measurement values ('${MEASUREMENT}', '${SESSION}', 'knee-extension-isometric-hhd', 'kgf', 'trials', null,
    'dynamometer', 'seated', 90, 0.32, '${NOW}')`,
  ...[40.25, 41, 39.5].map(
    (value, index) => `insert into trial values ('${MEASUREMENT}', 'left', ${index + 1}, ${value}, null)`,
  ),
  ...[50.25, 51, 49.5].map(
    (value, index) => `insert into trial values ('${MEASUREMENT}', 'right', ${index + 1}, ${value}, null)`,
  ),
  `insert into trial values ('${MEASUREMENT}', 'right', 4, 20, 'belt slipped')`,
  `insert into athlete_summary values ('${ATHLETE}', '1.0', 'watch', 'difference', 'knee-extension-isometric-hhd', 'left',
    40.25, 50.25, 1, 0, '2026-10-01')`,
  `insert into preference values ('theme', '"dark"')`,
];

let folder: string;
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-upgrade-'));
  const db = new Kysely<Schema>({ dialect: sqliteDialect(path.join(folder, DATABASE_FILE)) });
  await migrate(db, SQLITE, '0001-first');
  await db.destroy();
  const raw = new SQLite(path.join(folder, DATABASE_FILE));
  for (const statement of WRITTEN) raw.exec(statement);
  raw.close();
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Every row of the tables that the first version had, without the columns that came later. */
function contents() {
  const raw = new SQLite(path.join(folder, DATABASE_FILE));
  const tables = ['athlete', 'race', 'test_session', 'measurement', 'trial', 'preference'];
  const later = ['involved_side', 'limb_length_left_cm', 'limb_length_right_cm', 'target_seconds', 'speed_kmh'];
  const rows = tables.map((table) =>
    (raw.prepare(`select * from ${table}`).all() as Record<string, unknown>[]).map((row) =>
      Object.entries(row).filter(([column]) => !later.includes(column)),
    ),
  );
  raw.close();
  return rows;
}

describe('a database of the first version', () => {
  it('is brought up to date with everything it holds', async () => {
    const before = contents();
    const opened = await openDatabase(folder);
    await opened.close();
    expect(contents()).toEqual(before);
  });

  it('reads as it was, with nothing in the fields that came later', async () => {
    const opened = await openDatabase(folder);
    const services = testServices(opened.db);
    expect(await services.athletes.get(ATHLETE)).toMatchObject({
      name: 'Runner 07',
      weeklyVolume: { from: 40, to: null },
      involvedSide: null,
      limbLengthCm: { left: null, right: null },
      races: [{ name: 'City marathon', distanceKm: 42.195, targetSeconds: null }],
      version: 3,
    });
    const [session] = await services.assessments.list(ATHLETE);
    expect(session?.measurements[0]).toMatchObject({ unit: 'kgf', setUp: { leverM: 0.32, speedKmh: null } });
    expect(session?.measurements[0]?.trials).toHaveLength(7);
    await opened.close();
  });

  it('is judged by the rules of today at the first start', async () => {
    const opened = await openDatabase(folder);
    const { summaries, roster } = testServices(opened.db);
    await summaries.bringUpToDate();
    const row = await opened.db.selectFrom('athlete_summary').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ rules_version: RULES_VERSION, state: 'watch', side: 'left' });
    // In newtons, the unit of the test, where the first version kept the unit that was typed.
    expect(row.left_mean).toBeCloseTo(40.25 * 9.80665, 6);
    expect((await roster.list())[0]?.findingWords).toBe('Left quadriceps weaker by 20 %');
    await opened.close();
  });
});
