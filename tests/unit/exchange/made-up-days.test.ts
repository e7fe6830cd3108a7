import { describe, expect, it } from 'vitest';
import { madeUpDays } from '#main/exchange/made-up-days.ts';
import { analyse } from '#shared/analysis/analysis.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import { testById } from '#shared/catalog/tests.ts';

const TODAY = '2026-11-22';
const NUMBERS = Array.from({ length: 28 }, (_, index) => index + 1);

const NO_SET_UP: SetUp = { device: null, position: null, angleDeg: null, leverM: null, speedKmh: null };

function sessionsOf(number: number): TestedSession[] {
  return madeUpDays({ number, massKg: 70 }, TODAY).flatMap(({ date, massKg, tests }) =>
    tests.map((test) => {
      const of = (side: 'left' | 'right' | 'whole') =>
        test.values.filter((entry) => entry.side === side).map(({ value }) => value);
      return {
        sessionId: `${number} ${date}`,
        date,
        testId: test.testId,
        unit: test.unit,
        basis: test.basis,
        statedTrials: test.statedTrials,
        setUp: { ...NO_SET_UP, ...test.setUp },
        massKg,
        left: of('left'),
        right: of('right'),
        whole: of('whole'),
      };
    }),
  );
}

describe('made-up test days', () => {
  const analyses = new Map(NUMBERS.map((number) => [number, analyse(sessionsOf(number), DELIVERED)]));
  const verdict = (number: number, testId: string) =>
    analyses.get(number)?.verdicts.find(({ test }) => test.id === testId);

  it('are the same each time', () => {
    const one = madeUpDays({ number: 7, massKg: 66.7 }, TODAY);
    expect(one).toEqual(madeUpDays({ number: 7, massKg: 66.7 }, TODAY));
    expect(one.map(({ date }) => date)).toEqual(['2026-08-30', '2026-10-11', '2026-11-15']);
  });

  it('are made for 24 runners, two to four days each, none after today', () => {
    const days = NUMBERS.map((number) => madeUpDays({ number, massKg: 70 }, TODAY));
    expect(days.filter((list) => list.length > 0)).toHaveLength(24);
    for (const list of days.filter(({ length }) => length > 0)) {
      expect(list.length).toBeGreaterThanOrEqual(2);
      expect(list.length).toBeLessThanOrEqual(4);
      expect(list.every(({ date }) => date < TODAY)).toBe(true);
    }
  });

  it('hold values that an athlete can reach, from the lightest runner to the heaviest', () => {
    for (const number of NUMBERS) {
      for (const massKg of [56.85, 82.15]) {
        for (const { tests } of madeUpDays({ number, massKg }, TODAY)) {
          for (const { testId, unit, values } of tests) {
            const day = { massKg, leverM: null, speedKmh: null };
            for (const { value } of values) expect(implausible(value, unit, testById(testId), day)).toBeNull();
          }
        }
      }
    }
  });

  it('show every state', () => {
    expect(verdict(1, 'knee-flexion-isometric-hhd')).toMatchObject({ state: 'clear', run: 3 });
    expect(verdict(2, 'knee-extension-isometric-hhd')?.state).toBe('within-noise');
    expect(verdict(5, 'single-leg-hop')).toMatchObject({ state: 'watch', watchReason: 'first-time' });
    expect(verdict(8, 'knee-extension-isometric-hhd')).toMatchObject({
      state: 'watch',
      watchReason: 'under-threshold',
    });
    expect(verdict(15, 'knee-flexion-isometric-hhd')).toMatchObject({
      state: 'watch',
      watchReason: 'other-side-before',
    });
    expect(verdict(9, 'calf-isometric-seated')?.state).toBe('one-side');
    expect(verdict(11, 'single-leg-hop')?.state).toBe('too-few');
    expect(verdict(17, 'calf-isometric-seated')).toBeUndefined();
    expect(verdict(19, 'y-balance-anterior')?.state).toBe('clear');
    expect(analyses.get(12)?.ratios.map(({ state }) => state)).toEqual(['watch', 'watch']);
    expect(analyses.get(28)?.ratios.map(({ state }) => state)).toEqual(['below-once', 'below-once']);
  });

  it('leave most runners without a clear difference', () => {
    const clear = [...analyses].filter(([, { verdicts }]) => verdicts.some(({ state }) => state === 'clear'));
    expect(clear.map(([number]) => number)).toEqual([1, 3, 7, 13, 18, 19, 24]);
  });
});
