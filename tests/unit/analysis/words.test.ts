import { describe, expect, it } from 'vitest';
import { type AthleteAnalysis, analyse } from '#shared/analysis/analysis.ts';
import { athleteHeadline } from '#shared/analysis/athlete-words.ts';
import { differenceTitle } from '#shared/analysis/chart-titles.ts';
import { headline } from '#shared/analysis/headline.ts';
import { nextSteps } from '#shared/analysis/next-steps.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge, type Verdict } from '#shared/analysis/verdict.ts';
import { comparative, ordinal, superior, verdictWords } from '#shared/analysis/words.ts';
import { worstFinding } from '#shared/analysis/worst-finding.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { sessionOf, three } from './sessions.ts';

const HAMSTRINGS = testById('knee-flexion-isometric-hhd');
const STANCE = testById('single-leg-stance-open');
const JUMP = testById('countermovement-jump');
const TIMED: TestDefinition = { ...HAMSTRINGS, unit: 's', better: 'lower' };
const HELD: TestDefinition = { ...HAMSTRINGS, unit: 's' };
const FOR_BALANCE: TestDefinition = { ...HAMSTRINGS, benefits: ['balance'] };
const PER_STEP: TestDefinition = { ...HAMSTRINGS, better: 'lower' };

const DATES = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];
const L: [number, number] = [200, 250];
const R: [number, number] = [250, 200];

function history(...weaker: [number, number][]): TestedSession[] {
  const dates = DATES.slice(-weaker.length);
  return weaker.map(([left, right], index) =>
    sessionOf(HAMSTRINGS, dates[index] ?? '', { left: three(left), right: three(right) }),
  );
}

const told = (...weaker: [number, number][]): string => {
  const { lead, detail } = verdictWords(judge(history(...weaker), HAMSTRINGS));
  return `${lead}, ${detail}`;
};

describe('the worse and the better side', () => {
  it.each([
    ['strength', HAMSTRINGS, 'weaker', 'stronger'],
    ['a timed hop', TIMED, 'slower', 'faster'],
    ['a time held', HELD, 'shorter', 'longer'],
    ['a stance', STANCE, 'shorter', 'longer'],
    ['a reach', testById('y-balance-anterior'), 'shorter', 'longer'],
    ['a strength test of balance', FOR_BALANCE, 'weaker', 'stronger'],
    ['a cost', PER_STEP, 'higher', 'lower'],
  ] as const)('of %s', (_, test, worse, better) => {
    expect(comparative(test)).toBe(worse);
    expect(superior(test)).toBe(better);
  });
});

describe('memory in words', () => {
  it('a clear verdict counts the sessions running, also after a break', () => {
    expect(told(L, L, L)).toBe('Left weaker by 20 %, third session running');
    expect(told(L, R, L, L)).toBe('Left weaker by 20 %, second session running');
  });

  it('a broken run is told as a count', () => {
    expect(told(L, L, L, R, L)).toBe('Left weaker by 20 %, beyond noise, left weaker in 4 of 5 sessions');
    expect(told(R, L)).toBe('Left weaker by 20 %, beyond noise, but the other side was weaker before');
  });

  it.each([
    [1, 'first'],
    [9, 'ninth'],
    [10, '10th'],
    [11, '11th'],
    [21, '21st'],
    [112, '112th'],
  ])('%d is told as %s', (count, word) => {
    expect(ordinal(count)).toBe(word);
  });
});

const analysed = (sessions: TestedSession[]): AthleteAnalysis => analyse(sessions, DELIVERED);
const steps = (sessions: TestedSession[]) => nextSteps(analysed(sessions)).map(({ lead }) => lead);
const DAY = '2026-11-01';

describe('what to do next', () => {
  it.each([
    ['nothing is tested', [], ['Test first.']],
    ['it is clear', history(L, L), ['Correct the left hamstring.']],
    ['it is watched', history(L), ['Repeat the hamstring test.']],
    ['all is even', history([250, 250]), ['Train for economy, power or balance.']],
    ['one side is tested', [sessionOf(HAMSTRINGS, DAY, { left: three(200) })], ['Test the right hamstring.']],
    [
      'there is one trial a side',
      [sessionOf(HAMSTRINGS, DAY, { left: [200], right: [210] })],
      ['Take three trials a side: hamstring.'],
    ],
    [
      'a value is zero',
      [sessionOf(HAMSTRINGS, DAY, { left: three(0), right: three(210) })],
      ['Check the trials: hamstring.'],
    ],
    [
      'a unit is not known',
      [sessionOf(HAMSTRINGS, DAY, { unit: 'stone', left: three(20), right: three(21) })],
      ['Check the trials: hamstring.'],
    ],
    [
      'a jump got worse',
      [sessionOf(JUMP, '2026-10-01', { whole: three(36) }), sessionOf(JUMP, DAY, { whole: three(30) })],
      ['Repeat the jump test.'],
    ],
  ] as const)('when %s', (_, sessions, leads) => {
    expect(steps([...sessions])).toEqual(leads);
  });
});

describe('the title of the differences', () => {
  const title = (sessions: TestedSession[]) => differenceTitle(analysed(sessions).verdicts);

  it('says the finding, and never that unjudged sides are even', () => {
    expect(title(history(L, L))).toBe('Hamstring is a clear difference');
    expect(title(history(L))).toBe('Hamstring worth a second look, nothing clear');
    expect(title(history([250, 250]))).toBe('Nothing beyond noise in 1 test');
    expect(title([sessionOf(HAMSTRINGS, DAY, { left: [200], right: [210] })])).toMatch(/^No verdict yet: two trials/);
    expect(title([sessionOf(HAMSTRINGS, DAY, { left: [-2, 3], right: [210, 211] })])).toBe(
      'No verdict: values have to be checked first',
    );
  });
});

describe('headlines', () => {
  it('tell coach and athlete one finding', () => {
    const analysis = analysed(history(L, L));
    const finding = worstFinding(analysis);
    expect(headline(analysis, finding)).toBe('Left hamstring weaker by 20 %, second session running.');
    expect(athleteHeadline(analysis, finding)).toBe(
      'Your left hamstring is 20 % weaker than your right. This is the second test in a row.',
    );
  });

  it('tell a value to check as no verdict', () => {
    const analysis = analysed([sessionOf(HAMSTRINGS, DAY, { left: three(0), right: three(0) })]);
    const finding = worstFinding(analysis);
    expect(headline(analysis, finding)).toBe('1 test without a verdict.');
    expect(athleteHeadline(analysis, finding)).toMatch(/how even you are\.$/);
    expect(athleteHeadline(analysis, finding)).not.toContain('too few trials');
  });

  it('have words for every state of a verdict', () => {
    const states: [Verdict['state'], TestedSession][] = [
      ['one-side', sessionOf(HAMSTRINGS, DAY, { right: three(200) })],
      ['too-few', sessionOf(HAMSTRINGS, DAY, { left: [200], right: [200] })],
      ['zero', sessionOf(HAMSTRINGS, DAY, { left: three(200), right: three(0) })],
      ['both-zero', sessionOf(HAMSTRINGS, DAY, { left: three(0), right: three(0) })],
      ['negative', sessionOf(HAMSTRINGS, DAY, { left: [-1, 5], right: three(200) })],
      ['not-a-number', sessionOf(HAMSTRINGS, DAY, { left: [Number.NaN, 5], right: three(200) })],
      ['unknown-unit', sessionOf(HAMSTRINGS, DAY, { unit: 'stone', left: three(20), right: three(20) })],
    ];
    const leads = states.map(([state, session]) => {
      const verdict = judge([session], HAMSTRINGS);
      expect(verdict.state).toBe(state);
      return verdictWords(verdict).lead;
    });
    expect(new Set(leads).size).toBe(states.length);
    for (const lead of leads) expect(lead).not.toMatch(/even|balanced|0 %/);
  });
});
