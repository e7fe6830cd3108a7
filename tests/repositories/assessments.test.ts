import { expect, it } from 'vitest';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Services } from '#main/services.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { testServices } from '#tests/support/test-services.ts';

const SET_UP = { device: 'dynamometer', position: 'seated', angleDeg: 90, leverM: null };
const QUADRICEPS = 'knee-extension-isometric-hhd';

const fields = (date: string) => ({ date, massKg: 58, tester: null, notes: null });

async function recorded(services: Services, athleteId: string, date: string, left: number[], right: number[]) {
  const session = await services.assessments.create(athleteId, fields(date));
  const measurement = await services.measurements.addMeasurement(session.id, QUADRICEPS, 'N', SET_UP);
  for (const [side, values] of Object.entries({ left, right }) as ['left' | 'right', number[]][]) {
    for (const [index, value] of values.entries()) {
      await services.measurements.saveTrial({ measurementId: measurement.id, side, ordinal: index + 1, value });
    }
  }
  return { sessionId: session.id, measurementId: measurement.id };
}

async function withAthlete(open: () => Promise<Database>) {
  const services = testServices(await open());
  const athlete = await services.athletes.create(athleteInput());
  return { services, athleteId: athlete.id };
}

eachEngine('testing sessions', (open) => {
  it('keep every trial as typed, and answer what the test says', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId, measurementId } = await recorded(services, athleteId, '2026-10-01', [400, 410], [500, 505]);
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
    const { measurementId } = await recorded(services, athleteId, '2026-10-01', [400, 410], [500, 505]);
    const key = { measurementId, side: 'left' as const, ordinal: 1 };
    const struck = await services.measurements.strikeTrial(key, 'belt slipped');
    expect(struck).toMatchObject({ state: 'too-few', today: { left: { values: [410] } } });
    const back = await services.measurements.strikeTrial(key, null);
    expect(back).toMatchObject({ state: 'watch' });
  });

  it('come back whole from the trash', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId } = await recorded(services, athleteId, '2026-10-01', [400, 410], [500, 505]);
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
    const { sessionId, measurementId } = await recorded(services, athleteId, '2026-10-01', [400], [500]);
    const before = await services.assessments.get(sessionId);
    const key = { measurementId, side: 'left' as const, ordinal: 1 };
    await expect(services.measurements.saveTrial({ ...key, value: -5 })).rejects.toThrow(InvalidError);
    await expect(services.measurements.saveTrial({ ...key, value: 40_000 })).rejects.toThrow(InvalidError);
    await expect(services.measurements.saveTrial({ ...key, side: 'whole', value: 400 })).rejects.toThrow(InvalidError);
    await expect(services.measurements.addMeasurement(sessionId, QUADRICEPS, 'cm', SET_UP)).rejects.toThrow(
      InvalidError,
    );
    await expect(services.measurements.addMeasurement(sessionId, 'no-such-test', 'N', SET_UP)).rejects.toThrow(
      InvalidError,
    );
    expect(await services.assessments.get(sessionId)).toEqual(before);
  });

  it('say so when they are gone', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessionId, measurementId } = await recorded(services, athleteId, '2026-10-01', [400], [500]);
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
    await recorded(services, athleteId, '2026-09-01', [400, 410, 405], [500, 505, 510]);
    expect(await check()).toMatchObject({ state: 'watch', side: 'left', last_test: '2026-09-01' });
    const second = await recorded(services, athleteId, '2026-10-01', [402, 412, 407], [502, 507, 512]);
    expect(await check()).toMatchObject({ state: 'clear', subject_id: QUADRICEPS, judged: 1 });
    await services.measurements.updateMeasurement(second.measurementId, 'N', { ...SET_UP, angleDeg: 60 });
    expect(await check()).toMatchObject({ state: 'watch' });
    await services.measurements.removeMeasurement(second.measurementId);
    expect(await check()).toMatchObject({ state: 'watch', last_test: '2026-09-01' });
  });
});
