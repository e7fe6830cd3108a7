import { describe, expect, it } from 'vitest';
import { weakerSide } from '#shared/analysis/difference.ts';
import { noiseOf, pool, relativeDifference, trialVariance } from '#shared/analysis/noise.ts';
import { summarise } from '#shared/analysis/summary.ts';
import {
  ANTERIOR_REACH,
  BOTH_AT_ONCE,
  differenceOf,
  HAMSTRINGS,
  LOWER_IS_BETTER,
  resultOf,
  tested,
} from './fixtures.ts';

describe('the size of a difference', () => {
  it('where lower is better has the larger value as the weaker side', () => {
    const timed = differenceOf([2.45, 2.45], [2.17, 2.17], LOWER_IS_BETTER);
    expect(timed.weaker).toBe('left');
    expect(timed.difference).toBeCloseTo(1 - 2.17 / 2.45, 9);
  });

  it('of two limbs in one trial is over the sum: 600 and 400 of 1000 are 20 %, and 33 % each by itself', () => {
    expect(differenceOf([600, 600], [400, 400], BOTH_AT_ONCE).difference).toBeCloseTo(0.2, 12);
    expect(differenceOf([600, 600], [400, 400]).difference).toBeCloseTo(1 / 3, 12);
  });

  it('of equal sides has no weaker side, even where the order of adding tells their sums apart', () => {
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    expect(differenceOf([0.1, 0.2, 0.3], [0.3, 0.2, 0.1]).weaker).toBeNull();
    expect(weakerSide(1e-6)).toBe('right');
    expect(weakerSide(-1e-6)).toBe('left');
  });
});

describe('noise', () => {
  it('follows the house rule by hand', () => {
    const left = summarise([200, 210, 190], 'higher');
    const right = summarise([240, 240, 240], 'higher');
    const variance = (2 * 0.05 ** 2 + 2 * 0 + 4 * 0.05 ** 2) / (2 + 2 + 4);
    expect(trialVariance([left, right], HAMSTRINGS.typicalError)).toBeCloseTo(variance, 12);
    const noise = noiseOf(variance * (1 / 3 + 1 / 3) + 2 * 0.03 ** 2);
    expect(differenceOf([200, 210, 190], [240, 240, 240]).noise).toBeCloseTo(relativeDifference(noise), 12);
  });

  it('of a recorded mean rests on the typical error, with an unknown number of trials counted as one', () => {
    const unknown = differenceOf([100], [120], HAMSTRINGS, { basis: 'mean' });
    expect(unknown.noise).toBeCloseTo(relativeDifference(noiseOf(2 * 0.05 ** 2 + 2 * 0.03 ** 2)), 12);
    expect(unknown.ownTrials).toBe(false);
    const three = differenceOf([100], [120], HAMSTRINGS, { basis: 'mean', statedTrials: 3 });
    expect(three.noise).toBeCloseTo(relativeDifference(noiseOf((2 * 0.05 ** 2) / 3 + 2 * 0.03 ** 2)), 12);
  });

  it('of a mean of no trials, which cannot be, is that of one', () => {
    const none = differenceOf([100], [120], HAMSTRINGS, { basis: 'mean', statedTrials: 0 });
    expect(none.noise).toBe(differenceOf([100], [120], HAMSTRINGS, { basis: 'mean', statedTrials: 1 }).noise);
  });

  it('shrinks with more trials a side', () => {
    const two = differenceOf([200, 210], [230, 240]).noise;
    const six = differenceOf([200, 210, 200, 210, 200, 210], [230, 240, 230, 240, 230, 240]).noise;
    expect(six).toBeLessThan(two);
  });

  it('is told in the measure of its difference', () => {
    const [apart, together] = [HAMSTRINGS, BOTH_AT_ONCE].map((test) => differenceOf([200, 210], [230, 240], test));
    expect(together?.variance).toBe(apart?.variance);
    expect(together?.noise).toBeCloseTo(Math.tanh(noiseOf(apart?.variance ?? Number.NaN) / 2), 12);
  });

  it('pools two sessions with the more certain one heavier', () => {
    const pooled = pool([
      { logRatio: 0.1, variance: 0.01 },
      { logRatio: 0.3, variance: 0.03 },
    ]);
    expect(pooled.logRatio).toBeCloseTo(0.15, 12);
    expect(pooled.variance).toBeCloseTo(0.0075, 12);
  });
});

describe('a session without a difference says which', () => {
  const NOTHING = Number.NaN;
  it.each([
    ['nothing', [], [], 'not-tested'],
    ['one side', [200, 210], [], 'one-side'],
    ['one trial a side', [200], [220], 'too-few'],
    ['one trial on one side', [200, 210, 205], [220], 'too-few'],
    ['one side zero', [0, 0], [200, 210], 'zero'],
    ['both sides zero', [0, 0], [0, 0], 'both-zero'],
    ['a negative trial', [200, -210], [200, 210], 'negative'],
    ['no number', [200, NOTHING], [200, 210], 'not-a-number'],
    ['no number on one side alone', [NOTHING], [], 'not-a-number'],
    ['an infinite trial', [200, 210], [Number.POSITIVE_INFINITY, 210], 'not-a-number'],
    ['trials too large to add', [Number.MAX_VALUE, Number.MAX_VALUE], [200, 210], 'not-a-number'],
  ] as const)('%s', (_name, left, right, kind) => {
    expect(resultOf(tested({ left: [...left], right: [...right] })).kind).toBe(kind);
  });

  it('a unit that is none', () => {
    expect(resultOf(tested({ unit: 'stone', left: [200, 210], right: [200, 210] })).kind).toBe('unknown-unit');
  });
});

describe('what is known of the day', () => {
  const pair = { left: [70, 71], right: [84, 85] };

  it('carries torque over to force by the lever', () => {
    const setUp = { ...tested().setUp, leverM: 0.35 };
    expect(resultOf(tested({ ...pair, unit: 'Nm', setUp }))).toMatchObject({ kind: 'difference', unit: 'N' });
  });

  it.each([null, 0, -0.35, Number.NaN, Number.POSITIVE_INFINITY])(
    'keeps torque as torque where the lever is %d',
    (leverM) => {
      const result = resultOf(tested({ ...pair, unit: 'Nm', setUp: { ...tested().setUp, leverM } }));
      expect(result).toMatchObject({ kind: 'difference', unit: 'Nm' });
      expect(result.left?.mean).toBe(70.5);
    },
  );

  it('never carries force over to a length', () => {
    expect(resultOf(tested({ ...pair, unit: 'N', massKg: 60 }), ANTERIOR_REACH)).toMatchObject({ unit: 'N' });
  });
});
