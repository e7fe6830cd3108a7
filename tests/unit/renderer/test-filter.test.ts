import { describe, expect, it } from 'vitest';
import { kappaWord } from '#renderer/features/catalog/kappa-words.ts';
import { filterTests, NO_FILTER } from '#renderer/features/catalog/test-filter.ts';
import { TESTS, testById } from '#shared/catalog/tests.ts';
import { type OwnTest, testsInUse } from '#shared/catalog/tests-in-use.ts';

const definition = { ...testById('knee-flexion-isometric-hhd'), id: 'own-1', name: 'Long lever bridge' };
const OWN: OwnTest[] = [
  { definition, archived: false, version: 1 },
  { definition: { ...definition, id: 'own-2' }, archived: true, version: 1 },
];
const ALL = testsInUse(OWN, [], []);
const ids = (filter: Partial<typeof NO_FILTER>) =>
  filterTests(ALL, { ...NO_FILTER, ...filter }).map(({ test }) => test.id);

describe('the tests of the catalogue', () => {
  it('are all there but archived ones', () => {
    expect(ids({})).toEqual([...TESTS.map(({ id }) => id), 'own-1']);
    expect(ids({ shown: 'own' })).toEqual(['own-1']);
    expect(ids({ shown: 'archived' })).toEqual(['own-2']);
  });

  it('are found by words in any order, wherever they stand', () => {
    expect(ids({ text: 'bridge LONG' })).toEqual(['own-1']);
    expect(ids({ text: 'no such test' })).toEqual([]);
  });

  it('pass every filter at once', () => {
    const found = filterTests(ALL, { ...NO_FILTER, benefit: 'balance', muscleGroup: 'whole-leg' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ test }) => test.benefits.includes('balance') && test.muscleGroup === 'whole-leg')).toBe(true);
  });
});

/** Bands of Viera 2005. */
describe('kappa in words', () => {
  it.each([
    [-0.1, 'less than by chance'],
    [0.2, 'slight'],
    [0.21, 'fair'],
    [0.41, 'moderate'],
    [0.61, 'substantial'],
    [0.81, 'almost perfect'],
  ])('%s is %s', (kappa, word) => {
    expect(kappaWord(kappa)).toBe(word);
  });
});
