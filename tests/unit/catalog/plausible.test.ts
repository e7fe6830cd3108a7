import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NORMS, type NormFigures } from '#shared/catalog/norms.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import { TESTS, testById } from '#shared/catalog/tests.ts';
import { conversionFactor, convertWith, type Unit, unitsFor } from '#shared/units.ts';

const DAY = { massKg: 70, leverM: 0.36, speedKmh: 15 };
const UNKNOWN = { massKg: null, leverM: null, speedKmh: null };

const flexion = testById('knee-flexion-isometric-hhd');
const economy = testById('running-economy');

/** All values that a norm names. */
function valuesOf(figures: NormFigures): number[] {
  switch (figures.kind) {
    case 'regression': {
      const { intercept, perYear, male, sd } = figures;
      return [intercept + 65 * perYear - 2 * sd, intercept + 18 * perYear + male + 2 * sd];
    }
    case 'median':
      return [figures.female, figures.male];
    case 'centile':
    case 'mean':
      return figures.rows.flatMap(({ female, male }) => [female, male]);
    case 'range':
      return [...(figures.female ?? []), ...figures.male];
  }
}

describe('a value that no athlete can reach', () => {
  it.each([
    [flexion, 250, 'N'],
    [flexion, 90, 'Nm'],
    [flexion, 1.3, 'Nm/kg'],
    [flexion, 25, 'kgf'],
    [flexion, 36, '%BW'],
    [economy, 200, 'ml/kg/km'],
    [economy, 50, 'ml/kg/min'],
  ] as const)('is not this one: %o', (test, value, unit) => {
    expect(implausible(value, unit, test, DAY)).toBeNull();
    expect(implausible(value, unit, test, UNKNOWN)).toBeNull();
  });

  it.each([
    [flexion, 3500, 'N'],
    [flexion, 400, 'Nm'],
    [flexion, 20, 'Nm/kg'],
    [flexion, -1, 'N'],
    [flexion, Number.NaN, 'N'],
    [flexion, Number.POSITIVE_INFINITY, 'Nm'],
    [economy, 20, 'ml/kg/min'],
  ] as const)('is refused in the unit it was typed in: %o', (test, value, unit) => {
    expect(implausible(value, unit, test, DAY)).toContain(`${value} `);
  });

  it('is told with limits in the unit it was typed in', () => {
    expect(implausible(400, 'Nm', flexion, DAY)).toBe(
      'Hamstrings: 400 Nm is not possible. Expected is 1.8 to 324 Nm; check the number and the unit.',
    );
  });

  it.each([
    ['Nm', 1001],
    ['Nm/kg', 15.1],
    ['N/kg', 60.1],
    ['%BW', 601],
    ['N', -0.1],
  ] as const)('is refused without knowing mass and lever: %s %d', (unit, value) => {
    expect(implausible(value, unit, flexion, UNKNOWN)).toContain('is not possible');
  });

  it('is refused in newtons where the test is per kg and the mass is not known', () => {
    const perKg = testById('hip-abduction-eccentric');
    expect(implausible(10_001, 'N', perKg, UNKNOWN)).toContain('Expected is 0 to 10000 N');
    expect(implausible(180, 'N', perKg, UNKNOWN)).toBeNull();
  });

  it('has a unit that the test can be measured in', () => {
    expect(implausible(30, 'cm', flexion, DAY)).toBe('Hamstrings is not measured in cm; choose another unit.');
  });

  it('is the same value in whatever unit it is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TESTS),
        fc.double({ min: 0.5, max: 1.5, noNaN: true }),
        fc.nat(),
        (test, share, pick) => {
          const units = unitsFor(test.unit);
          const unit = units[pick % units.length] ?? test.unit;
          const value = test.plausible.max * share;
          const typed = convertWith(value, test.unit, unit, DAY);
          fc.pre(typed !== null && Math.abs(share - 1) > 1e-6);
          expect(implausible(typed ?? 0, unit, test, DAY) === null).toBe(share < 1);
        },
      ),
    );
  });
});

describe('limits enclose', () => {
  it.each(NORMS.map((norm) => [norm.testId, norm] as const))('the norms of %s', (testId, { figures, unit }) => {
    const test = testById(testId);
    expect(conversionFactor(unit, test.unit, DAY)).not.toBeNull();
    for (const value of valuesOf(figures)) expect(implausible(value, unit, test, DAY)).toBeNull();
  });

  const published: [string, number[], Unit, string][] = [
    ['knee-extension-concentric-60', [227, 236], 'Nm', 'Fousekis 2010, Table 3'],
    ['knee-flexion-concentric-60', [126, 133], 'Nm', 'Fousekis 2010, Table 3'],
    ['knee-extension-isometric-hhd', [2.08, 3.45], 'Nm/kg', 'Šarabon 2021'],
    ['hip-abduction-eccentric', [1.41, 1.62], 'Nm/kg', 'Ramskov 2014'],
    ['heel-raise-single-leg', [21, 24], 'reps', 'Hébert-Losier 2017'],
    ['calf-isometric-seated', [150, 200], '%BW', 'soleus testing page'],
    ['front-plank-hold', [83, 124], 's', 'Strand 2014'],
    ['three-jump-distance', [5.61, 6.59, 8.24], 'm', 'Hudgins 2013'],
    ['drop-jump-rsi', [0.5, 1.75, 2, 2.5], 'm/s', 'bands of coaches'],
    ['countermovement-jump', [20, 40], 'cm', 'runners, practice'],
    ['six-metre-timed-hop', [2.17, 2.45], 's', 'published row'],
    ['running-economy', [180, 220], 'ml/kg/km', 'trained runners'],
    ['running-economy', [50], 'ml/kg/min', 'at 15 km/h'],
    ['y-balance-anterior', [65], 'cm', 'our assumption with Shaffer 2013'],
  ];
  it.each(published)('%s: %o %s (%s)', (testId, values, unit) => {
    for (const value of values) expect(implausible(value, unit, testById(testId), DAY)).toBeNull();
  });
});
