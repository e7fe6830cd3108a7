import { expect, it } from 'vitest';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Services } from '#main/services.ts';
import type { AthleteInput } from '#shared/contract/athletes.ts';
import { planFrom } from '#shared/programs/plan.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { TEST_CLOCK, testServices } from '#tests/support/test-services.ts';

const HAMSTRING = 'knee-flexion-isometric-hhd';
const SET_UP = { device: 'dynamometer', position: 'seated', angleDeg: 90, leverM: null, speedKmh: null };
const OPTIONS = { benefit: 'injury-prevention', level: 'beginner', startDate: '2026-11-24' } as const;
const NOBODY = '019b0000-0000-7000-8000-000000000000';

async function withAthlete(open: () => Promise<Database>, change: Partial<AthleteInput> = {}) {
  const services = testServices(await open());
  const athlete = await services.athletes.create(athleteInput(change));
  return { services, athleteId: athlete.id };
}

/** Left hamstring far weaker in two sessions: a clear difference. */
async function testHamstrings({ assessments, measurements }: Services, athleteId: string) {
  for (const date of ['2026-08-01', '2026-10-01']) {
    const session = await assessments.create(athleteId, { date, massKg: 58, tester: null, notes: null });
    const { id: measurementId } = await measurements.addMeasurement(session.id, HAMSTRING, 'N', SET_UP);
    for (const [side, values] of Object.entries({ left: [150, 151], right: [210, 212] })) {
      for (const [index, value] of values.entries()) {
        await measurements.saveTrial({ measurementId, side: side as 'left', ordinal: index + 1, value });
      }
    }
  }
}

eachEngine('programs', (open) => {
  it('are suggested from what was tested', async () => {
    const { services, athleteId } = await withAthlete(open);
    await testHamstrings(services, athleteId);
    const suggestion = await services.programs.suggest(athleteId, {});
    expect(suggestion.options).toEqual({ ...OPTIONS, startDate: '2026-11-24' });
    expect(suggestion.lines.map(({ id }) => id)).toEqual(['program', 'corrective:hamstrings', 'equipment-unknown']);
    expect(await services.programs.list(athleteId)).toEqual([]);
  });

  it('store a copy of the plan that the screen showed', async () => {
    const { services, athleteId } = await withAthlete(open, { equipment: ['band', 'towel'] });
    await testHamstrings(services, athleteId);
    const plan = planFrom(await services.programs.suggest(athleteId, OPTIONS));
    const assigned = await services.programs.assign(athleteId, OPTIONS, []);
    expect(assigned).toMatchObject({
      ...OPTIONS,
      name: 'Injury prevention, 8 weeks, left hamstring first',
      templateId: 'injury-prevention-beginner',
      weeks: 8,
      createdAt: TEST_CLOCK.now().toISOString(),
      endedAt: null,
    });
    const [listed] = await services.programs.list(athleteId);
    expect(listed).toEqual(assigned);
    const stored = listed?.sessions.map(({ id: _id, doneAt, ...session }) => {
      expect(doneAt).toBeNull();
      return session;
    });
    expect(stored).toEqual(plan.sessions);
  });

  it('leave out refused lines and keep their reasons with the refusal', async () => {
    const { services, athleteId } = await withAthlete(open);
    await testHamstrings(services, athleteId);
    const program = await services.programs.assign(athleteId, OPTIONS, ['corrective:hamstrings']);
    expect(program.reasons.map(({ lineId, accepted }) => [lineId, accepted])).toEqual([
      ['program', true],
      ['corrective:hamstrings', false],
      ['equipment-unknown', true],
    ]);
    expect(program.reasons[1]?.sources[0]).toMatchObject({ citation: 'bettariga-2022', grade: 'study' });
    const exercises = program.sessions.flatMap((session) => session.exercises);
    expect(exercises.every(({ weakerSide }) => weakerSide === null)).toBe(true);
  });

  it('stay as they were assigned when new tests come in', async () => {
    const { services, athleteId } = await withAthlete(open);
    const program = await services.programs.assign(athleteId, OPTIONS, []);
    await testHamstrings(services, athleteId);
    expect(await services.programs.list(athleteId)).toEqual([program]);
  });

  it('end the running one when another is assigned, and keep it in the history', async () => {
    const { services, athleteId } = await withAthlete(open);
    const first = await services.programs.assign(athleteId, OPTIONS, []);
    const second = await services.programs.assign(athleteId, { ...OPTIONS, benefit: 'balance' }, []);
    const list = await services.programs.list(athleteId);
    expect(list.map(({ id, endedAt }) => [id, endedAt])).toEqual([
      [second.id, null],
      [first.id, TEST_CLOCK.now().toISOString()],
    ]);
    expect((await services.roster.list())[0]?.program).toMatchObject({ name: second.name, done: 0, planned: 18 });
  });

  it('end, and run again when that is taken back', async () => {
    const { services, athleteId } = await withAthlete(open);
    const first = await services.programs.assign(athleteId, OPTIONS, []);
    await services.programs.end(first.id);
    expect((await services.programs.list(athleteId))[0]?.endedAt).toBe(TEST_CLOCK.now().toISOString());
    await services.programs.reopen(first.id);
    expect(await services.programs.list(athleteId)).toEqual([first]);
    const second = await services.programs.assign(athleteId, OPTIONS, []);
    await expect(services.programs.reopen(first.id)).rejects.toThrow(InvalidError);
    await services.programs.end(second.id);
    await services.programs.reopen(first.id);
    expect((await services.programs.list(athleteId)).map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('remember which sessions are done', async () => {
    const { services, athleteId } = await withAthlete(open);
    const { sessions } = await services.programs.assign(athleteId, OPTIONS, []);
    const sessionId = sessions[2]?.id ?? '';
    const done = async () =>
      (await services.programs.list(athleteId))[0]?.sessions.map(({ doneAt }) => doneAt !== null);
    await services.programs.markDone(sessionId, true);
    expect((await done())?.indexOf(true)).toBe(2);
    expect((await services.roster.list())[0]?.program).toMatchObject({ done: 1, planned: 16 });
    await services.programs.markDone(sessionId, false);
    expect((await done())?.includes(true)).toBe(false);
  });

  it('go with all their rows in one or several inserts', async () => {
    const { services, athleteId } = await withAthlete(open);
    const long = await services.programs.assign(athleteId, { ...OPTIONS, benefit: 'running-economy' }, []);
    expect(long.sessions).toHaveLength(24);
    expect(long.sessions.every(({ exercises }) => exercises.length >= 5)).toBe(true);
  });

  it('say so when something is gone', async () => {
    const { services } = await withAthlete(open);
    await expect(services.programs.suggest(NOBODY, {})).rejects.toThrow(NotFoundError);
    await expect(services.programs.assign(NOBODY, OPTIONS, [])).rejects.toThrow(NotFoundError);
    await expect(services.programs.list(NOBODY)).rejects.toThrow(NotFoundError);
    await expect(services.programs.markDone(NOBODY, true)).rejects.toThrow(NotFoundError);
    await expect(services.programs.end(NOBODY)).rejects.toThrow(NotFoundError);
    await expect(services.programs.reopen(NOBODY)).rejects.toThrow(NotFoundError);
  });
});
