import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeOf, REFERENCES, type Reference } from '#shared/analysis/change.ts';
import { judge } from '#shared/analysis/verdict.ts';
import { judgeWhole } from '#shared/analysis/whole.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { HAMSTRINGS } from './fixtures.ts';
import { sessionOf, three } from './sessions.ts';

const JUMP = testById('countermovement-jump');
const COST = testById('running-economy');
const TIMED: TestDefinition = { ...HAMSTRINGS, unit: 's', better: 'lower' };
const DATES = ['2026-05-03', '2026-07-01', '2026-09-01', '2026-10-01', '2026-11-01'];

/** Sessions with three equal trials a side, on the last of the dates. */
function sided(means: [number, number][], reference: Reference, test = HAMSTRINGS): Change {
  const dates = DATES.slice(-means.length);
  const sessions = means.map(([left, right], index) =>
    sessionOf(test, dates[index] ?? '', { left: three(left), right: three(right) }),
  );
  return found(changeOf(judge(sessions, test), reference));
}

function whole(means: number[], reference: Reference, test = JUMP): Change {
  const dates = DATES.slice(-means.length);
  const sessions = means.map((mean, index) => sessionOf(test, dates[index] ?? '', { whole: three(mean) }));
  const result = judgeWhole(sessions, test);
  if (!result) throw new RangeError('There are sessions above.');
  return found(changeOf(result, reference));
}

function found(change: Change | null): Change {
  if (!change) throw new RangeError('There is an earlier session above.');
  return change;
}

describe('change of a limb', () => {
  it('counts beyond 1.96 sqrt(v1/n1 + v2/n2 + 2 day²), by hand', () => {
    const { trial, day } = HAMSTRINGS.typicalError;
    // Equal trials: the spread is 0 over 2 + 2 degrees of freedom, shrunk to the typical error as four further trials.
    const v = (4 * trial ** 2) / 8;
    const noise = 1.96 * Math.sqrt(v / 3 + v / 3 + 2 * day ** 2);
    const [left] = sided(
      [
        [200, 250],
        [200 * Math.exp(noise) * 1.0001, 250],
      ],
      'last',
    ).limbs;
    expect(left).toMatchObject({ side: 'left', state: 'better' });
    expect(left?.noise).toBeCloseTo(Math.expm1(noise), 12);
    const [within] = sided(
      [
        [200, 250],
        [200 * Math.exp(noise) * 0.9999, 250],
      ],
      'last',
    ).limbs;
    expect(within?.state).toBe('within-noise');
  });

  it('is told with side, size, reference and noise, and no sign', () => {
    const { limbs } = sided(
      [
        [200, 250],
        [240, 205],
      ],
      'last',
    );
    expect(limbs.map(({ words }) => words)).toEqual([
      expect.stringMatching(/^Left 20 % stronger than on 1 Oct, beyond noise \(\d+ %\)$/),
      expect.stringMatching(/^Right 18 % weaker than on 1 Oct, beyond noise \(\d+ %\)$/),
    ]);
    expect(
      sided(
        [
          [200, 250],
          [202, 250],
        ],
        'last',
      ).limbs.map(({ words }) => words),
    ).toEqual([
      expect.stringMatching(/^Left 1 % stronger than on 1 Oct, within noise \(\d+ %\)$/),
      expect.stringMatching(/^Right the same as on 1 Oct, within noise \(\d+ %\)$/),
    ]);
  });

  it('is better when a timed test got faster, and when running costs less', () => {
    const [left, right] = sided(
      [
        [2.5, 2.2],
        [2, 2.7],
      ],
      'last',
      TIMED,
    ).limbs;
    expect(left).toMatchObject({ state: 'better', words: expect.stringMatching(/^Left 20 % faster/) });
    expect(right).toMatchObject({ state: 'worse', words: expect.stringMatching(/^Right 23 % slower/) });
    expect(left?.relative).toBeCloseTo(-0.2, 12);
    const [cost] = whole([200, 180], 'last', COST).limbs;
    expect(cost).toMatchObject({ side: 'whole', state: 'better' });
    expect(cost?.words).toMatch(/^Running economy 10 % better than on 1 Oct, beyond noise/);
  });

  it('of a test without sides agrees with its own result', () => {
    for (const [before, today] of [
      [30.3, 31],
      [30.3, 36],
      [36, 30.3],
    ] as const) {
      const sessions = [sessionOf(JUMP, '2026-10-01', { whole: three(before) })];
      const result = judgeWhole([...sessions, sessionOf(JUMP, '2026-11-01', { whole: three(today) })], JUMP);
      expect(whole([before, today], 'last').limbs[0]?.state).toBe(result?.change);
    }
  });
});

describe('what today is set beside', () => {
  const means: [number, number][] = [
    [210, 250],
    [260, 240],
    [230, 245],
    [220, 270],
    [240, 255],
  ];

  it.each([
    ['last', [220, 270], 'last session, 1 Oct 2026'],
    ['baseline', [210, 250], 'baseline, 3 May 2026'],
    ['best', [260, 270], 'best session, left 1 Jul 2026, right 1 Oct 2026'],
    ['moving-average', [(260 + 230 + 220) / 3, (240 + 245 + 270) / 3], 'mean of the last 3 sessions'],
  ] as const)('%s', (reference, from, label) => {
    const change = sided(means, reference);
    change.limbs.forEach((limb, index) => {
      expect(limb.from).toBeCloseTo(from[index] ?? Number.NaN, 9);
    });
    expect(change.label).toBe(label);
  });

  it('the best of a timed test is the shortest time', () => {
    expect(
      sided(
        [
          [2.5, 2.2],
          [2.1, 2.4],
          [2.3, 2.3],
        ],
        'best',
        TIMED,
      ).limbs.map(({ from }) => from),
    ).toEqual([expect.closeTo(2.1, 9), expect.closeTo(2.2, 9)]);
  });

  it('a mean of three sessions leaves less noise than one session', () => {
    const [average] = sided(means, 'moving-average').limbs;
    const [last] = sided(means, 'last').limbs;
    expect(average?.noise).toBeLessThan(last?.noise ?? 0);
  });

  it('the best of several sessions has to be left by more than the 99 % band, because it is partly luck', () => {
    const alone = sided(
      [
        [250, 250],
        [200, 250],
      ],
      'best',
    ).limbs[0];
    const ofTwo = sided(
      [
        [250, 250],
        [250, 250],
        [200, 250],
      ],
      'best',
    ).limbs[0];
    const log = (noise = Number.NaN) => -Math.log1p(-noise);
    expect(log(ofTwo?.noise) / log(alone?.noise)).toBeCloseTo(2.576 / 1.96, 9);
  });

  it('is nothing without an earlier session, and without a difference today', () => {
    const first = sessionOf(HAMSTRINGS, '2026-10-01', { left: three(200), right: three(250) });
    const oneSide = sessionOf(HAMSTRINGS, '2026-11-01', { left: three(200) });
    const only = judgeWhole([sessionOf(JUMP, '2026-11-01', { whole: three(30) })], JUMP);
    if (!only) throw new RangeError('One session is above.');
    for (const reference of REFERENCES) {
      expect(changeOf(judge([first], HAMSTRINGS), reference)).toBeNull();
      expect(changeOf(judge([first, oneSide], HAMSTRINGS), reference)).toBeNull();
      expect(changeOf(only, reference)).toBeNull();
    }
  });

  it('is never a session in another set-up', () => {
    const belt = (date: string, device: string, left: number) =>
      sessionOf(HAMSTRINGS, date, { left: three(left), right: three(250), setUp: { device } });
    const verdict = judge(
      [belt('2026-09-01', 'a', 150), belt('2026-10-01', 'b', 400), belt('2026-11-01', 'a', 200)],
      HAMSTRINGS,
    );
    for (const reference of REFERENCES) expect(changeOf(verdict, reference)?.limbs[0]?.from).toBeCloseTo(150, 9);
  });

  it('has no gap where each side had its best on another day', () => {
    expect(sided(means, 'best').gap).toBeNull();
    expect(
      sided(
        [
          [200, 250],
          [240, 255],
        ],
        'best',
      ).gap,
    ).not.toBeNull();
  });
});

describe('change of a gap', () => {
  it('counts beyond 1.96 sqrt(var1 + var2) and names the side that moved', () => {
    const { gap } = sided(
      [
        [200, 250],
        [245, 250],
      ],
      'last',
    );
    expect(gap).toMatchObject({ state: 'smaller' });
    expect(gap?.from).toBeCloseTo(0.2, 12);
    expect(gap?.to).toBeCloseTo(0.02, 12);
    expect(gap?.words).toBe('Gap smaller by more than noise, from 20 % to 2 %: the weaker side rose');
  });

  it.each([
    [
      'the stronger side fell',
      [
        [200, 250],
        [200, 205],
      ],
      'smaller',
      'because the stronger side fell',
    ],
    [
      'the weaker side fell',
      [
        [245, 250],
        [195, 250],
      ],
      'larger',
      'the weaker side fell',
    ],
    [
      'the stronger side rose',
      [
        [245, 250],
        [245, 310],
      ],
      'larger',
      'because the stronger side rose',
    ],
    [
      'one rose and one fell',
      [
        [200, 250],
        [225, 225],
      ],
      'smaller',
      'the weaker side rose and the stronger side fell',
    ],
    [
      'both rose',
      [
        [200, 250],
        [300, 300],
      ],
      'smaller',
      'both rose, the weaker side more',
    ],
    [
      'both fell',
      [
        [200, 250],
        [150, 150],
      ],
      'smaller',
      'both fell, the stronger side more',
    ],
  ] as const)('%s', (_, [[l1, r1], [l2, r2]], state, words) => {
    const { gap } = sided(
      [
        [l1, r1],
        [l2, r2],
      ],
      'last',
    );
    expect(gap?.state).toBe(state);
    expect(gap?.words).toContain(words);
  });

  it('says when no side alone moved', () => {
    const { gap } = sided(
      [
        [225, 250],
        [245, 230],
      ],
      'last',
    );
    expect(gap?.words).toMatch(/neither side alone moved beyond noise$/);
  });

  it("counts both sessions' variances, by hand", () => {
    const { trial, day } = HAMSTRINGS.typicalError;
    const variance = 2 * ((4 * trial ** 2) / 8 / 3) + 2 * day ** 2;
    const noise = 1.96 * Math.sqrt(2 * variance);
    const gapAfter = (log: number) =>
      sided(
        [
          [250, 250],
          [250 * Math.exp(-log), 250],
        ],
        'last',
      ).gap;
    expect(gapAfter(noise * 0.999)?.state).toBe('within-noise');
    expect(gapAfter(noise * 1.001)?.state).toBe('larger');
    expect(gapAfter(0.5)?.noise).toBeCloseTo(-Math.expm1(-noise), 12);
  });

  it('speaks of the other side only where today is beyond noise or larger than before', () => {
    expect(
      sided(
        [
          [200, 250],
          [250, 220],
        ],
        'last',
      ).gap?.state,
    ).toBe('other-side');
    expect(
      sided(
        [
          [200, 250],
          [250, 243],
        ],
        'last',
      ).gap?.state,
    ).toBe('smaller');
  });

  it('says when the other side is weaker now', () => {
    const { gap } = sided(
      [
        [200, 250],
        [250, 200],
      ],
      'last',
    );
    expect(gap?.state).toBe('other-side');
    expect(gap?.words).toBe(
      'The right side is weaker now, the left was before, beyond noise: the left side rose and the right side fell',
    );
  });

  it('within noise says so, and of a timed test speaks of the slower side', () => {
    expect(
      sided(
        [
          [240, 250],
          [245, 250],
        ],
        'last',
      ).gap,
    ).toMatchObject({
      state: 'within-noise',
      words: expect.stringMatching(/^Gap from 4 % to 2 %, within noise \(\d+ %\)$/),
    });
    expect(
      sided(
        [
          [2.7, 2.2],
          [2.2, 2.2],
        ],
        'last',
        TIMED,
      ).gap?.words,
    ).toContain('the slower side improved');
  });
});

describe('laws of a change', () => {
  const mean = fc.double({ min: 100, max: 400, noNaN: true });

  it('turned round in time, better becomes worse and the ratio its inverse', () => {
    const opposite = { better: 'worse', worse: 'better', 'within-noise': 'within-noise' } as const;
    fc.assert(
      fc.property(mean, mean, mean, mean, (l1, r1, l2, r2) => {
        const there = sided(
          [
            [l1, r1],
            [l2, r2],
          ],
          'last',
        );
        const back = sided(
          [
            [l2, r2],
            [l1, r1],
          ],
          'last',
        );
        there.limbs.forEach((limb, index) => {
          const turned = back.limbs[index];
          if (!turned) throw new RangeError('Both have two limbs.');
          expect(turned.state).toBe(opposite[limb.state]);
          expect((1 + limb.relative) * (1 + turned.relative)).toBeCloseTo(1, 9);
        });
        expect(back.gap?.from).toBeCloseTo(there.gap?.to ?? Number.NaN, 9);
        expect(back.gap?.state === 'within-noise').toBe(there.gap?.state === 'within-noise');
      }),
    );
  });

  it('a limb is beyond noise exactly where its change is larger than the noise that is told', () => {
    fc.assert(
      fc.property(mean, mean, mean, mean, (l1, r1, l2, r2) => {
        for (const limb of sided(
          [
            [l1, r1],
            [l2, r2],
          ],
          'last',
        ).limbs) {
          fc.pre(Math.abs(Math.abs(limb.relative) - limb.noise) > 1e-9);
          expect(Math.abs(limb.relative) > limb.noise).toBe(limb.state !== 'within-noise');
        }
      }),
    );
  });

  it('scaling all values changes nothing but the values', () => {
    fc.assert(
      fc.property(mean, mean, mean, fc.double({ min: 0.1, max: 10, noNaN: true }), (l1, r1, l2, factor) => {
        const one = sided(
          [
            [l1, r1],
            [l2, r1],
          ],
          'last',
        );
        const scaled = sided(
          [
            [l1 * factor, r1 * factor],
            [l2 * factor, r1 * factor],
          ],
          'last',
        );
        expect(scaled.limbs[0]?.relative).toBeCloseTo(one.limbs[0]?.relative ?? Number.NaN, 9);
        expect(scaled.gap?.to).toBeCloseTo(one.gap?.to ?? Number.NaN, 9);
      }),
    );
  });
});
