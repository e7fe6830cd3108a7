import type { TestInUse, TestSettings } from '#shared/catalog/tests-in-use.ts';
import { percentNumber } from './test-words.ts';

/** What the form edits: percent, or the test's unit where its line is drawn in that; null goes back to the delivered. */
export interface SettingsValues {
  threshold: number | null;
  trialError: number | null;
  dayError: number | null;
}

/** The figures in use, as the form shows them. */
export function settingsValues({ test: { typicalError, threshold } }: Pick<TestInUse, 'test'>): SettingsValues {
  return {
    threshold: threshold.kind === 'relative' ? percentNumber(threshold.value) : threshold.value,
    trialError: percentNumber(typicalError.trial),
    dayError: percentNumber(typicalError.day),
  };
}

/**
 * The input that the contract checks. A figure that the coach left alone stays whose it was, so that noise measured in
 * the coach's athletes does not turn into a figure of the coach's; one typed back to the delivered value is a reset.
 */
export function toSettings(inUse: TestInUse, values: SettingsValues): TestSettings {
  const { test, delivered, noiseFrom, thresholdFrom } = inUse;
  const before = settingsValues(inUse);
  const original = settingsValues({ test: { ...test, ...delivered } });
  const setting = (key: keyof SettingsValues, inForce: number, ownedByCoach: boolean, scale: number): number | null => {
    const value = values[key];
    if (value === null || (ownedByCoach && value === original[key])) return null;
    if (value === before[key]) return ownedByCoach ? inForce : null;
    return Math.round((value / scale) * 1e6) / 1e6;
  };
  const { typicalError, threshold } = test;
  const noiseIsCoachs = noiseFrom === 'coach';
  return {
    testId: test.id,
    threshold: setting(
      'threshold',
      threshold.value,
      thresholdFrom === 'coach',
      threshold.kind === 'relative' ? 100 : 1,
    ),
    trialError: setting('trialError', typicalError.trial, noiseIsCoachs, 100),
    dayError: setting('dayError', typicalError.day, noiseIsCoachs, 100),
  };
}

/** Gives everything back to what was delivered, or measured in the coach's athletes. */
export function noSettings(testId: string): TestSettings {
  return { testId, threshold: null, trialError: null, dayError: null };
}
