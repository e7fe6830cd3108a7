import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import { NO_DIFFERENCE_KINDS } from '#shared/analysis/difference.ts';
import {
  type Explanation,
  explainForAthlete,
  explainRatio,
  explainVerdict,
  explainWhole,
} from '#shared/analysis/explain.ts';
import { explainRatioForAthlete, explainWholeForAthlete } from '#shared/analysis/explain-athlete-others.ts';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge, type Verdict } from '#shared/analysis/verdict.ts';
import { judgeWhole } from '#shared/analysis/whole.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { testsInUse } from '#shared/catalog/tests-in-use.ts';
import { HAMSTRINGS } from './fixtures.ts';
import { sessionOf, three } from './sessions.ts';

const QUADRICEPS = testById('knee-extension-isometric-hhd');
const JUMP = testById('countermovement-jump');
const COST = testById('running-economy');
const TIMED: TestDefinition = { ...HAMSTRINGS, unit: 's', better: 'lower' };
const TWO_LEGS: TestDefinition = { ...HAMSTRINGS, laterality: 'both-at-once' };
const DATES = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];

function verdictOf(means: [number, number][], test = HAMSTRINGS): Verdict {
  const dates = DATES.slice(-means.length);
  const sessions = means.map(([left, right], index) =>
    sessionOf(test, dates[index] ?? '', { left: three(left), right: three(right) }),
  );
  return judge(sessions, test);
}

function text(steps: Explanation[], label: string): string {
  const step = steps.find((one) => one.label === label);
  if (!step) throw new RangeError(`No step "${label}" in ${steps.map((one) => one.label).join(', ')}.`);
  return step.text;
}

const WEAK_LEFT: [number, number][] = [
  [200, 250],
  [200, 250],
];

describe('a verdict opened', () => {
  const session: TestedSession = sessionOf(HAMSTRINGS, '2026-11-01', { left: [198, 202, 200], right: [250, 250, 250] });
  const before = sessionOf(HAMSTRINGS, '2026-10-01', { left: three(200), right: three(250) });
  const clear = explainVerdict(judge([before, session], HAMSTRINGS));

  it('shows the trials, the formula with today’s means, noise, line, both sessions, memory, state and version', () => {
    expect(text(clear, 'Left')).toBe('198, 202, 200 N: mean 200, best 202, spread 1.0 %');
    expect(text(clear, 'Difference')).toMatch(/^\(250 − 200\) \/ 250 = 20 %: the larger mean less the smaller/);
    expect(text(clear, 'Noise of the day')).toContain('5 % from trial to trial, 3 % from day to day, as delivered');
    expect(text(clear, 'Threshold')).toMatch(/^10 %/);
    expect(text(clear, 'Last two comparable sessions')).toMatch(/^1 Oct 2026 and 1 Nov 2026 together: 20 %/);
    expect(text(clear, 'Memory of the side')).toBe('Left weaker in 2 of 2 sessions, today included.');
    expect(text(clear, 'What this state needs')).toMatch(/^Clear: .* the 10 % line .* the same side weaker in both/);
    expect(text(clear, 'Rules')).toBe(`Version ${RULES_VERSION}`);
  });

  it('names the sources of noise, line and rule', () => {
    const sourced = clear.filter(({ source }) => source).map(({ label }) => label);
    expect(sourced).toEqual(
      expect.arrayContaining(['Noise of the day', 'Threshold', 'What this state needs', 'What this does not mean']),
    );
  });

  it('says what it does not mean, and promises nothing', () => {
    expect(text(clear, 'What this does not mean')).toMatch(
      /^Not a diagnosis, not a cause and not a probability of injury/,
    );
  });

  it.each([
    ['the first time', [[200, 250]], 'no comparable session before it'],
    [
      'the other side before',
      [
        [250, 200],
        [200, 250],
      ],
      'the other side was weaker in the comparable session before',
    ],
  ] as const)('of a watch names the condition that is missing: %s', (_, means, words) => {
    const verdict = verdictOf(means.map(([left, right]): [number, number] => [left, right]));
    expect(text(explainVerdict(verdict), 'What this state needs')).toContain(words);
  });

  it('within noise does not say that the sides are equal', () => {
    expect(text(explainVerdict(verdictOf([[240, 250]])), 'What this state needs')).toContain('may still differ');
  });

  it('says why an earlier session is left out, and what has to agree', () => {
    const other = sessionOf(HAMSTRINGS, '2026-10-01', {
      left: three(200),
      right: three(250),
      setUp: { device: 'other' },
    });
    const left = text(explainVerdict(judge([other, session], HAMSTRINGS)), 'Earlier session left out');
    expect(left).toMatch(
      /^Not compared: the session before had another set-up\. .*the same kind of unit, device, position/,
    );
  });

  it('of limbs that share one trial divides by the sum', () => {
    expect(text(explainVerdict(verdictOf([[200, 250]], TWO_LEGS)), 'Difference')).toMatch(
      /^\(250 − 200\) \/ \(250 \+ 200\) = 11 %: .* over their sum/,
    );
  });

  it('of a test whose line is in its unit tells the gap in that unit', () => {
    const steps = explainVerdict(verdictOf([[60, 66]], testById('y-balance-anterior')));
    expect(text(steps, 'Difference')).toContain('A gap of 6 cm.');
    expect(text(steps, 'Threshold')).toMatch(/^4 cm, for the mean gap of two sessions\./);
  });

  it('of a timed test says that the larger is the slower side', () => {
    expect(text(explainVerdict(verdictOf([[2.5, 2]], TIMED)), 'Difference')).toContain('the larger is the slower side');
  });

  it('tells a value in the unit that it is in', () => {
    const torque = sessionOf(HAMSTRINGS, '2026-11-01', { unit: 'Nm', left: three(80), right: three(100) });
    const steps = explainVerdict(judge([torque], HAMSTRINGS));
    expect(text(steps, 'Left')).toContain('80, 80, 80 Nm');
    expect(text(steps, 'Difference')).toContain('In Nm, since mass or lever');
  });

  it('tells a recorded mean, and that it rests on the typical error alone', () => {
    const recorded = { basis: 'mean', statedTrials: 3, left: [200], right: [250] } as const;
    const steps = explainVerdict(
      judge([sessionOf(HAMSTRINGS, '2026-11-01', { ...recorded, left: [200], right: [250] })], HAMSTRINGS),
    );
    expect(text(steps, 'Left')).toBe('200 N, given as one value of 3 trials');
    expect(text(steps, 'Noise of the day')).toContain('typical error of this test alone');
  });

  it.each([
    ['the coach’s', [{ testId: HAMSTRINGS.id, threshold: 0.12, trialError: 0.04, dayError: null }], [], 'set by you'],
    [
      'their own athletes’',
      [],
      [{ testId: HAMSTRINGS.id, athletes: 12, pairs: 24, trialError: 0.04, dayError: 0.02 }],
      'measured in your own athletes',
    ],
  ] as const)('says whose noise is in use: %s', (_, settings, noise, words) => {
    const measured = noise.map((one) => ({ ...one, typicalError: 8, cv: 0.04, sem: 8, mdc95: 22, swc: 5, kappa: 0.5 }));
    const inUse = testsInUse([], [...settings], measured).find(({ test }) => test.id === HAMSTRINGS.id);
    if (!inUse) throw new RangeError('The test is delivered.');
    const steps = explainVerdict(verdictOf([[200, 250]], inUse.test));
    expect(text(steps, 'Noise of the day')).toContain(`4 % from trial to trial`);
    expect(text(steps, 'Noise of the day')).toContain(words);
    if (settings.length > 0) expect(text(steps, 'Threshold')).toMatch(/^12 %, set by you/);
  });
});

describe('no verdict', () => {
  it.each([
    ['one-side', { left: three(200) }],
    ['too-few', { left: [200], right: [200] }],
    ['zero', { left: three(0), right: three(200) }],
    ['both-zero', { left: three(0), right: three(0) }],
    ['negative', { left: [-1, 200, 200], right: three(200) }],
    ['not-a-number', { left: [Number.NaN, 200], right: three(200) }],
    ['unknown-unit', { unit: 'stone', left: three(200), right: three(200) }],
    ['not-tested', {}],
  ] as const)('"%s" says why, and that it is not even', (kind, change) => {
    expect(NO_DIFFERENCE_KINDS).toContain(kind);
    const values = 'left' in change ? { left: [...change.left] } : {};
    const right = 'right' in change ? { right: [...change.right] } : {};
    const unit = 'unit' in change ? { unit: change.unit } : {};
    const verdict = judge([sessionOf(HAMSTRINGS, '2026-11-01', { ...values, ...right, ...unit })], HAMSTRINGS);
    expect(verdict.state).toBe(kind);
    const steps = explainVerdict(verdict);
    expect(text(steps, 'Why no verdict').length).toBeGreaterThan(20);
    expect(text(steps, 'What this does not mean')).toBe('That the sides are even. Nothing is said of them.');
    expect(explainForAthlete(verdict)).toHaveLength(3);
  });
});

describe('a test of one trial a side', () => {
  it('is not asked to be done three times', () => {
    const test = testById('heel-raise-single-leg');
    const verdict = judge([sessionOf(test, '2026-11-01', { left: [20], right: [25] })], test);
    expect(text(explainVerdict(verdict), 'Why no verdict')).toContain('one trial a side by its protocol');
    expect(explainForAthlete(verdict).join(' ')).not.toContain('three tries');
  });
});

describe('a ratio opened', () => {
  it('shows both means, its own noise, the band with its source and what it does not mean', () => {
    const sessions = [
      sessionOf(HAMSTRINGS, '2026-11-01', { left: three(224), right: three(224) }),
      sessionOf(QUADRICEPS, '2026-11-01', { left: three(501), right: three(501) }),
    ];
    const [ratio] = analyse(sessions, DELIVERED).ratios;
    if (!ratio) throw new RangeError('Both muscles are tested above.');
    const steps = explainRatio(ratio);
    expect(text(steps, 'Ratio')).toMatch(
      /^hamstrings \/ quadriceps = 224 \/ 501 = 0\.45: means of the left side on 1 Nov 2026/,
    );
    expect(text(steps, 'Noise')).toMatch(/^0\.\d\d to 0\.\d\d/);
    expect(text(steps, 'Band')).toMatch(/^0\.33 to 0\.55/);
    expect(steps.find(({ label }) => label === 'Band')?.source?.citation).toBe('sarabon-2021');
    expect(text(steps, 'What this does not mean')).toContain('Not a diagnosis');
  });
});

describe('a test without sides opened', () => {
  const whole = (test: TestDefinition, ...means: number[]) => {
    const dates = DATES.slice(-means.length);
    const result = judgeWhole(
      means.map((mean, index) => sessionOf(test, dates[index] ?? '', { whole: three(mean) })),
      test,
    );
    if (!result) throw new RangeError('There are values above.');
    return explainWhole(result);
  };

  it('shows both sessions, the change and its noise', () => {
    const steps = whole(JUMP, 30, 36);
    expect(text(steps, '1 Nov 2026')).toMatch(/^36, 36, 36 cm: mean 36/);
    expect(text(steps, '1 Oct 2026')).toMatch(/^30, 30, 30 cm: mean 30/);
    expect(text(steps, 'Change')).toMatch(/^30 to 36 cm\. Countermovement jump 20 % better .* Higher is better\.$/);
    expect(text(steps, 'Noise')).toContain('smallest change to believe');
    expect(text(steps, 'What this does not mean')).toContain('does not tell what caused it');
  });

  it('says that a lower cost is better', () => {
    expect(text(whole(COST, 200, 180), 'Noise')).toContain('typical error of 1.5 % from trial to trial');
    expect(text(whole(COST, 200, 180), 'Change')).toMatch(/10 % better .* Lower is better\.$/);
  });

  it('of a value of zero tells no change', () => {
    expect(text(whole(JUMP, 0, 30), 'Change')).toContain('gives no percentage');
    expect(text(whole(JUMP, 30, 0), 'Change')).toContain('gives no percentage');
  });

  it('once measured tells no change', () => {
    expect(text(whole(JUMP, 30), 'Change')).toContain('no earlier session');
  });
});

describe('for the athlete', () => {
  const cases: [string, Verdict][] = [
    ['clear', verdictOf(WEAK_LEFT)],
    ['watch', verdictOf([[200, 250]])],
    [
      'watch, other side before',
      verdictOf([
        [250, 200],
        [200, 250],
      ]),
    ],
    ['within noise', verdictOf([[240, 250]])],
    ['equal', verdictOf([[250, 250]])],
    [
      'timed',
      verdictOf(
        [
          [2.5, 2],
          [2.5, 2],
        ],
        TIMED,
      ),
    ],
    ['one side', judge([sessionOf(HAMSTRINGS, '2026-11-01', { left: three(200) })], HAMSTRINGS)],
    ['to check', judge([sessionOf(HAMSTRINGS, '2026-11-01', { left: three(0), right: three(0) })], HAMSTRINGS)],
  ];

  it.each(cases)('%s: three to six plain sentences without terms, formulas, signs or promises', (_, verdict) => {
    const sentences = explainForAthlete(verdict);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(6);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(
        /noise|threshold|typical error|variance|baseline|LSI|ratio|prevent|risk|[=√±+/]|[-−]\d/i,
      );
    }
  });

  it('says which side, how much, and what comes next', () => {
    const told = explainForAthlete(verdictOf(WEAK_LEFT));
    expect(told[0]).toBe('Your left hamstring is 20 % weaker than your right.');
    expect(told.at(-1)).toContain('train your left side first');
    expect(
      explainForAthlete(
        verdictOf(
          [
            [2.5, 2],
            [2.5, 2],
          ],
          TIMED,
        ),
      )[0],
    ).toContain('20 % slower than your right');
  });

  it('swapped sides give swapped sentences and nothing else', () => {
    const swap = (sentence: string) => sentence.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'));
    for (const means of [
      WEAK_LEFT,
      [[200, 250]],
      [
        [250, 200],
        [200, 250],
      ],
    ] as [number, number][][]) {
      const swapped = means.map(([left, right]): [number, number] => [right, left]);
      expect(explainForAthlete(verdictOf(swapped))).toEqual(explainForAthlete(verdictOf(means)).map(swap));
    }
  });
});

describe("ratios and tests without sides in the athlete's words", () => {
  const PROMISE = /prevent|risk|diagnos|percent|[%√Σ=]|H:Q|noise/i;

  it('name both muscles, say what follows and promise nothing, in each state', () => {
    const states = ['too-few', 'within-band', 'above-band', 'below-once', 'watch'] as const;
    const told = states.map((state) =>
      explainRatioForAthlete({
        ratioId: 'hq-isometric',
        side: 'left',
        state,
        date: '2026-11-01',
        value: 0.3,
        numerator: 150,
        denominator: 500,
        low: 0.28,
        high: 0.32,
      }).join(' '),
    );
    expect(new Set(told).size).toBe(states.length);
    for (const text of told) {
      expect(text).toMatch(/hamstrings.*quadriceps/);
      expect(text).not.toMatch(PROMISE);
    }
    expect(told[3]).toContain('once so far');
    expect(told[4]).toContain('second time');
  });

  it('tell a changed jump with both values, and one that did not change as about the same', () => {
    const jump = (means: number[]) =>
      judgeWhole(
        means.map((mean, index) => sessionOf(JUMP, DATES[index] ?? '', { whole: three(mean) })),
        JUMP,
      );
    const told = (means: number[]) => {
      const result = jump(means);
      if (!result) throw new RangeError('The jump is tested above.');
      return explainWholeForAthlete(result).join(' ');
    };
    expect(told([30, 38])).toMatch(/came out at 38.* cm.*it was 30.* cm.*better by more than/);
    expect(told([38, 30])).toContain('worse by more than');
    expect(told([30, 30.4])).toContain('about the same');
    expect(told([30])).toContain('nothing to compare it with yet');
    expect(told([30, 38])).not.toMatch(PROMISE);
  });
});
