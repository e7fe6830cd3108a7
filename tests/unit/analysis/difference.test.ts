import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SessionDifference, sessionDifference } from '#shared/analysis/difference.ts';
import { noiseOf, pool, relativeDifference, trialVariance } from '#shared/analysis/noise.ts';
import { summarise } from '#shared/analysis/summary.ts';
import { HAMSTRINGS, tested } from './fixtures.ts';

const difference = (left: number[], right: number[], test = HAMSTRINGS) =>
  sessionDifference(tested({ left, right }), test) as SessionDifference;

const trials = fc.array(fc.double({ min: 10, max: 1000, noNaN: true }), { minLength: 2, maxLength: 6 });

describe('the size of a difference', () => {
  it.each([
    [118.3, 178.5, 0.337, 'left'],
    [94, 150, 0.373, 'left'],
    [41.5, 52.0, 0.202, 'left'],
    [1.07, 1.16, 0.078, 'left'],
    [25, 20, 0.2, 'right'],
  ])('of %d and %d is %d, %s weaker (PMC11396229 Table 3; interlimb example)', (left, right, size, weaker) => {
    const result = difference([left, left], [right, right]);
    expect(result.difference).toBeCloseTo(size, 3);
    expect(result.weaker).toBe(weaker);
  });

  it('is (stronger - weaker) / stronger for any two means', () => {
    fc.assert(
      fc.property(trials, trials, (left, right) => {
        const result = difference(left, right);
        const [low, high] = [result.left.mean, result.right.mean].sort((a, b) => a - b) as [number, number];
        expect(result.difference).toBeCloseTo((high - low) / high, 9);
      }),
    );
  });
});

describe('laws of a difference', () => {
  it('swapping the sides swaps the weaker side and nothing else', () => {
    fc.assert(
      fc.property(trials, trials, (left, right) => {
        const one = difference(left, right);
        const other = difference(right, left);
        const swapped = { left: 'right', right: 'left' } as const;
        expect(other.weaker).toBe(one.weaker && swapped[one.weaker]);
        expect(other.difference).toBeCloseTo(one.difference, 12);
        expect(other.noise).toBeCloseTo(one.noise, 12);
        expect(other.beyondNoise).toBe(one.beyondNoise);
      }),
    );
  });

  it('scaling both sides changes no percentage', () => {
    fc.assert(
      fc.property(trials, trials, fc.double({ min: 0.01, max: 100, noNaN: true }), (left, right, factor) => {
        const one = difference(left, right);
        const scaled = difference(
          left.map((value) => value * factor),
          right.map((value) => value * factor),
        );
        expect(scaled.difference).toBeCloseTo(one.difference, 9);
        expect(scaled.noise).toBeCloseTo(one.noise, 9);
      }),
    );
  });

  it('the order of the trials is irrelevant', () => {
    fc.assert(
      fc.property(trials, trials, (left, right) => {
        const one = difference(left, right);
        const turned = difference(left.toReversed(), right.toReversed());
        expect(turned.difference).toBeCloseTo(one.difference, 12);
        expect(turned.noise).toBeCloseTo(one.noise, 12);
      }),
    );
  });

  it('where lower is better, the larger value is the weaker side, and the size stays', () => {
    const timed = { ...HAMSTRINGS, better: 'lower' as const };
    expect(difference([2.45, 2.45], [2.17, 2.17], timed).weaker).toBe('left');
    expect(difference([2.45, 2.45], [2.17, 2.17], timed).difference).toBeCloseTo(1 - 2.17 / 2.45, 9);
  });
});

describe('no difference', () => {
  it.each([
    ['nothing', [], [], 'not-tested'],
    ['one side', [200], [], 'one-side'],
    ['one trial a side', [200], [220], 'too-few'],
    ['one trial on one side', [200, 210, 205], [220], 'too-few'],
    ['both sides zero', [0, 0], [0, 0], 'no-percentage'],
    ['one side zero', [0, 0], [200, 210], 'no-percentage'],
  ] as const)('from %s', (_name, left, right, kind) => {
    const result = sessionDifference(tested({ left: [...left], right: [...right] }), HAMSTRINGS);
    expect(result.kind).toBe(kind);
  });

  it('is made by adding a missing side to nothing: one side never gives a verdict', () => {
    fc.assert(
      fc.property(trials, (left) => {
        expect(sessionDifference(tested({ left, right: [] }), HAMSTRINGS).kind).toBe('one-side');
      }),
    );
  });
});

describe('noise', () => {
  it('follows the house rule by hand', () => {
    const left = summarise([200, 210, 190], 'higher');
    const right = summarise([240, 240, 240], 'higher');
    const error = { ...HAMSTRINGS.typicalError, trial: 0.05, day: 0.03 };
    const variance = (2 * 0.05 ** 2 + 2 * 0 + 4 * 0.05 ** 2) / (2 + 2 + 4);
    expect(trialVariance([left, right], error)).toBeCloseTo(variance, 12);
    const noise = noiseOf(variance * (1 / 3 + 1 / 3) + 2 * 0.03 ** 2);
    const test = { ...HAMSTRINGS, typicalError: error };
    expect(difference([200, 210, 190], [240, 240, 240], test).noise).toBeCloseTo(relativeDifference(noise), 12);
  });

  it('of a recorded mean rests on the typical error, with an unknown number of trials counted as one', () => {
    const session = tested({ basis: 'mean', left: [100], right: [120] });
    const result = sessionDifference(session, HAMSTRINGS) as SessionDifference;
    const { trial, day } = HAMSTRINGS.typicalError;
    expect(result.noise).toBeCloseTo(relativeDifference(noiseOf(2 * trial ** 2 + 2 * day ** 2)), 12);
    expect(result.ownTrials).toBe(false);
  });

  it('shrinks with more trials a side', () => {
    const two = difference([200, 210], [230, 240]).noise;
    const six = difference([200, 210, 200, 210, 200, 210], [230, 240, 230, 240, 230, 240]).noise;
    expect(six).toBeLessThan(two);
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
