import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import { type NormAthlete, type NormResult, normsOf } from '#shared/analysis/norms.ts';
import { percentileOf, percentileWords } from '#shared/analysis/percentile.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { catalogueOf } from '#shared/catalog/catalogue.ts';
import { citation } from '#shared/catalog/citations.ts';
import { NORMS } from '#shared/catalog/norms.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { sessionOf, three } from './sessions.ts';

const DAY = '2026-11-01';
const ABDUCTION = testById('hip-abduction-eccentric');
const HEEL_RAISE = testById('heel-raise-single-leg');
const BOTH_HEELS = testById('heel-raise-double-leg');
const STANCE = testById('single-leg-stance-open');
const EXTENSION = testById('knee-extension-isometric-hhd');
const FLEXION = testById('knee-flexion-isometric-hhd');

const WOMAN: NormAthlete = { sex: 'female', birthDate: '1986-04-17', massKg: 60 };
const MAN: NormAthlete = { ...WOMAN, sex: 'male' };

function norm(test: TestDefinition, change: Parameters<typeof sessionOf>[2], athlete = WOMAN): NormResult {
  const sessions: TestedSession[] = [sessionOf(test, DAY, change)];
  const [result] = normsOf(analyse(sessions, catalogueOf([test])), athlete);
  if (!result) throw new RangeError(`${test.id} has no norm.`);
  return result;
}

const PER_KG = { unit: 'Nm/kg' };

describe('eccentric hip abduction (Ramskov 2014: 1.600 - 0.005 age + 0.215 in men, SD 0.354 Nm/kg)', () => {
  it.each([
    ['a woman of 40', WOMAN, 1.4],
    ['a man of 40', MAN, 1.615],
  ])('%s of the mean of that age and sex is at the 50th percentile', (_, athlete, mean) => {
    const { places } = norm(ABDUCTION, { ...PER_KG, left: three(mean), right: three(mean + 0.354) }, athlete);
    expect(places.map(({ z }) => z)).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)]);
    expect(places.map(({ percentile }) => percentile)).toEqual([expect.closeTo(50, 4), expect.closeTo(84.13, 2)]);
  });

  it('two SD below the mean is the 2nd percentile, in words without a sign', () => {
    const { places, population } = norm(ABDUCTION, { ...PER_KG, left: three(1.4 - 2 * 0.354), right: three(1.4) });
    expect(places[0]).toMatchObject({ side: 'left', percentile: expect.closeTo(2.28, 2) });
    expect(places[0]?.words).toBe('0.692 Nm/kg: 2nd percentile of women of 40 years (mean 1.4 Nm/kg)');
    expect(population).toContain('novice runners');
  });

  it('takes Nm over the mass of the day, before the mass of the athlete', () => {
    const torque = { unit: 'Nm', left: three(84), right: three(84) };
    expect(norm(ABDUCTION, torque).places[0]?.value).toBeCloseTo(1.4, 9);
    expect(norm(ABDUCTION, { ...torque, massKg: 70 }).places[0]?.value).toBeCloseTo(1.2, 9);
    expect(norm(EXTENSION, { ...torque, massKg: 70 }).places[0]?.value).toBeCloseTo(1.2, 9);
  });

  it('takes the best trial, as norms do', () => {
    expect(norm(ABDUCTION, { ...PER_KG, left: [1.2, 1.4, 1.3], right: three(1.4) }).places[0]?.value).toBeCloseTo(
      1.4,
      9,
    );
  });

  it('of a year alone speaks of about that age', () => {
    const athlete = { ...WOMAN, birthDate: '1986' };
    expect(norm(ABDUCTION, { ...PER_KG, left: three(1.4), right: three(1.4) }, athlete).places[0]?.words).toContain(
      'of about 40 years',
    );
  });

  it('more strength is never a lower percentile', () => {
    const torque = fc.double({ min: 0.1, max: 4, noNaN: true });
    fc.assert(
      fc.property(torque, torque, (one, other) => {
        const { places } = norm(ABDUCTION, { ...PER_KG, left: three(one), right: three(other) });
        const [left, right] = places.map(({ percentile }) => percentile ?? Number.NaN);
        expect((left ?? 0) <= (right ?? 0)).toBe(one <= other || left === right);
      }),
    );
  });
});

describe('what has to be known first', () => {
  const session = { unit: 'Nm', left: three(84), right: three(84) };

  it.each([
    ['the sex', { ...WOMAN, sex: null }, 'Record the sex: the figures differ between women and men.'],
    ['another sex', { ...WOMAN, sex: 'other' as const }, 'The study gives figures for women and for men only.'],
    ['the age', { ...WOMAN, birthDate: null }, 'Record the birth date, or the year: the figures depend on age.'],
    ['the mass', { ...WOMAN, massKg: null }, 'Record body mass: the figures are in Nm/kg.'],
    ['an age of the study', { ...WOMAN, birthDate: '1950' }, 'The study tested people of 18 to 65 years.'],
  ])('%s: a sentence and no place', (_, athlete, missing) => {
    expect(norm(ABDUCTION, session, athlete)).toMatchObject({ places: [], missing });
  });

  it('the lever, where a force was measured', () => {
    const force = { unit: 'N', left: three(250), right: three(250) };
    expect(norm(EXTENSION, force).missing).toBe('Record the lever: the figures are in Nm/kg.');
    expect(norm(EXTENSION, force, { ...WOMAN, massKg: null }).missing).toBe(
      'Record body mass and the lever: the figures are in Nm/kg.',
    );
    expect(norm(EXTENSION, { ...force, setUp: { leverM: 0.36 } })).toMatchObject({ missing: null });
  });
});

describe('heel raises', () => {
  it('on one leg are set beside the median, 24 in men and 21 in women, without a percentile (Hébert-Losier 2017)', () => {
    const count = { left: [21], right: [24] };
    expect(norm(HEEL_RAISE, count).places).toEqual([
      {
        side: 'left',
        value: 21,
        unit: 'reps',
        z: null,
        percentile: null,
        words: '21 reps: at the median of women (21)',
      },
      expect.objectContaining({ words: '24 reps: above the median of women (21)' }),
    ]);
    expect(norm(HEEL_RAISE, count, MAN).places[0]?.words).toBe('21 reps: below the median of men (24)');
  });

  it.each([
    ['1998', 'female', 45.5, '20 to 29-year-old women'],
    ['1998', 'male', 65, '20 to 29-year-old men'],
    ['1990', 'female', 41.5, '30 to 39-year-old women'],
    ['1990', 'male', 62.75, '30 to 39-year-old men'],
    ['1980', 'female', 45, '40 to 49-year-old women'],
    ['1980', 'male', 67.25, '40 to 49-year-old men'],
    ['1970', 'female', 39.25, '50 to 59-year-old women'],
    ['1970', 'male', 54, '50 to 59-year-old men'],
  ] as const)('on both legs, born %s, %s: 25th centile %d (Monteiro 2017)', (birthDate, sex, line, group) => {
    const athlete = { ...WOMAN, sex, birthDate };
    const told = (value: number) => norm(BOTH_HEELS, { whole: [value] }, athlete).places[0]?.words;
    expect(told(Math.floor(line) - 1)).toContain(`below the 25th centile of ${group} (${line})`);
    expect(told(Math.ceil(line) + 1)).toContain(`above the 25th centile of ${group} (${line})`);
  });
});

describe('single-leg stance (Springer 2007, times from memory)', () => {
  it('is set beside the mean of age and sex as a convention, without z and percentile', () => {
    const { places, source } = norm(STANCE, { left: [30, 40, 20], right: three(45) });
    expect(places[0]).toMatchObject({ value: 30, z: null, percentile: null });
    expect(places[0]?.words).toBe('30 s; mean of 40 to 49-year-old women: 40.4 s');
    expect(source.grade).toBe('convention');
    expect(norm(STANCE, { left: three(5), right: three(5) }, { ...MAN, birthDate: '1940' }).places[0]?.words).toBe(
      '5 s; mean of men of 80 and over: 5.6 s',
    );
  });
});

describe('isometric knee strength (Šarabon 2021: pooled means, men 2.50 to 3.45, women 2.04 to 2.74 Nm/kg)', () => {
  const torque = (value: number) => ({ unit: 'Nm/kg', left: three(value), right: three(value) });

  it.each([
    [1.9, WOMAN, 'below the range of pooled means of women, 2.04 to 2.74 Nm/kg'],
    [2.4, WOMAN, 'inside the range of pooled means of women, 2.04 to 2.74 Nm/kg'],
    [2.4, MAN, 'below the range of pooled means of men, 2.50 to 3.45 Nm/kg'],
    [3.6, MAN, 'above the range of pooled means of men, 2.50 to 3.45 Nm/kg'],
  ])('%d Nm/kg', (value, athlete, words) => {
    const { places, source } = norm(EXTENSION, torque(value), athlete);
    expect(places[0]).toMatchObject({ z: null, percentile: null, words: `${value} Nm/kg: ${words}` });
    expect(source.note).toContain('not of people');
  });

  it('has no figures for the knee flexors of women', () => {
    expect(norm(FLEXION, torque(1.2))).toMatchObject({ places: [], missing: 'No figures for women are at hand.' });
    expect(norm(FLEXION, torque(1.2), MAN).places).toHaveLength(2);
  });
});

describe('norms', () => {
  it('have tests, sources and an age range each', () => {
    for (const { testId, source, ages } of NORMS) {
      expect(testById(testId).id).toBe(testId);
      expect(citation(source.citation).label).not.toBe('');
      expect(ages.to).toBeGreaterThan(ages.from);
    }
  });

  it('are told for each side by itself, even without a verdict, and of no value that is none', () => {
    expect(norm(HEEL_RAISE, { left: [20] }).places.map(({ side }) => side)).toEqual(['left']);
    expect(norm(STANCE, { left: [Number.NaN], right: [30] }).places.map(({ side }) => side)).toEqual(['right']);
    expect(normsOf(analyse([], catalogueOf([STANCE])), WOMAN)).toEqual([]);
  });

  it.each([
    [-1.96, 2.5],
    [0, 50],
    [1, 84.134],
    [2.5758, 99.5],
  ])('z %d is percentile %d (tables of the normal distribution)', (z, percentile) => {
    expect(percentileOf(z)).toBeCloseTo(percentile, 2);
  });

  it.each([
    [0.2, 'below the 1st percentile'],
    [1.2, '1st percentile'],
    [12, '12th percentile'],
    [22.4, '22nd percentile'],
    [93, '93rd percentile'],
    [99.7, 'above the 99th percentile'],
  ])('percentile %d is told as "%s"', (percentile, words) => {
    expect(percentileWords(percentile)).toBe(words);
  });
});
