import { expect, it } from 'vitest';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { QUADRICEPS, record, seated, sessionOn } from '#tests/support/record.ts';
import { testServices } from '#tests/support/test-services.ts';

async function withAthlete(open: () => Promise<Database>) {
  const services = testServices(await open());
  const athlete = await services.athletes.create(athleteInput());
  return { services, athleteId: athlete.id };
}

eachEngine('testing sessions', (open) => {
  it('keep every trial as typed, and answer what the test says', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId, measurementId } = await record(services, athleteId, {
      date: '2026-10-01',
      left: [400, 410],
      right: [500, 505],
    });
    const verdict = await services.measurements.saveTrial({ measurementId, side: 'left', ordinal: 3, value: 405.25 });
    expect(verdict).toMatchObject({ state: 'watch', watchReason: 'first-time', today: { weaker: 'left' } });
    const { measurements } = await services.assessments.get(sessionId);
    expect(measurements[0]?.trials).toEqual([
      { side: 'left', ordinal: 1, value: 400, struckReason: null },
      { side: 'left', ordinal: 2, value: 410, struckReason: null },
      { side: 'left', ordinal: 3, value: 405.25, struckReason: null },
      { side: 'right', ordinal: 1, value: 500, struckReason: null },
      { side: 'right', ordinal: 2, value: 505, struckReason: null },
    ]);
  });

  it('leave struck-out trials out of the verdict and keep them with the reason', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { measurementId } = await record(services, athleteId, {
      date: '2026-10-01',
      left: [400, 410],
      right: [500, 505],
    });
    const key = { measurementId, side: 'left' as const, ordinal: 1 };
    const struck = await services.measurements.strikeTrial(key, 'belt slipped');
    expect(struck).toMatchObject({ state: 'too-few', today: { left: { values: [410] } } });
    const back = await services.measurements.strikeTrial(key, null);
    expect(back).toMatchObject({ state: 'watch' });
  });

  it('come back whole from the trash', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId } = await record(services, athleteId, {
      date: '2026-10-01',
      left: [400, 410],
      right: [500, 505],
    });
    const [before] = await services.assessments.list(athleteId);
    await services.assessments.remove(sessionId);
    expect(await services.assessments.list(athleteId)).toEqual([]);
    expect((await services.roster.list())[0]?.finding.state).toBe('not-tested');
    await services.assessments.restore(sessionId);
    expect(await services.assessments.list(athleteId)).toEqual([before]);
    expect((await services.roster.list())[0]?.finding.state).toBe('watch');
  });

  it('refuse impossible values, wrong units and wrong sides without changing anything', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId, measurementId } = await record(services, athleteId, {
      date: '2026-10-01',
      left: [400],
      right: [500],
    });
    const before = await services.assessments.get(sessionId);
    const key = { measurementId, side: 'left' as const, ordinal: 1 };
    await expect(services.measurements.saveTrial({ ...key, value: -5 })).rejects.toThrow(InvalidError);
    await expect(services.measurements.saveTrial({ ...key, value: 40_000 })).rejects.toThrow(InvalidError);
    await expect(services.measurements.saveTrial({ ...key, side: 'whole', value: 400 })).rejects.toThrow(InvalidError);
    await expect(services.measurements.addMeasurement(sessionId, QUADRICEPS, 'cm', seated())).rejects.toThrow(
      InvalidError,
    );
    await expect(services.measurements.addMeasurement(sessionId, 'no-such-test', 'N', seated())).rejects.toThrow(
      InvalidError,
    );
    expect(await services.assessments.get(sessionId)).toEqual(before);
  });

  it('say so when they are gone', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId, measurementId } = await record(services, athleteId, {
      date: '2026-10-01',
      left: [400],
      right: [500],
    });
    await services.assessments.remove(sessionId);
    await expect(services.assessments.get(sessionId)).rejects.toThrow(NotFoundError);
    const late = services.measurements.saveTrial({ measurementId, side: 'left', ordinal: 2, value: 400 });
    await expect(late).rejects.toThrow(NotFoundError);
  });
});

eachEngine('the summary of an athlete', (open) => {
  it('is what a computation from scratch gives, after every kind of change', async () => {
    const db = await open();
    const services = testServices(db);
    const { id: athleteId } = await services.athletes.create(athleteInput());
    const check = async () => {
      const kept = await db.selectFrom('athlete_summary').selectAll().execute();
      await db.deleteFrom('athlete_summary').execute();
      await services.summaries.bringUpToDate();
      expect(kept).toEqual(await db.selectFrom('athlete_summary').selectAll().execute());
      return kept[0];
    };
    await record(services, athleteId, { date: '2026-09-01', left: [400, 410, 405], right: [500, 505, 510] });
    expect(await check()).toMatchObject({ state: 'watch', side: 'left', last_test: '2026-09-01' });
    const second = await record(services, athleteId, {
      date: '2026-10-01',
      left: [402, 412, 407],
      right: [502, 507, 512],
    });
    expect(await check()).toMatchObject({ state: 'clear', subject_id: QUADRICEPS, judged: 1 });
    await services.measurements.updateMeasurement(second.measurementId, 'N', seated({ angleDeg: 60 }));
    expect(await check()).toMatchObject({ state: 'watch' });
    await services.measurements.removeMeasurement(second.measurementId);
    expect(await check()).toMatchObject({ state: 'watch', last_test: '2026-09-01' });
  });
});

eachEngine('units and circumstances of the day', (open) => {
  it('follow the body mass of the day, and the findings with them', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId, version } = await record(services, athleteId, {
      date: '2026-10-01',
      massKg: null,
      unit: 'N/kg',
      left: [5, 5.1],
      right: [7, 7.1],
    });
    const today = async () => (await services.assessments.analysis(athleteId)).verdicts[0]?.today;
    expect(await today()).toMatchObject({ unit: 'N/kg', left: { mean: 5.05 } });
    await services.assessments.update(sessionId, version, sessionOn('2026-10-01', 60));
    expect(await today()).toMatchObject({ unit: 'N', day: { massKg: 60 } });
    const [row] = await services.roster.list();
    expect(row?.finding).toMatchObject({ state: 'watch', side: 'left' });
    expect(row?.finding.left).toBeCloseTo(303, 6);
    expect(row?.findingWords).toBe('Left quadriceps weaker by 28 %');
  });

  it('follow the lever, which is kept with the running speed', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId, measurementId } = await record(services, athleteId, {
      date: '2026-10-01',
      unit: 'Nm',
      left: [150, 152],
      right: [160, 161],
    });
    const setUp = seated({ leverM: 0.4, speedKmh: 12.5 });
    await services.measurements.updateMeasurement(measurementId, 'Nm', setUp);
    const { measurements } = await services.assessments.get(sessionId);
    expect(measurements[0]).toMatchObject({ unit: 'Nm', setUp });
    const { verdicts } = await services.assessments.analysis(athleteId);
    expect(verdicts[0]?.today).toMatchObject({
      unit: 'N',
      left: { mean: 377.5 },
      day: { leverM: 0.4, speedKmh: 12.5 },
    });
  });

  it('refuse what cannot be with the mass and the lever of the day', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { measurementId } = await record(services, athleteId, {
      date: '2026-10-01',
      massKg: 60,
      unit: 'N/kg',
      left: [5],
      right: [6],
    });
    const key = { measurementId, side: 'left' as const, ordinal: 2 };
    await expect(services.measurements.saveTrial({ ...key, value: 40 })).rejects.toThrow('is not possible');
    await services.measurements.updateMeasurement(measurementId, 'Nm/kg', seated({ leverM: 0.4 }));
    const shorter = services.measurements.updateMeasurement(measurementId, 'Nm/kg', seated({ leverM: 0.02 }));
    await expect(shorter).rejects.toMatchObject({ field: 'setUp' });
    await expect(shorter).rejects.toThrow(InvalidError);
  });

  it('leave a test that the catalogue does not have where it is, and judge the others', async () => {
    const db = await open();
    const services = testServices(db);
    const { id: athleteId } = await services.athletes.create(athleteInput());
    await record(services, athleteId, { date: '2026-09-01', left: [400, 410], right: [500, 505] });
    const { sessionId, measurementId } = await record(services, athleteId, {
      date: '2026-10-01',
      left: [400, 410],
      right: [500, 505],
    });
    await db.updateTable('measurement').set({ test_id: 'own-gone' }).where('id', '=', measurementId).execute();
    await services.assessments.update(sessionId, 1, sessionOn('2026-10-02'));
    expect((await services.assessments.analysis(athleteId)).verdicts.map(({ test }) => test.id)).toEqual([QUADRICEPS]);
    expect((await services.roster.list())[0]).toMatchObject({ lastTest: '2026-10-02', finding: { judged: 1 } });
    expect((await services.assessments.get(sessionId)).measurements[0]?.testId).toBe('own-gone');
    const key = { measurementId, side: 'left' as const, ordinal: 1 };
    await expect(services.measurements.saveTrial({ ...key, value: 5 })).rejects.toThrow('not in the catalogue');
    expect(await services.measurements.clearTrial(key)).toBeNull();
    await services.measurements.removeMeasurement(measurementId);
    expect((await services.assessments.get(sessionId)).measurements).toEqual([]);
  });
});
