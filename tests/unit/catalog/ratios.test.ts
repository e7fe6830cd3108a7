import { describe, expect, it } from 'vitest';
import { RATIOS, ratioById } from '#shared/catalog/ratios.ts';
import { findTest, testById } from '#shared/catalog/tests.ts';

describe('ratios', () => {
  it('have ids of their own', () => {
    expect(new Set(RATIOS.map((ratio) => ratio.id)).size).toBe(RATIOS.length);
  });

  it.each(RATIOS.map((ratio) => [ratio.id, ratio] as const))('%s sets like beside like', (_id, ratio) => {
    expect(findTest(ratio.numeratorTestId)).toBeDefined();
    expect(findTest(ratio.denominatorTestId)).toBeDefined();
    const numerator = testById(ratio.numeratorTestId);
    const denominator = testById(ratio.denominatorTestId);
    expect(numerator.unit).toBe(denominator.unit);
    expect(numerator.setUp).toEqual(denominator.setUp);
    expect(numerator.comparable).toEqual(denominator.comparable);
    expect(numerator.laterality).toBe('each-side');
    expect(numerator.muscleGroup).not.toBe(denominator.muscleGroup);
  });

  it.each(RATIOS.map((ratio) => [ratio.id, ratio] as const))('%s has a band and says from where', (_id, ratio) => {
    expect(ratio.band.low).toBeGreaterThan(0);
    if (ratio.band.high !== null) expect(ratio.band.high).toBeGreaterThan(ratio.band.low);
    expect(ratio.source.grade).not.toBe('study');
    expect(ratio.source.note).toBeTruthy();
  });

  it.each([
    ['hq-concentric-60', 0.5, 0.7],
    ['hq-concentric-180', 0.55, 0.75],
    ['hq-concentric-240', 0.65, 0.9],
    ['hq-concentric-300', 0.65, 0.9],
    ['hq-functional-60', 0.75, 1],
    ['hq-functional-180', 1, null],
    ['hq-mixed', 0.8, null],
    ['hq-isometric', 0.33, 0.55],
    ['adductor-abductor', 0.8, null],
  ])('%s is read against %s to %s', (id, low, high) => {
    expect(ratioById(id).band).toEqual({ low, high });
  });

  it('are all checked above, and none without a type of its own words', () => {
    expect(RATIOS).toHaveLength(9);
    for (const { type, name, muscles } of RATIOS) {
      if (type === 'functional') expect(name).toBe('Functional H:Q');
      else if (type === 'mixed') expect(name).toBe('Mixed H:Q');
      else if (type === 'adductor-abductor') expect(name).toBe('Adductor:abductor');
      else expect(name).toBe('H:Q');
      const over = type === 'adductor-abductor' ? ['adductors', 'abductors'] : ['hamstrings', 'quadriceps'];
      expect([muscles.numerator, muscles.denominator]).toEqual(over);
    }
  });

  it('rest on practice where the figures are from memory', () => {
    for (const id of ['hq-mixed', 'adductor-abductor']) expect(ratioById(id).source.grade).toBe('convention');
  });

  it('hold the group means of Fousekis 2010, Table 3', () => {
    const published = [
      ['hq-concentric-60', 133 / 236],
      ['hq-concentric-60', 126 / 227],
    ] as const;
    for (const [id, value] of published) {
      const band = RATIOS.find((ratio) => ratio.id === id)?.band;
      expect(value).toBeGreaterThan(band?.low ?? Number.NaN);
      expect(value).toBeLessThan(band?.high ?? Number.NaN);
    }
  });

  it('leave the Nordic out', () => {
    const used = RATIOS.flatMap((ratio) => [ratio.numeratorTestId, ratio.denominatorTestId]);
    expect(used).not.toContain('nordic-hamstring');
  });
});
