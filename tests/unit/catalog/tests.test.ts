import { describe, expect, it } from 'vitest';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { findTest, TESTS, testById } from '#shared/catalog/tests.ts';
import { unitKind } from '#shared/units.ts';

const IDS = [
  'knee-extension-isometric-hhd',
  'knee-flexion-isometric-hhd',
  'knee-extension-concentric-60',
  'knee-extension-concentric-180',
  'knee-extension-concentric-300',
  'knee-flexion-concentric-60',
  'knee-flexion-concentric-180',
  'knee-flexion-concentric-300',
  'knee-flexion-eccentric-60',
  'knee-flexion-eccentric-180',
  'nordic-hamstring',
  'hip-abduction-isometric',
  'hip-extension-isometric',
  'hip-external-rotation-isometric',
  'hip-adduction-isometric',
  'calf-isometric-seated',
  'heel-raise-single-leg',
  'countermovement-jump',
  'single-leg-hop',
  'drop-jump-rsi',
  'y-balance-anterior',
  'y-balance-posteromedial',
  'y-balance-posterolateral',
  'single-leg-stance-open',
  'single-leg-stance-closed',
  'running-economy',
];

/** Typical error of the mean of a test's trials, repeated on another day. */
function retestError({ typicalError, trials }: TestDefinition): number {
  return Math.sqrt(typicalError.trial ** 2 / trials + typicalError.day ** 2);
}

describe('tests', () => {
  it('have the ids that stored sessions and imports refer to', () => {
    expect(TESTS.map((test) => test.id)).toEqual(IDS);
  });

  it('are told apart by name and detail', () => {
    const shown = TESTS.map((test) => `${test.name}, ${test.detail}`);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('are found by id', () => {
    expect(findTest('nordic-hamstring')?.unit).toBe('N');
    expect(findTest('handstand')).toBeUndefined();
    expect(() => testById('handstand')).toThrow(RangeError);
  });
});

describe.each(TESTS.map((test) => [test.id, test] as const))('%s', (_id, test) => {
  it('has a plausible range and at least one trial', () => {
    expect(test.plausible.min).toBeGreaterThanOrEqual(0);
    expect(test.plausible.min).toBeLessThan(test.plausible.max);
    expect(test.trials).toBeGreaterThanOrEqual(1);
  });

  it('refuses an absurd force', () => {
    if (unitKind(test.unit) === 'force') expect(test.plausible.max).toBeLessThan(3500);
  });

  it('has a typical error that is relative and not nothing', () => {
    const { trial, day } = test.typicalError;
    for (const error of [trial, day]) {
      expect(error).toBeGreaterThan(0.01);
      expect(error).toBeLessThan(0.5);
    }
  });

  it('has a threshold in its own measure', () => {
    if (test.threshold.kind === 'absolute') expect(test.threshold.unit).toBe(test.unit);
    else expect(test.threshold.value).toBeLessThan(0.5);
    expect(test.threshold.value).toBeGreaterThan(0);
  });

  it('says where its error and its threshold come from', () => {
    expect(test.typicalError.source.note).toBeTruthy();
    expect(test.threshold.source.note).toBeTruthy();
  });

  it('tells how it is done', () => {
    expect(test.protocol.length).toBeGreaterThan(150);
    expect(test.setUp.device).toBeTruthy();
    expect(test.setUp.position).toBeTruthy();
    expect(test.sources).not.toHaveLength(0);
    expect(test.benefits).not.toHaveLength(0);
  });
});

describe('derived typical errors', () => {
  it('match the limits of agreement of an anchored dynamometer', () => {
    expect(retestError(testById('knee-extension-isometric-hhd'))).toBeCloseTo(0.12 / 1.96 / Math.SQRT2, 2);
  });

  it('match ±6 heel raises between days', () => {
    expect(22.5 * retestError(testById('heel-raise-single-leg')) * 1.96 * Math.SQRT2).toBeCloseTo(6, 0);
  });

  it.each([
    ['y-balance-anterior', 65, 2.0],
    ['y-balance-posteromedial', 100, 2.7],
    ['y-balance-posterolateral', 95, 3.5],
  ])('match the published error of the mean of three: %s', (id, reach, error) => {
    expect(Math.abs(reach * retestError(testById(id)) - error)).toBeLessThan(0.15);
  });
});
