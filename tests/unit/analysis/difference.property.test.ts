import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOverSum, relativeDifference } from '#shared/analysis/noise.ts';
import { otherSide } from '#shared/analysis/side.ts';
import { BOTH_AT_ONCE, differenceOf, HAMSTRINGS, LOWER_IS_BETTER, resultOf, tested } from './fixtures.ts';

const value = fc.double({ min: 10, max: 1000, noNaN: true });
const trials = fc.array(value, { minLength: 2, maxLength: 6 });

describe('the size of a difference', () => {
  it('is (stronger - weaker) / stronger for any two means', () => {
    fc.assert(
      fc.property(trials, trials, (left, right) => {
        const result = differenceOf(left, right);
        const low = Math.min(result.left.mean, result.right.mean);
        const high = Math.max(result.left.mean, result.right.mean);
        expect(result.difference).toBeCloseTo((high - low) / high, 9);
      }),
    );
  });

  it('is |left - right| / (left + right) for two limbs in one trial', () => {
    fc.assert(
      fc.property(trials, trials, (left, right) => {
        const result = differenceOf(left, right, BOTH_AT_ONCE);
        const [a, b] = [result.left.mean, result.right.mean];
        expect(result.difference).toBeCloseTo(Math.abs(a - b) / (a + b), 9);
      }),
    );
  });

  it('comes from the log ratio exactly: 1 - exp(-|y|) over the stronger, tanh(|y| / 2) over the sum', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const logRatio = Math.log(a / b);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(relativeDifference(logRatio)).toBeCloseTo((high - low) / high, 12);
        expect(differenceOverSum(logRatio)).toBeCloseTo((high - low) / (high + low), 12);
        expect(relativeDifference(-logRatio)).toBe(relativeDifference(logRatio));
        expect(differenceOverSum(-logRatio)).toBe(differenceOverSum(logRatio));
      }),
    );
  });

  it('over the sum is always the smaller of the two, and about half of it near equality', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 3, noNaN: true }), (logRatio) => {
        expect(differenceOverSum(logRatio)).toBeLessThan(relativeDifference(logRatio));
      }),
    );
    expect(differenceOverSum(0.001) / relativeDifference(0.001)).toBeCloseTo(0.5, 3);
  });
});

describe('laws of a difference', () => {
  it('swapping the sides swaps the weaker side and nothing else', () => {
    fc.assert(
      fc.property(trials, trials, (left, right) => {
        const one = differenceOf(left, right);
        const other = differenceOf(right, left);
        expect(other.weaker).toBe(one.weaker && otherSide(one.weaker));
        expect(other.logRatio).toBeCloseTo(-one.logRatio, 12);
        expect(other.difference).toBeCloseTo(one.difference, 12);
        expect(other.noise).toBeCloseTo(one.noise, 12);
        expect(other.beyondNoise).toBe(one.beyondNoise);
      }),
    );
  });

  it('scaling both sides changes no percentage', () => {
    fc.assert(
      fc.property(trials, trials, fc.double({ min: 0.01, max: 100, noNaN: true }), (left, right, factor) => {
        const one = differenceOf(left, right);
        const scaled = differenceOf(
          left.map((trial) => trial * factor),
          right.map((trial) => trial * factor),
        );
        expect(scaled.difference).toBeCloseTo(one.difference, 9);
        expect(scaled.noise).toBeCloseTo(one.noise, 9);
        expect(scaled.weaker).toBe(one.weaker);
      }),
    );
  });

  it('the order of the trials is irrelevant', () => {
    fc.assert(
      fc.property(trials, trials, (left, right) => {
        const one = differenceOf(left, right);
        const turned = differenceOf(left.toReversed(), right.toReversed());
        expect(turned.difference).toBeCloseTo(one.difference, 12);
        expect(turned.noise).toBeCloseTo(one.noise, 12);
        expect(turned.weaker).toBe(one.weaker);
      }),
    );
  });

  it('lower is better is the mirror of higher is better', () => {
    fc.assert(
      fc.property(trials, trials, (left, right) => {
        const higher = differenceOf(left, right);
        const lower = differenceOf(left, right, LOWER_IS_BETTER);
        expect(lower.weaker).toBe(higher.weaker && otherSide(higher.weaker));
        expect(lower.logRatio).toBe(-higher.logRatio);
        expect(lower.difference).toBe(higher.difference);
        expect(lower.noise).toBe(higher.noise);
      }),
    );
  });
});

describe('nothing is made of nothing', () => {
  const anything = fc.array(fc.oneof(value, fc.constantFrom(0, -5, Number.NaN, Number.POSITIVE_INFINITY)), {
    maxLength: 4,
  });

  it('one side gives no difference, whatever its values', () => {
    fc.assert(
      fc.property(anything, (values) => {
        expect(resultOf(tested({ left: values })).kind).not.toBe('difference');
        expect(resultOf(tested({ right: values })).kind).not.toBe('difference');
      }),
    );
  });

  it('a difference is made only by two finite trials a side, none negative, with means above zero', () => {
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        const sound = (values: number[]) =>
          values.length >= 2 && values.every((trial) => Number.isFinite(trial) && trial >= 0) && values.some(Boolean);
        const result = resultOf(tested({ left, right }), HAMSTRINGS);
        expect(result.kind === 'difference').toBe(sound(left) && sound(right));
        if (result.kind !== 'difference') return;
        expect(result.difference).toBeGreaterThanOrEqual(0);
        expect(result.difference).toBeLessThan(1);
        expect(result.noise).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
