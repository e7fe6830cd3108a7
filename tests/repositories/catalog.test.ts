import { expect, it } from 'vitest';
import type { Database } from '#main/database/open.ts';
import { ConflictError, InvalidError, NotFoundError } from '#main/errors.ts';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import { TESTS } from '#shared/catalog/tests.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { ownTestInput } from '#tests/support/own-test-input.ts';
import { QUADRICEPS, record } from '#tests/support/record.ts';
import { testServices } from '#tests/support/test-services.ts';

const DEVICE = { device: 'sled', position: null, angleDeg: null, leverM: null, speedKmh: null };
const NOTHING_SET = { threshold: null, trialError: null, dayError: null };

async function keysOf(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('athlete_summary').select('rules_version').orderBy('athlete_id').execute();
  return rows.map((row) => row.rules_version);
}

/** What is kept is what a computation from scratch gives. */
async function expectFromScratch(db: Database): Promise<void> {
  const kept = await db.selectFrom('athlete_summary').selectAll().orderBy('athlete_id').execute();
  await db.deleteFrom('athlete_summary').execute();
  await testServices(db).summaries.bringUpToDate();
  expect(kept).toEqual(await db.selectFrom('athlete_summary').selectAll().orderBy('athlete_id').execute());
}

eachEngine('own tests', (open) => {
  it('stand after the delivered ones with every field that was typed, in any window', async () => {
    const db = await open();
    const { catalog } = testServices(db);
    const source = 'Club handbook, page 7';
    const created = await catalog.createTest(
      ownTestInput({ source, unit: 's', better: 'lower', comparable: ['speedKmh', 'device', 'device'] }),
    );
    expect(created).toMatchObject({ origin: 'own', archived: false, version: 1, noiseFrom: 'delivered' });
    expect(created.test.id).toMatch(/^own-[0-9a-f-]{36}$/);
    expect(created.test).toMatchObject({
      name: 'Sled push',
      unit: 's',
      better: 'lower',
      aggregate: { difference: 'mean', norm: 'mean' },
      typicalError: { trial: 0.04, day: 0.03, source: { citation: 'coach', grade: 'convention', note: source } },
      threshold: { kind: 'relative', value: 0.1, source: { citation: 'coach', grade: 'convention' } },
      setUp: { device: 'sled' },
      comparable: ['device', 'speedKmh'],
    });
    expect(created.test.setUp).not.toHaveProperty('position');
    const listed = await testServices(db).catalog.tests();
    expect(listed).toHaveLength(TESTS.length + 1);
    expect(listed.at(-1)).toEqual(created);
  });

  it('are judged and told like any other', async () => {
    const services = testServices(await open());
    const { id: athleteId } = await services.athletes.create(athleteInput());
    const { test } = await services.catalog.createTest(ownTestInput());
    for (const date of ['2026-09-01', '2026-10-01']) {
      await record(services, athleteId, {
        date,
        testId: test.id,
        setUp: DEVICE,
        left: [500, 510, 505],
        right: [650, 660, 655],
      });
    }
    const [row] = await services.roster.list();
    expect(row).toMatchObject({
      finding: { state: 'clear', subject: { id: test.id } },
      findingWords: 'Left push weaker by 23 %',
    });
    const { programs } = services;
    const suggestion = await programs.suggest(athleteId, {});
    expect(suggestion.lines.some(({ reason }) => reason.includes('Left push weaker'))).toBe(true);
  });

  it('that share one trial between both legs are told over the sum', async () => {
    const services = testServices(await open());
    const { id: athleteId } = await services.athletes.create(athleteInput());
    const { test } = await services.catalog.createTest(ownTestInput({ laterality: 'both-at-once' }));
    await record(services, athleteId, { date: '2026-10-01', testId: test.id, left: [500, 500], right: [700, 700] });
    const [verdict] = (await services.assessments.analysis(athleteId)).verdicts;
    expect(verdict?.today).toMatchObject({ kind: 'difference', weaker: 'left' });
    expect(verdict?.today).toHaveProperty('difference', expect.closeTo(200 / 1200, 10));
  });

  it('refuse the name and detail of another test in use, whatever the case', async () => {
    const { catalog } = testServices(await open());
    const first = await catalog.createTest(ownTestInput());
    const quadriceps = TESTS.find(({ id }) => id === QUADRICEPS);
    await expect(catalog.createTest(ownTestInput({ name: 'SLED  push' }))).rejects.toThrow(InvalidError);
    await expect(
      catalog.createTest(ownTestInput({ name: quadriceps?.name ?? '', detail: quadriceps?.detail ?? '' })),
    ).rejects.toMatchObject({ field: 'name' });
    await catalog.archiveTest(first.test.id);
    const second = await catalog.createTest(ownTestInput());
    await expect(catalog.restoreTest(first.test.id)).rejects.toThrow('already');
    await catalog.updateTest(second.test.id, 1, ownTestInput({ detail: 'two legs' }));
    await catalog.restoreTest(first.test.id);
    expect((await catalog.tests()).filter(({ origin, archived }) => origin === 'own' && !archived)).toHaveLength(2);
  });

  it('change freely while nothing is stored, and then only in what keeps the meaning of stored values', async () => {
    const db = await open();
    const services = testServices(db);
    const { catalog } = services;
    const { id: athleteId } = await services.athletes.create(athleteInput());
    const { test } = await catalog.createTest(ownTestInput({ unit: 'cm', better: 'lower' }));
    await catalog.updateTest(test.id, 1, ownTestInput());
    await record(services, athleteId, { date: '2026-10-01', testId: test.id, left: [500, 510], right: [600, 610] });
    for (const [change, field] of [
      [{ unit: 'cm' }, 'unit'],
      [{ laterality: 'both-at-once' }, 'laterality'],
      [{ better: 'lower' }, 'better'],
    ] as const) {
      const refused = catalog.updateTest(test.id, 2, ownTestInput(change));
      await expect(refused).rejects.toMatchObject({ field });
      await expect(refused).rejects.toThrow('Values of this test are stored');
    }
    const changed = await catalog.updateTest(test.id, 2, ownTestInput({ unit: 'kgf', trialError: 0.2, dayError: 0.2 }));
    expect(changed).toMatchObject({ version: 3, test: { unit: 'kgf', typicalError: { trial: 0.2 } } });
    expect((await services.roster.list())[0]?.finding.state).toBe('within-noise');
    await expectFromScratch(db);
  });

  it('refuse a change that was made on an older version, and say when they are gone', async () => {
    const { catalog } = testServices(await open());
    const { test } = await catalog.createTest(ownTestInput());
    await catalog.updateTest(test.id, 1, ownTestInput({ noun: 'sled' }));
    await expect(catalog.updateTest(test.id, 1, ownTestInput({ noun: 'shove' }))).rejects.toThrow(ConflictError);
    expect((await catalog.tests()).at(-1)?.test.noun).toBe('sled');
    await expect(catalog.updateTest(QUADRICEPS, 1, ownTestInput())).rejects.toThrow(NotFoundError);
    await expect(catalog.archiveTest('own-gone')).rejects.toThrow(NotFoundError);
    await expect(catalog.restoreTest('own-gone')).rejects.toThrow(NotFoundError);
  });

  it('in the archive are not added to a session, and keep what is stored', async () => {
    const services = testServices(await open());
    const { id: athleteId } = await services.athletes.create(athleteInput());
    const { test } = await services.catalog.createTest(ownTestInput());
    const { sessionId } = await record(services, athleteId, {
      date: '2026-10-01',
      testId: test.id,
      left: [500, 510],
      right: [600, 610],
    });
    await services.catalog.archiveTest(test.id);
    await expect(services.measurements.addMeasurement(sessionId, test.id, 'N', DEVICE)).rejects.toThrow(
      'in the archive',
    );
    expect((await services.assessments.analysis(athleteId)).verdicts).toHaveLength(1);
    expect((await services.roster.list())[0]?.finding.state).toBe('watch');
  });
});

eachEngine('what a coach sets for a test', (open) => {
  it('changes the findings before it answers, and goes back to what was delivered', async () => {
    const db = await open();
    const services = testServices(db);
    const { id: athleteId } = await services.athletes.create(athleteInput());
    for (const date of ['2026-09-01', '2026-10-01']) {
      await record(services, athleteId, { date, left: [400, 402, 404], right: [500, 502, 504] });
    }
    const found = async () => (await services.roster.list())[0]?.finding.state;
    expect(await found()).toBe('clear');
    expect(await keysOf(db)).toEqual([RULES_VERSION]);

    await services.catalog.changeSettings({ ...NOTHING_SET, testId: QUADRICEPS, threshold: 0.3 });
    expect(await found()).toBe('watch');
    expect(await keysOf(db)).toEqual([expect.stringMatching(/^1\.1\+[0-9a-f]{12}$/)]);
    await expectFromScratch(db);
    const { verdicts } = await services.assessments.analysis(athleteId);
    expect(verdicts[0]).toMatchObject({
      watchReason: 'under-threshold',
      test: { threshold: { source: { citation: 'coach' } } },
    });

    await services.catalog.changeSettings({ testId: QUADRICEPS, threshold: 0.3, trialError: 0.3, dayError: 0.3 });
    expect(await found()).toBe('within-noise');
    expect((await services.catalog.tests()).find(({ test }) => test.id === QUADRICEPS)).toMatchObject({
      noiseFrom: 'coach',
      thresholdFrom: 'coach',
    });
    await services.catalog.changeSettings({ ...NOTHING_SET, testId: QUADRICEPS });
    expect(await found()).toBe('clear');
    expect(await keysOf(db)).toEqual([RULES_VERSION]);
    expect(await db.selectFrom('test_setting').selectAll().execute()).toEqual([]);
  });

  it('takes summaries it cannot alter over to the new key as they are', async () => {
    const db = await open();
    const services = testServices(db);
    const jumper = await services.athletes.create(athleteInput());
    const lifter = await services.athletes.create(athleteInput({ name: 'Runner 08' }));
    await record(services, jumper.id, {
      date: '2026-10-01',
      testId: 'single-leg-hop',
      unit: 'cm',
      left: [120, 121],
      right: [150, 151],
    });
    await record(services, lifter.id, { date: '2026-10-01', left: [400, 401], right: [500, 501] });
    await db.updateTable('athlete_summary').set({ last_test: 'untouched' }).execute();
    await services.catalog.changeSettings({ ...NOTHING_SET, testId: QUADRICEPS, threshold: 0.3 });
    const rows = await db.selectFrom('athlete_summary').selectAll().orderBy('athlete_id').execute();
    expect(rows.map((row) => [row.athlete_id, row.last_test])).toEqual([
      [jumper.id, 'untouched'],
      [lifter.id, '2026-10-01'],
    ]);
    expect(new Set(rows.map((row) => row.rules_version)).size).toBe(1);
  });

  it('is finished at the next start where it was broken off', async () => {
    const db = await open();
    const services = testServices(db);
    const { id: athleteId } = await services.athletes.create(athleteInput());
    for (const date of ['2026-09-01', '2026-10-01']) {
      await record(services, athleteId, { date, left: [400, 402, 404], right: [500, 502, 504] });
    }
    services.summaries.bringUpToDate = () => Promise.reject(new Error('broken off'));
    const change = services.catalog.changeSettings({ ...NOTHING_SET, testId: QUADRICEPS, threshold: 0.3 });
    await expect(change).rejects.toThrow('broken off');
    const restarted = testServices(db);
    expect((await restarted.roster.list())[0]?.finding.state).toBe('clear');
    await restarted.summaries.bringUpToDate();
    expect((await restarted.roster.list())[0]?.finding.state).toBe('watch');
  });

  it('is refused where no line can be', async () => {
    const { catalog } = testServices(await open());
    const set = (testId: string, threshold: number) => catalog.changeSettings({ ...NOTHING_SET, testId, threshold });
    await expect(set(QUADRICEPS, 10)).rejects.toThrow('between 0.1 % and 50 %');
    await expect(set('y-balance-anterior', 4)).resolves.toBeUndefined();
    await expect(set('y-balance-anterior', 4000)).rejects.toMatchObject({ field: 'threshold' });
    await expect(set('own-gone', 0.1)).rejects.toThrow(NotFoundError);
  });
});

eachEngine('batteries', (open) => {
  const FIELD = { name: 'Track day', text: 'Ten minutes.', testIds: ['single-leg-hop', QUADRICEPS] };

  it('are kept beside the delivered ones, and change', async () => {
    const { batteries } = testServices(await open());
    const delivered = await batteries.list();
    const made = await batteries.create({ ...FIELD, testIds: [...FIELD.testIds, QUADRICEPS] });
    expect(made).toEqual({ ...FIELD, id: made.id, origin: 'own' });
    expect(await batteries.list()).toEqual([...delivered, made]);
    await batteries.update(made.id, { ...FIELD, text: '' });
    expect((await batteries.list()).at(-1)).toEqual({ ...made, text: '' });
    await batteries.remove(made.id);
    expect(await batteries.list()).toEqual(delivered);
  });

  it('refuse doubled names and tests that are not there', async () => {
    const { batteries } = testServices(await open());
    const made = await batteries.create(FIELD);
    await expect(batteries.create({ ...FIELD, name: 'TRACK day' })).rejects.toMatchObject({ field: 'name' });
    await expect(batteries.create({ ...FIELD, name: 'Other', testIds: ['gone'] })).rejects.toMatchObject({
      field: 'testIds',
    });
    await batteries.remove(made.id);
    await expect(batteries.update(made.id, FIELD)).rejects.toThrow(NotFoundError);
    await expect(batteries.remove(made.id)).rejects.toThrow(NotFoundError);
  });

  it('leave out a test that is no longer in the catalogue', async () => {
    const db = await open();
    const { batteries, catalog } = testServices(db);
    const { test } = await catalog.createTest(ownTestInput());
    await batteries.create({ ...FIELD, testIds: [test.id, QUADRICEPS] });
    await db.deleteFrom('own_test').execute();
    expect((await testServices(db).batteries.list()).at(-1)?.testIds).toEqual([QUADRICEPS]);
  });
});
