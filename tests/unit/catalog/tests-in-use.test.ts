import { describe, expect, it } from 'vitest';
import { ENOUGH_ATHLETES, type OwnNoise } from '#shared/analysis/own-noise.ts';
import { TESTS, testById } from '#shared/catalog/tests.ts';
import { catalogueInUse, type OwnTest, type TestSettings, testsInUse } from '#shared/catalog/tests-in-use.ts';

const HAMSTRING = 'knee-flexion-isometric-hhd';
const delivered = testById(HAMSTRING);

function settings(change: Partial<TestSettings>): TestSettings {
  return { testId: HAMSTRING, threshold: null, trialError: null, dayError: null, ...change };
}

function noise(athletes: number, trialError: number | null = 0.07): OwnNoise {
  return {
    testId: HAMSTRING,
    athletes,
    pairs: 2 * athletes,
    trialError,
    dayError: 0.045,
    typicalError: 12,
    cv: 0.05,
    sem: 12,
    mdc95: 33,
    swc: 8,
    kappa: 0.4,
  };
}

function inUse(given: { settings?: TestSettings[]; noise?: OwnNoise[] }) {
  const found = testsInUse([], given.settings ?? [], given.noise ?? []).find(({ test }) => test.id === HAMSTRING);
  if (!found) throw new Error('not in use');
  return found;
}

describe('a test in use', () => {
  it('has what was delivered when nothing else is known', () => {
    expect(inUse({})).toMatchObject({ noiseFrom: 'delivered', thresholdFrom: 'delivered', origin: 'delivered' });
    expect(inUse({}).test).toEqual(delivered);
  });

  it('has the noise of the own athletes from ten of them on, and says so', () => {
    expect(inUse({ noise: [noise(ENOUGH_ATHLETES - 1)] }).noiseFrom).toBe('delivered');
    const { test, noiseFrom } = inUse({ noise: [noise(ENOUGH_ATHLETES)] });
    expect(noiseFrom).toBe('own-athletes');
    expect(test.typicalError).toMatchObject({ trial: 0.07, day: 0.045, source: { citation: 'own-athletes' } });
    expect(test.typicalError.source.note).toContain(`${ENOUGH_ATHLETES} of your athletes`);
  });

  it('keeps the delivered error of a trial where the own sessions held no trials', () => {
    const { test } = inUse({ noise: [noise(ENOUGH_ATHLETES, null)] });
    expect(test.typicalError).toMatchObject({ trial: delivered.typicalError.trial, day: 0.045 });
  });

  it('has what the coach set before anything measured', () => {
    const { test, noiseFrom } = inUse({ settings: [settings({ dayError: 0.06 })], noise: [noise(20)] });
    expect(noiseFrom).toBe('coach');
    expect(test.typicalError).toMatchObject({ trial: delivered.typicalError.trial, day: 0.06 });
    expect(test.typicalError.source).toEqual({ citation: 'coach', grade: 'convention' });
  });

  it('has the line that the coach set, and keeps the delivered one to go back to', () => {
    const found = inUse({ settings: [settings({ threshold: 0.12 })] });
    expect(found).toMatchObject({ thresholdFrom: 'coach', noiseFrom: 'delivered' });
    expect(found.test.threshold).toMatchObject({ kind: 'relative', value: 0.12, source: { citation: 'coach' } });
    expect(found.delivered.threshold).toEqual(delivered.threshold);
  });
});

describe('the catalogue in use', () => {
  const own: OwnTest = {
    definition: { ...delivered, id: 'own-hamstring', name: 'Own test' },
    archived: true,
    version: 3,
  };

  it('holds delivered and own tests, archived ones too, since sessions name them', () => {
    const tests = testsInUse([own], [], []);
    expect(tests).toHaveLength(TESTS.length + 1);
    expect(tests.at(-1)).toMatchObject({ origin: 'own', archived: true, version: 3 });
    expect(catalogueInUse(tests).find('own-hamstring')?.name).toBe('Own test');
    expect(catalogueInUse(tests).find('handstand')).toBeUndefined();
  });
});
