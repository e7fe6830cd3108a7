import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startApp } from '#main/app.ts';
import { openDatabase } from '#main/database/open.ts';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { record } from '#tests/support/record.ts';
import { RESOURCES, TEST_PLATFORM, testServices } from '#tests/support/test-services.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-start-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('after the start', () => {
  it('summaries of other rules are written anew and the own noise is measured, without a call', async () => {
    const first = await openDatabase(folder);
    const services = testServices(first.db);
    const { id } = await services.athletes.create(athleteInput());
    for (const date of ['2026-10-01', '2026-10-08']) {
      await record(services, id, { date, left: [400, 410], right: [500, 505] });
    }
    await first.db.updateTable('athlete_summary').set({ rules_version: '1.0', state: 'within-noise' }).execute();
    await first.close();

    const logged: unknown[] = [];
    const errorLog = { report: (error: unknown) => String(logged.push(error)) };
    const app = await startApp({ dataFolder: folder, resources: RESOURCES }, TEST_PLATFORM, errorLog);
    await app.close();
    expect(logged).toEqual([]);

    const after = await openDatabase(folder);
    const summary = await after.db.selectFrom('athlete_summary').selectAll().executeTakeFirstOrThrow();
    expect(summary).toMatchObject({ rules_version: RULES_VERSION, state: 'clear' });
    expect(await testServices(after.db).ownNoise.report()).toMatchObject({
      measuredAt: '2026-11-20T10:00:00.000Z',
      tests: [{ athletes: 1 }],
    });
    await after.close();
  });
});
