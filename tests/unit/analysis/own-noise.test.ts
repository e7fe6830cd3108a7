import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENOUGH_ATHLETES, ownNoise, type RepeatedSession } from '#shared/analysis/own-noise.ts';
import { kappaOf, relativeError, repeatStatistics } from '#shared/analysis/repeat-statistics.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { testById } from '#shared/catalog/tests.ts';
import { randomFrom } from '#shared/random.ts';
import { sessionOf, three } from './sessions.ts';

const TEST = testById('knee-extension-concentric-60');
const FIRST_DAY = '2026-11-01';
const SECOND_DAY = '2026-11-08';

type Change = Parameters<typeof sessionOf>[2];

function repeat(athleteId: string, first: Change, second: Change, days = [FIRST_DAY, SECOND_DAY]): RepeatedSession {
  const session = (index: number, change: Change) =>
    sessionOf(TEST, days[index] ?? '', { sessionId: `${athleteId} ${index}`, ...change });
  return { athleteId, first: session(0, first), second: session(1, second) };
}

/** Ten limb pairs of five athletes whose differences have SD 10.637 (rounded) and whose grand mean is 199.5 Nm. */
function publishedPairs(): { pairs: [number, number][]; repeats: RepeatedSession[] } {
  const step = 10.6374 * Math.sqrt(9 / 10);
  const pairs = Array.from({ length: 10 }, (_, index): [number, number] => {
    const middle = 199.5 + 8 * (index - 4.5);
    const half = ((index % 2 === 0 ? 1 : -1) * step) / 2;
    return [middle - half, middle + half];
  });
  const repeats = Array.from({ length: 5 }, (_, athlete) => {
    const [left, right] = pairs.slice(2 * athlete, 2 * athlete + 2);
    if (!left || !right) throw new RangeError('Ten pairs are made above.');
    return repeat(`Runner 0${athlete}`, { left: [left[0]], right: [right[0]] }, { left: [left[1]], right: [right[1]] });
  });
  return { pairs, repeats };
}

describe('ten limb pairs of knee extension at 60°/s with SD of differences 10.637 (check vector, derived)', () => {
  const { pairs, repeats } = publishedPairs();

  it('have TE 7.522 Nm, CV of TE 3.77 % and MDC95 20.85 Nm', () => {
    const { sd, typicalError, cvOfMean, mdc95 } = repeatStatistics(pairs);
    expect(sd).toBeCloseTo(10.637, 3);
    expect(typicalError).toBeCloseTo(7.522, 3);
    expect(100 * cvOfMean).toBeCloseTo(3.77, 2);
    expect(mdc95).toBeCloseTo(20.85, 2);
  });

  it('give the same as the noise of a squad', () => {
    expect(ownNoise(TEST, repeats)).toMatchObject({
      testId: TEST.id,
      athletes: 5,
      pairs: 10,
      trialError: null,
      typicalError: expect.closeTo(7.522, 3),
      sem: expect.closeTo(7.522, 3),
      mdc95: expect.closeTo(20.85, 2),
      cv: expect.closeTo(0.038, 2),
    });
  });
});

describe('formulas of test and retest', () => {
  it('CV is exp(SD(diff of ln x) / sqrt 2) - 1, by hand', () => {
    const pairs: [number, number][] = [
      [100, 110],
      [100, 100],
    ];
    const sd = Math.log(1.1) / Math.SQRT2;
    expect(relativeError(pairs)).toBeCloseTo(sd / Math.SQRT2, 12);
  });

  it('kappa of 20, 5, 10 and 15 of 50 is 0.40 (example of two raters)', () => {
    const times = (count: number, first: string, second: string) =>
      Array.from({ length: count }, (): [string, string] => [first, second]);
    const pairs = [
      ...times(20, 'left', 'left'),
      ...times(5, 'left', 'right'),
      ...times(10, 'right', 'left'),
      ...times(15, 'right', 'right'),
    ];
    expect(kappaOf(pairs)).toBeCloseTo(0.4, 12);
  });

  it('kappa lies from -1 to 1, is 1 where all agree, and is nothing where one class is all there is', () => {
    const side = fc.constantFrom('left' as const, 'right' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { minLength: 2, maxLength: 30 }), (pairs) => {
        const kappa = kappaOf(pairs);
        if (kappa === null) {
          expect(new Set(pairs.flat()).size).toBe(1);
          return;
        }
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(kappa).toBeLessThanOrEqual(1 + 1e-9);
        if (pairs.every(([first, second]) => first === second)) expect(kappa).toBeCloseTo(1, 9);
      }),
    );
  });

  it('needs two pairs', () => {
    expect(() => repeatStatistics([[1, 2]])).toThrow(RangeError);
    expect(kappaOf([['left', 'left']])).toBeNull();
  });
});

describe('the noise of a squad', () => {
  /** A squad whose trials scatter and whose limbs drift by known amounts. */
  function squad(athletes: number, trial: number, day: number): RepeatedSession[] {
    const random = randomFrom(7);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Array.from({ length: athletes }, (_, index) => {
      const limb = () => Math.exp(Math.log(200) + 0.15 * normal());
      const [left, right] = [limb(), limb()];
      const trials = (mean: number) => {
        const today = Math.log(mean) + day * normal();
        return three(0).map(() => Math.exp(today + trial * normal()));
      };
      const session = () => ({ left: trials(left), right: trials(right) });
      return repeat(`Runner ${index}`, session(), session());
    });
  }

  it('is found again: 5 % a trial and 3 % a day, from 1,000 simulated athletes', () => {
    const noise = ownNoise(TEST, squad(1000, 0.05, 0.03));
    expect(noise).toMatchObject({ athletes: 1000, pairs: 2000 });
    expect(Math.abs((noise?.trialError ?? 0) - 0.05)).toBeLessThan(0.002);
    expect(Math.abs((noise?.dayError ?? 0) - 0.03)).toBeLessThan(0.002);
    expect(Math.abs((noise?.cv ?? 0) - Math.expm1(Math.hypot(0.05 / Math.sqrt(3), 0.03)))).toBeLessThan(0.002);
    expect(noise?.swc ?? 0).toBeGreaterThan(2);
    expect(noise?.kappa ?? 0).toBeGreaterThan(0.5);
  });

  it('never says that limbs do not drift: at least half the error of the test from day to day', () => {
    const noise = ownNoise(TEST, squad(400, 0.05, 0));
    expect(noise?.dayError).toBe(TEST.typicalError.day / 2);
    const still = Array.from({ length: ENOUGH_ATHLETES }, (_, index) =>
      repeat(`Runner ${index}`, { left: three(200), right: three(210) }, { left: three(200), right: three(210) }),
    );
    expect(ownNoise(TEST, still)).toMatchObject({
      typicalError: 0,
      trialError: 0,
      dayError: TEST.typicalError.day / 2,
    });
  });

  it('is the same in any unit of the kind', () => {
    const toFeet = (session: TestedSession): TestedSession => ({
      ...session,
      unit: 'ftlb',
      left: session.left.map((value) => value / 1.3558179483314),
      right: session.right.map((value) => value / 1.3558179483314),
    });
    const repeats = squad(20, 0.05, 0.03);
    const inFeet = repeats.map(({ athleteId, first, second }) => ({
      athleteId,
      first: toFeet(first),
      second: toFeet(second),
    }));
    expect(ownNoise(TEST, inFeet)?.mdc95).toBeCloseTo(ownNoise(TEST, repeats)?.mdc95 ?? Number.NaN, 6);
  });

  it('does not depend on which session is named first', () => {
    const repeats = squad(20, 0.05, 0.03);
    const turned = repeats.map(({ athleteId, first, second }) => ({ athleteId, first: second, second: first }));
    expect(ownNoise(TEST, turned)).toEqual(ownNoise(TEST, repeats));
  });

  it('counts a session of two repeats once in the noise of trials', () => {
    const chain = (dates: string[]) =>
      dates.map((date, index) =>
        sessionOf(TEST, date, { sessionId: date, left: index === 1 ? [180, 220] : [200, 202], right: [200, 202] }),
      );
    const [a, b, c] = chain(['2026-11-01', '2026-11-05', '2026-11-09']);
    if (!a || !b || !c) throw new RangeError('Three sessions are made above.');
    const noise = ownNoise(TEST, [
      { athleteId: 'Runner 01', first: a, second: b },
      { athleteId: 'Runner 01', first: b, second: c },
    ]);
    const wide = Math.log(220 / 180) ** 2 / 2;
    const narrow = Math.log(202 / 200) ** 2 / 2;
    expect(noise).toMatchObject({ athletes: 1, pairs: 4, swc: null });
    expect(noise?.trialError).toBeCloseTo(Math.sqrt((wide + 5 * narrow) / 6), 9);
  });

  const good = { left: [200, 202], right: [210, 212] };

  it.each([
    ['of one day', repeat('Runner 01', good, good, [FIRST_DAY, FIRST_DAY])],
    ['15 days apart', repeat('Runner 01', good, good, [FIRST_DAY, '2026-11-16'])],
    ['of another set-up', repeat('Runner 01', good, { ...good, setUp: { device: 'another machine' } })],
    ['in another kind of unit', repeat('Runner 01', good, { ...good, unit: 'N' })],
    ['both in a kind that is not the test’s', repeat('Runner 01', { ...good, unit: 'N' }, { ...good, unit: 'N' })],
    ['in an unknown unit', repeat('Runner 01', good, { ...good, unit: 'stone' })],
    ['of trials and of a mean', repeat('Runner 01', good, { left: [201], right: [211], basis: 'mean' })],
    ['without a value above zero', repeat('Runner 01', good, { left: [0, 202], right: [210, Number.NaN] })],
    ['without common limbs', repeat('Runner 01', { left: [200, 202] }, { right: [210, 212] })],
  ])('leaves out sessions %s', (_, unusable) => {
    expect(ownNoise(TEST, [unusable])).toBeNull();
    expect(ownNoise(TEST, [unusable, repeat('Runner 02', good, good)])).toMatchObject({ athletes: 1, pairs: 2 });
  });

  it('takes sessions 14 days apart', () => {
    expect(ownNoise(TEST, [repeat('Runner 01', good, good, [FIRST_DAY, '2026-11-15'])])).toMatchObject({ pairs: 2 });
  });

  it('of a test without sides has no kappa', () => {
    const jump = testById('countermovement-jump');
    const repeats = [30, 33].map((height, index) => ({
      athleteId: `Runner 0${index}`,
      first: sessionOf(jump, FIRST_DAY, { whole: three(height) }),
      second: sessionOf(jump, SECOND_DAY, { whole: three(height + index) }),
    }));
    expect(ownNoise(jump, repeats)).toMatchObject({ athletes: 2, pairs: 2, kappa: null });
  });
});
