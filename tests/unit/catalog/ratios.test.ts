import { describe, expect, it } from 'vitest';
import { RATIOS } from '#shared/catalog/ratios.ts';
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
    expect(numerator.laterality).toBe('each-side');
    expect(numerator.muscleGroup).not.toBe(denominator.muscleGroup);
  });

  it.each(RATIOS.map((ratio) => [ratio.id, ratio] as const))('%s has a band and says from where', (_id, ratio) => {
    expect(ratio.band.low).toBeGreaterThan(0);
    if (ratio.band.high !== null) expect(ratio.band.high).toBeGreaterThan(ratio.band.low);
    expect(ratio.source.grade).not.toBe('study');
    expect(ratio.source.note).toBeTruthy();
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
