import { describe, expect, it } from 'vitest';
import { BENEFITS } from '#shared/catalog/benefits.ts';
import { lateralityProblem } from '#shared/catalog/laterality-problem.ts';
import { MUSCLE_GROUPS } from '#shared/catalog/muscle-groups.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import { findTest, TESTS, testById } from '#shared/catalog/tests.ts';
import { unitKind } from '#shared/units.ts';

/** Typical error of the mean of a test's trials, repeated on another day. */
function retestError({ typicalError, trials }: TestDefinition): number {
  return Math.sqrt(typicalError.trial ** 2 / trials + typicalError.day ** 2);
}

const EACH = TESTS.map((test) => [test.id, test] as const);

describe('tests', () => {
  it('are at least 45, with ids of their own', () => {
    expect(TESTS.length).toBeGreaterThanOrEqual(45);
    expect(new Set(TESTS.map((test) => test.id)).size).toBe(TESTS.length);
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

  it.each(BENEFITS)('measure %s in at least three ways', (benefit) => {
    expect(TESTS.filter((test) => test.benefits.includes(benefit)).length).toBeGreaterThanOrEqual(3);
  });

  it.each(MUSCLE_GROUPS)('measure %s', (group) => {
    expect(TESTS.some((test) => test.muscleGroup === group)).toBe(true);
  });

  it('keep methods that give other numbers apart: impulse and flight time, height and flight time over contact', () => {
    expect(testById('countermovement-jump-impulse').setUp.device).not.toBe(
      testById('countermovement-jump').setUp.device,
    );
    const kinds = ['drop-jump-rsi', 'drop-jump-flight-contact'].map((id) => unitKind(testById(id).unit));
    expect(new Set(kinds).size).toBe(2);
  });
});

describe.each(EACH)('%s', (_id, test) => {
  it('has a plausible range and at least one trial', () => {
    expect(test.plausible.min).toBeGreaterThanOrEqual(0);
    expect(test.plausible.min).toBeLessThan(test.plausible.max);
    expect(test.trials).toBeGreaterThanOrEqual(1);
  });

  it('refuses an absurd force', () => {
    if (unitKind(test.unit) !== 'force') return;
    expect(test.plausible.max).toBeLessThan(hasSides(test) ? 5500 : 8500);
  });

  it('has a unit that goes with its sides', () => {
    expect(lateralityProblem(test.laterality, test.unit)).toBeNull();
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
    expect(test.typicalError.source.note).toMatch(/\.$/);
    expect(test.threshold.source.note).toMatch(/\.$/);
    for (const source of test.sources) expect(source.note).toMatch(/[.)]$/);
  });

  it('tells a tester all that is needed', () => {
    const { position, instructions, counts, practice, restSeconds, ...rest } = test.protocol;
    for (const text of [position, counts]) expect(text).toMatch(/^[A-Z].{30,}[.]$/);
    expect(instructions).toMatch(/^[A-Z].{60,}[.]$/);
    if (test.unit !== 'bpm' && test.unit !== 'ml/kg/km' && test.unit !== 'kg') expect(instructions).toMatch(/[Ss]ay “/);
    expect(practice).toBeLessThanOrEqual(5);
    if (test.trials > 1 && !/in a row; rest/.test(instructions)) expect(restSeconds).toBeGreaterThanOrEqual(10);
    if (hasSides(test) && test.trials === 1) expect(instructions).toMatch(/minutes/);
    for (const text of [rest.angle, rest.lever, rest.speed]) expect(text).not.toBe('');
    expect(test.setUp.device).toBeTruthy();
    expect(test.setUp.position).toBeTruthy();
    expect(test.sources).not.toHaveLength(0);
    expect(test.benefits).not.toHaveLength(0);
  });

  it('is told as shorter only where a reach or a time of standing is measured', () => {
    if (test.benefits[0] === 'balance') expect(['cm', 's']).toContain(test.unit);
  });

  it('compares what changes the number', () => {
    expect(test.comparable).toContain('device');
    expect(test.comparable).toContain('position');
    if (test.setUp.angleDeg !== undefined && hasSides(test) && test.unit === 'N')
      expect(test.comparable).toContain('angleDeg');
    expect(test.comparable.includes('speedKmh')).toBe(test.protocol.speed?.includes('km/h') ?? false);
  });

  it('says so where its trials give no verdict on a difference', () => {
    const says = test.protocol.counts.includes('without a verdict');
    expect(says).toBe(hasSides(test) && test.trials === 1);
  });
});

describe('tests of force at an angle', () => {
  it.each(
    TESTS.filter(({ protocol, unit }) => protocol.contraction === 'isometric' && unit === 'N').map(({ id }) => id),
  )('%s tells angle and lever', (id) => {
    expect(testById(id).protocol.angle).toBeTruthy();
    expect(testById(id).protocol.lever).toBeTruthy();
    expect(testById(id).comparable).toContain('angleDeg');
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

  it.each([
    ['drop-jump-rsi', 8.2, 11.2],
    ['drop-jump-flight-contact', 8.2, 11.2],
    ['rebound-hops-10-5', 6.2, 6.5],
    ['single-leg-countermovement-jump', 3.7, 13.7],
    ['single-leg-drop-jump', 3.7, 13.7],
    ['isometric-squat-single-leg', 3.7, 13.7],
    ['knee-extension-concentric-60', 3.1, 7.4],
  ])('of one trial on another day lie inside what is published: %s', (id, low, high) => {
    const { trial, day } = testById(id).typicalError;
    expect(100 * Math.hypot(trial, day)).toBeGreaterThan(low);
    expect(100 * Math.hypot(trial, day)).toBeLessThan(high);
  });

  it('of a note say what they come to', () => {
    for (const { id, typicalError } of TESTS) {
      const told = typicalError.source.note?.match(/make ([\d.]+) % for one trial/)?.[1];
      if (told) expect(100 * Math.hypot(typicalError.trial, typicalError.day), id).toBeCloseTo(Number(told), 1);
    }
  });
});
