import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge } from '#shared/analysis/verdict.ts';
import { verdictHeadline, verdictWords } from '#shared/analysis/words.ts';
import { worstFinding } from '#shared/analysis/worst-finding.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { HAMSTRINGS, SET_UP, tested } from './fixtures.ts';

/** Sessions as a file or a hand may bring them, each with the state and the words it has to get. */
const BAD: [name: string, session: Partial<TestedSession>, state: string, lead: string, detail: string][] = [
  ['nothing', {}, 'not-tested', 'Not tested', ''],
  ['left alone', { left: [200, 201] }, 'one-side', 'Right not tested', 'one side gives no difference'],
  ['right alone', { right: [220] }, 'one-side', 'Left not tested', 'one side gives no difference'],
  ['one trial a side', { left: [200], right: [220] }, 'too-few', 'One trial a side', '200 and 220 N'],
  ['one trial on a side', { left: [200, 202], right: [220] }, 'too-few', 'Too few trials', '201 and 220 N'],
  ['zero', { left: [0, 0], right: [220, 221] }, 'zero', 'Left measured zero', 'zero gives no percentage'],
  ['both zero', { left: [0, 0], right: [0, 0] }, 'both-zero', 'Both sides measured zero', 'nothing to compare'],
  ['negative', { left: [-200, 201], right: [220, 221] }, 'negative', 'A value below zero', 'check the trials'],
  [
    'NaN',
    { left: [Number.NaN, 201], right: [220, 221] },
    'not-a-number',
    'A value that is no number',
    'check the trials',
  ],
  [
    'infinite',
    { left: [Number.POSITIVE_INFINITY, 201], right: [220, 221] },
    'not-a-number',
    'A value that is no number',
    'check the trials',
  ],
  [
    'unknown unit',
    { unit: 'stone', left: [200, 201], right: [250, 251] },
    'unknown-unit',
    'Unit not known',
    'choose the unit of these trials',
  ],
];

describe('bad input has a state and words of its own', () => {
  it.each(BAD)('%s', (_name, change, state, lead, detail) => {
    const verdict = judge([tested(change)], HAMSTRINGS);
    expect(verdict).toMatchObject({ state, previous: null, pooled: null, memory: null, run: 0 });
    expect(verdictWords(verdict)).toEqual({ lead, detail });
  });

  it('and no two states the same words', () => {
    const words = new Map(
      BAD.map(([, change]) => judge([tested(change)], HAMSTRINGS)).map((verdict) => [
        JSON.stringify(verdictWords(verdict)),
        verdict.state,
      ]),
    );
    const states = new Set(BAD.map(([, , state]) => state));
    expect(new Set(words.values())).toEqual(states);
    expect(states.size).toBe(8);
  });

  it.each(BAD)('%s is never told as 0 %%, even, balanced or equal, nor listed as a finding', (_name, change) => {
    const session = tested(change);
    const verdict = judge([session], HAMSTRINGS);
    for (const { lead, detail } of [verdictWords(verdict), verdictHeadline(verdict)]) {
      expect(`${lead} ${detail}`).not.toMatch(/\b0 %|under 1 %|\beven\b|balanced|equal|symmetr/i);
    }
    const finding = worstFinding(analyse([session], DELIVERED));
    expect(['no-verdict', 'not-tested']).toContain(finding.state);
    expect(finding).toMatchObject({ subject: null, side: null, judged: 0 });
  });

  it.each(BAD.slice(1))('%s today is not covered by a good session before', (_name, change, state) => {
    const before = tested({ date: '2026-10-01', left: [200, 201, 202], right: [250, 251, 252] });
    expect(judge([before, tested(change)], HAMSTRINGS)).toMatchObject({ state, previous: null });
  });

  it.each(BAD)('%s before neither confirms nor hides a difference today', (_name, change) => {
    const before = tested({ ...change, date: '2026-10-01' });
    const today = tested({ left: [200, 201, 202], right: [250, 251, 252] });
    expect(judge([before, today], HAMSTRINGS)).toMatchObject({
      state: 'watch',
      watchReason: 'first-time',
      notCompared: null,
    });
  });

  it('a session of a test that no catalogue has is left out', () => {
    const { verdicts, wholes } = analyse([tested({ testId: 'gone', left: [1, 2], right: [3, 4] })], DELIVERED);
    expect([...verdicts, ...wholes]).toEqual([]);
  });

  it('a set-up that differs, a day that is the same and another kind of unit are each told apart', () => {
    const today = tested({ left: [200, 201, 202], right: [250, 251, 252] });
    const earlier = { ...today, sessionId: 'earlier', date: '2026-10-01' };
    const befores = [
      { ...earlier, setUp: { ...SET_UP, device: 'other' } },
      { ...earlier, date: today.date },
      { ...earlier, unit: 'Nm' },
    ];
    const details = befores.map((before) => verdictWords(judge([before, today], HAMSTRINGS)).detail);
    expect(new Set(details).size).toBe(3);
    expect(details).not.toContain('first time beyond noise');
  });
});
