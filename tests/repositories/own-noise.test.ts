import { expect, it } from 'vitest';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { importFile } from '#tests/support/import-file.ts';
import { QUADRICEPS, record, seated } from '#tests/support/record.ts';
import { testServices } from '#tests/support/test-services.ts';

const ANSWERS = { ...NO_ANSWERS, basis: { kind: 'mean' as const, trials: 3 } };

/** Means of a day: legs that were equal on one day are a seventh apart a week later, now one stronger, now the other. */
function dayFile(date: string, athletes: number): File {
  const rows = Array.from({ length: athletes }, (_, index) => {
    const swing = date === '2026-10-08' ? (index % 2 === 0 ? 60 : -60) : 0;
    const left = 400 + 5 * index + swing;
    const right = 405 + 5 * index;
    return `${index};Runner ${index};${left};${right};${date}`;
  });
  return new File([['id;name;L quad (N);R quad (N);Date', ...rows].join('\n')], `${date}.csv`);
}

async function importDay({ exchange }: ReturnType<typeof testServices>, date: string, athletes: number) {
  const file = dayFile(date, athletes);
  await importFile(exchange, file, { answers: ANSWERS });
}

eachEngine('noise of own athletes', (open) => {
  it('is in use from ten athletes on, and every finding follows', async () => {
    const db = await open();
    const services = testServices(db);
    const { catalog, ownNoise, roster, assessments } = services;
    await importDay(services, '2026-10-01', 10);
    await importDay(services, '2026-10-08', 9);
    const nine = await ownNoise.report();
    expect(nine).toMatchObject({
      measuredAt: '2026-11-20T10:00:00.000Z',
      tests: [{ testId: QUADRICEPS, athletes: 9 }],
    });
    const quadriceps = async () => (await catalog.tests()).find(({ test }) => test.id === QUADRICEPS);
    expect((await quadriceps())?.noiseFrom).toBe('delivered');
    const states = async () => new Set((await roster.list()).map(({ finding }) => finding.state));
    expect(await states()).toEqual(new Set(['watch', 'within-noise']));
    const keys = () => db.selectFrom('athlete_summary').select('rules_version').distinct().execute();
    expect(await keys()).toEqual([{ rules_version: RULES_VERSION }]);

    await importDay(services, '2026-10-08', 10);
    const ten = await ownNoise.report();
    expect(ten.tests[0]).toMatchObject({ athletes: 10, pairs: 20 });
    expect(ten.tests[0]?.dayError).toBeGreaterThan(DELIVERED.find(QUADRICEPS)?.typicalError.day ?? 1);
    expect(await quadriceps()).toMatchObject({
      noiseFrom: 'own-athletes',
      test: { typicalError: { day: ten.tests[0]?.dayError, source: { citation: 'own-athletes', grade: 'derived' } } },
      delivered: { typicalError: DELIVERED.find(QUADRICEPS)?.typicalError },
    });
    for (const { id } of await roster.list()) {
      const [verdict] = (await assessments.analysis(id)).verdicts;
      expect(verdict?.test.typicalError.source.citation).toBe('own-athletes');
    }
    expect(await states()).toEqual(new Set(['within-noise']));
    expect(await keys()).toEqual([{ rules_version: expect.stringMatching(/^1\.1\+/) }]);
  });

  it('comes out the same each time, and gives way to what the coach sets', async () => {
    const db = await open();
    const services = testServices(db);
    const { catalog, ownNoise } = services;
    await importDay(services, '2026-10-01', 10);
    await importDay(services, '2026-10-08', 10);
    const first = await ownNoise.report();
    expect(first.tests).toHaveLength(1);
    expect(await ownNoise.measure()).toEqual(first);
    expect(await testServices(db).ownNoise.measure()).toEqual(first);
    await catalog.changeSettings({ testId: QUADRICEPS, threshold: null, trialError: 0.05, dayError: null });
    const inUse = (await catalog.tests()).find(({ test }) => test.id === QUADRICEPS);
    expect(inUse).toMatchObject({ noiseFrom: 'coach', test: { typicalError: { source: { citation: 'coach' } } } });
  });

  it('is taken from sessions of one set-up, one to fourteen days apart, that someone was measured in', async () => {
    const db = await open();
    const services = testServices(db);
    const pair = async (change: { date: string; setUp?: ReturnType<typeof seated> }) => {
      const { id } = await services.athletes.create(athleteInput());
      await record(services, id, { date: '2026-10-01', left: [400, 404], right: [410, 414] });
      return record(services, id, { left: [420, 424], right: [390, 394], ...change });
    };
    await pair({ date: '2026-10-02' });
    await pair({ date: '2026-10-15' });
    await pair({ date: '2026-10-16' });
    await pair({ date: '2026-10-01' });
    await pair({ date: '2026-10-05', setUp: seated({ angleDeg: 60 }) });
    const removed = await pair({ date: '2026-10-05' });
    await services.assessments.remove(removed.sessionId);
    const invented = await pair({ date: '2026-10-05' });
    await db.updateTable('test_session').set({ origin: 'made-up' }).where('id', '=', invented.sessionId).execute();
    const { tests } = await services.ownNoise.measure();
    expect(tests).toMatchObject([{ testId: QUADRICEPS, athletes: 2, pairs: 4, kappa: expect.any(Number) }]);
    expect(tests[0]?.trialError).toBeGreaterThan(0);
  });

  it('counts no session twice: three within two weeks are one pair', async () => {
    const services = testServices(await open());
    const { id } = await services.athletes.create(athleteInput());
    for (const date of ['2026-10-01', '2026-10-05', '2026-10-09']) {
      await record(services, id, { date, left: [400, 404], right: [410, 414] });
    }
    expect((await services.ownNoise.measure()).tests).toMatchObject([{ athletes: 1, pairs: 2 }]);
  });

  it('is measured once a day', async () => {
    const db = await open();
    const services = testServices(db);
    expect(await services.ownNoise.report()).toEqual({ measuredAt: null, tests: [] });
    await services.ownNoise.measureIfDue();
    const { measuredAt } = await services.ownNoise.report();
    expect(measuredAt).toBe('2026-11-20T10:00:00.000Z');
    const setTo = (at: string) => db.updateTable('own_noise_run').set({ measured_at: at }).execute();
    await setTo('2026-11-20T09:00:00.000Z');
    await services.ownNoise.measureIfDue();
    expect((await services.ownNoise.report()).measuredAt).toBe('2026-11-20T09:00:00.000Z');
    await setTo('2026-11-18T09:00:00.000Z');
    await services.ownNoise.measureIfDue();
    expect((await services.ownNoise.report()).measuredAt).toBe(measuredAt);
  });
});
