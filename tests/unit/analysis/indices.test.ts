import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionDifference } from '#shared/analysis/difference.ts';
import { indicesOf, indicesOfMeans, type NamedLimbs } from '#shared/analysis/indices.ts';
import { judge } from '#shared/analysis/verdict.ts';
import { citation } from '#shared/catalog/citations.ts';
import { testById } from '#shared/catalog/tests.ts';
import { sessionOf, three } from './sessions.ts';

const STRENGTH = testById('knee-flexion-isometric-hhd');
const TIMED = { ...STRENGTH, unit: 's' as const, better: 'lower' as const };
const NAMED: NamedLimbs = { involved: 'left', dominant: 'right' };

const indexOf = (id: string, left: number, right: number, limbs: NamedLimbs = NAMED, test = STRENGTH) =>
  indicesOfMeans({ left, right }, test, limbs).find((index) => index.id === id)?.value;

describe('indices of a side difference', () => {
  it.each([
    ['lsi-1', 80],
    ['lsi-2', 20],
    ['bsa', 20],
    ['percentage-difference', 20],
    ['si-robinson', 22.22],
    ['bai-1', 11.11],
    ['bai-2', 22.22],
    ['symmetry-index', 11.11],
    ['symmetry-angle', 7.04],
    ['log', -22.31],
  ])('%s of 20 and 25 is %d (example of the interlimb package, Bishop 2016)', (id, value) => {
    expect(indexOf(id, 20, 25)).toBeCloseTo(value, 2);
  });

  it.each([
    ['bsa', 11.88],
    ['symmetry-index', 6.31],
    ['si-robinson', 12.62],
    ['symmetry-angle', 4.01],
  ])('%s of 573.25 and 650.5 N is %d (one pair as three devices print it; derived from their exports)', (id, value) => {
    expect(Math.abs((indexOf(id, 573.25, 650.5) ?? 0) - value)).toBeLessThan(0.006);
  });

  it('turns the limb symmetry index round for a timed hop: 2.45 s and 2.17 s are 88.6, not 112.9 (published 6 m timed hop rows)', () => {
    expect(indexOf('lsi-1', 2.45, 2.17, NAMED, TIMED)).toBeCloseTo(88.57, 2);
  });

  it('come from the means of a judged session', () => {
    const verdict = judge([sessionOf(STRENGTH, '2026-11-01', { left: three(20), right: three(25) })], STRENGTH);
    const indices = indicesOf(verdict.today as SessionDifference, STRENGTH, NAMED);
    expect(indices).toHaveLength(10);
    expect(indices.find(({ id }) => id === 'bsa')).toMatchObject({ text: '20.0 %, left weaker' });
  });

  it('name the side in words and show no sign', () => {
    for (const { text } of indicesOfMeans({ left: 20, right: 25 }, STRENGTH, NAMED)) expect(text).toMatch(/left/);
    for (const { text } of indicesOfMeans({ left: 2.45, right: 2.17 }, TIMED, NAMED)) expect(text).toMatch(/left/);
    for (const { text } of indicesOfMeans({ left: 25, right: 20 }, STRENGTH, NAMED)) expect(text).not.toMatch(/[-−+]/);
    expect(indicesOfMeans({ left: 2.45, right: 2.17 }, TIMED, NAMED).map(({ text }) => text)).toContain(
      '11.4 %, left slower',
    );
  });

  it('never invent an involved limb or a dominant leg', () => {
    const indices = indicesOfMeans({ left: 20, right: 25 }, STRENGTH, { involved: null, dominant: null });
    const without = indices.filter(({ value }) => value === null);
    expect(without.map(({ id }) => id)).toEqual(['lsi-1', 'lsi-2', 'bai-1', 'bai-2']);
    for (const { text } of without) expect(text).toMatch(/^No (limb is marked|dominant leg)/);
  });

  it.each([
    [0, 25],
    [25, 0],
    [0, 0],
    [-5, 20],
    [Number.NaN, 20],
    [Number.POSITIVE_INFINITY, 20],
  ])('of %d and %d do not exist, and the text says why', (left, right) => {
    for (const { value, text } of indicesOfMeans({ left, right }, STRENGTH, NAMED)) {
      expect(value).toBeNull();
      expect(text).toBe('A side without a value above zero gives no percentage.');
    }
  });

  it('have a source that the application can name', () => {
    for (const { source } of indicesOfMeans({ left: 20, right: 25 }, STRENGTH, NAMED)) {
      expect(citation(source.citation).label).not.toBe('');
    }
  });
});

describe('laws of the indices', () => {
  const value = fc.double({ min: 1, max: 1000, noNaN: true });

  it('swapping the sides keeps the size of those without a fixed limb', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        for (const id of ['bsa', 'percentage-difference', 'symmetry-index', 'si-robinson', 'symmetry-angle', 'log']) {
          const [one, other] = [indexOf(id, left, right) ?? Number.NaN, indexOf(id, right, left) ?? Number.NaN];
          expect(Math.abs(other)).toBeCloseTo(Math.abs(one), 8);
        }
      }),
    );
  });

  it('swapping the sides changes the size of one with a fixed limb (Parkinson 2021)', () => {
    expect(indexOf('lsi-1', 20, 25)).toBeCloseTo(80, 9);
    expect(indexOf('lsi-1', 25, 20)).toBeCloseTo(125, 9);
  });

  it('percentage difference and bilateral strength asymmetry are one number', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(indexOf('percentage-difference', left, right)).toBeCloseTo(indexOf('bsa', left, right) ?? Number.NaN, 8);
      }),
    );
  });

  it('scaling both sides changes none', () => {
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.01, max: 100, noNaN: true }), (left, right, factor) => {
        const scaled = indicesOfMeans({ left: left * factor, right: right * factor }, STRENGTH, NAMED);
        indicesOfMeans({ left, right }, STRENGTH, NAMED).forEach((index, position) => {
          expect(scaled[position]?.value).toBeCloseTo(index.value ?? Number.NaN, 6);
        });
      }),
    );
  });
});
