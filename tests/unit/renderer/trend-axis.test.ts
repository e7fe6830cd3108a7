import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueTicks } from '#renderer/charts/trend-axis.ts';

const values = fc.array(fc.double({ min: 0.01, max: 5000, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('the axis of a trend', () => {
  it('holds all values between few round ticks', () => {
    fc.assert(
      fc.property(values, (measured) => {
        const ticks = valueTicks(measured);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...measured));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...measured));
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('does not blow up what hardly differs', () => {
    const ticks = valueTicks([240, 241]);
    expect((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)).toBeGreaterThanOrEqual(24);
  });
});
