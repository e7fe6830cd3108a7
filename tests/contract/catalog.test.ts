import { expect, it } from 'vitest';
import { eachTransport } from '#tests/support/each-transport.ts';
import { ownTestInput } from '#tests/support/own-test-input.ts';
import { errorOf, sentencesOf } from '#tests/support/rpc-errors.ts';

const QUADRICEPS = 'knee-extension-isometric-hhd';
const MISSING = '01900000-0000-7000-8000-000000000000';
const NOTHING_SET = { threshold: null, trialError: null, dayError: null };

eachTransport('the catalogue', (over) => {
  it('own tests are made, changed, archived and brought back', async () => {
    const { catalog } = over.client;
    const created = await catalog.createTest(ownTestInput({ source: '  ' }));
    expect(created.test.sources).toEqual([{ citation: 'coach', grade: 'convention' }]);
    const testId = created.test.id;
    const changed = await catalog.updateTest({ testId, version: 1, test: ownTestInput({ name: 'Sled pull' }) });
    expect(changed).toMatchObject({ version: 2, test: { id: testId, name: 'Sled pull' } });
    await catalog.archiveTest({ testId });
    expect((await catalog.tests()).at(-1)?.archived).toBe(true);
    await catalog.restoreTest({ testId });
    expect((await catalog.tests()).at(-1)).toEqual(changed);
  });

  it('settings, batteries and own noise are answered typed', async () => {
    const { catalog } = over.client;
    await catalog.changeSettings({ ...NOTHING_SET, testId: QUADRICEPS, threshold: 0.15 });
    const inUse = (await catalog.tests()).find(({ test }) => test.id === QUADRICEPS);
    expect(inUse).toMatchObject({ thresholdFrom: 'coach', test: { threshold: { value: 0.15 } } });
    const battery = { name: 'Track day', text: '', testIds: [QUADRICEPS] };
    const { id } = await catalog.createBattery(battery);
    await catalog.updateBattery({ ...battery, batteryId: id, name: 'Field day' });
    expect((await catalog.batteries()).at(-1)).toMatchObject({ id, name: 'Field day', origin: 'own' });
    await catalog.removeBattery({ batteryId: id });
    expect((await catalog.batteries()).some((listed) => listed.id === id)).toBe(false);
    expect(await catalog.ownNoise()).toEqual({ measuredAt: null, tests: [] });
    expect(await catalog.measureOwnNoise()).toEqual({ measuredAt: '2026-11-20T10:00:00.000Z', tests: [] });
  });

  it.each([
    [{ laterality: 'each-side', unit: 'bpm' }, 'A value in bpm belongs to the whole athlete.'],
    [{ laterality: 'both-at-once', unit: 'cm' }, 'Values in cm do not add up over both sides.'],
    [{ plausible: { min: 20, max: 10 } }, 'The highest value has to be above the lowest.'],
    [{ plausible: { min: -1, max: 10 } }, 'The lowest value cannot be below zero.'],
    [{ name: ' ' }, 'The name is missing.'],
    [{ benefits: [] }, 'Choose at least one benefit.'],
    [{ trialError: 0.9 }, 'The error from trial to trial can be 50 % at the most.'],
    [{ trials: 0 }, 'At least one trial.'],
  ] as const)('a test with %o is refused: %s', async (change, sentence) => {
    const error = await errorOf(
      over.client.catalog.createTest({ ...ownTestInput(), ...structuredClone(change) } as ReturnType<
        typeof ownTestInput
      >),
    );
    expect(error.code).toBe('BAD_REQUEST');
    expect(sentencesOf(error).some((told) => told.startsWith(sentence))).toBe(true);
    expect((await over.client.catalog.tests()).every(({ origin }) => origin === 'delivered')).toBe(true);
  });

  it('expected errors keep their code and their sentence', async () => {
    const { catalog } = over.client;
    const { test } = await catalog.createTest(ownTestInput());
    expect(await errorOf(catalog.createTest(ownTestInput()))).toMatchObject({
      code: 'INVALID',
      data: { field: 'name' },
    });
    const older = catalog.updateTest({ testId: test.id, version: 7, test: ownTestInput() });
    expect(await errorOf(older)).toMatchObject({ code: 'CONFLICT', data: { what: 'test' } });
    const gone = catalog.archiveTest({ testId: 'own-gone' });
    expect(await errorOf(gone)).toMatchObject({ code: 'NOT_FOUND', data: { what: 'test' } });
    const battery = catalog.removeBattery({ batteryId: MISSING });
    expect(await errorOf(battery)).toMatchObject({ code: 'NOT_FOUND', data: { what: 'battery' } });
    const line = catalog.changeSettings({ ...NOTHING_SET, testId: QUADRICEPS, threshold: 12 });
    expect(await errorOf(line)).toMatchObject({ code: 'INVALID', data: { field: 'threshold' } });
    const negative = await errorOf(catalog.changeSettings({ ...NOTHING_SET, testId: QUADRICEPS, threshold: -1 }));
    expect(sentencesOf(negative)).toEqual(['The line has to be above zero.']);
  });
});
