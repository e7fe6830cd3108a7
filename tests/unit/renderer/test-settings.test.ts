import { describe, expect, it } from 'vitest';
import { settingsValues, toSettings } from '#renderer/features/catalog/test-settings.ts';
import type { OwnNoise } from '#shared/analysis/own-noise.ts';
import { type TestInUse, type TestSettings, testsInUse } from '#shared/catalog/tests-in-use.ts';

const HAMSTRINGS = 'knee-flexion-isometric-hhd';
const REACH = 'y-balance-anterior';

const NOISE: OwnNoise = {
  ...{ testId: HAMSTRINGS, athletes: 12, pairs: 24, trialError: 0.042, dayError: 0.051, typicalError: 9, cv: 0.06 },
  ...{ sem: 9, mdc95: 25, swc: 8, kappa: 0.5 },
};

function inUse(testId: string, settings: TestSettings[] = [], noise: OwnNoise[] = []): TestInUse {
  const found = testsInUse([], settings, noise).find(({ test }) => test.id === testId);
  if (!found) throw new Error(`${testId} is gone.`);
  return found;
}

/** The form as it opens, with some fields typed over. */
function typed(test: TestInUse, change: Partial<ReturnType<typeof settingsValues>>) {
  return toSettings(test, { ...settingsValues(test), ...change });
}

describe('line and noise as a coach edits them', () => {
  it('keeps what was delivered where nothing is changed', () => {
    expect(typed(inUse(HAMSTRINGS), {})).toEqual({
      testId: HAMSTRINGS,
      threshold: null,
      trialError: null,
      dayError: null,
    });
  });

  it('takes percent and stores shares', () => {
    expect(typed(inUse(HAMSTRINGS), { threshold: 12.5, dayError: 3.7 })).toMatchObject({
      threshold: 0.125,
      trialError: null,
      dayError: 0.037,
    });
  });

  it('takes a line in centimetres as it is', () => {
    expect(typed(inUse(REACH), { threshold: 5 }).threshold).toBe(5);
  });

  it('does not turn measured noise into the coach’s figure when only the line is changed', () => {
    const measured = inUse(HAMSTRINGS, [], [NOISE]);
    expect(measured.noiseFrom).toBe('own-athletes');
    expect(typed(measured, { threshold: 12 })).toMatchObject({ threshold: 0.12, trialError: null, dayError: null });
  });

  it('keeps the coach’s figure while another one is changed, and gives it back when the delivered one is typed', () => {
    const set = inUse(HAMSTRINGS, [{ testId: HAMSTRINGS, threshold: 0.15, trialError: null, dayError: 0.06 }]);
    expect(typed(set, { dayError: 7 })).toMatchObject({ threshold: 0.15, trialError: null, dayError: 0.07 });
    expect(typed(set, { threshold: set.delivered.threshold.value * 100 }).threshold).toBeNull();
  });

  it('reads an empty field as a reset, and hands on what is no number to be refused', () => {
    const set = inUse(HAMSTRINGS, [{ testId: HAMSTRINGS, threshold: 0.15, trialError: null, dayError: null }]);
    expect(typed(set, { threshold: null }).threshold).toBeNull();
    expect(typed(set, { threshold: Number.NaN }).threshold).toBeNaN();
  });
});
