import { describe, expect, it } from 'vitest';
import { noiseOf, pool } from '#shared/analysis/noise.ts';
import { judge } from '#shared/analysis/verdict.ts';
import { memoryWords, verdictHeadline, verdictWords } from '#shared/analysis/words.ts';
import { ANTERIOR_REACH, HAMSTRINGS, SET_UP, tested, twice } from './fixtures.ts';

const WEAK = [200, 205, 203];
const STRONG = [250, 255, 252];

describe('a verdict', () => {
  it('is clear when the same side is weaker beyond noise and threshold in two sessions', () => {
    const verdict = judge(twice(WEAK, STRONG), HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'clear', run: 2 });
    expect(verdictHeadline(verdict)).toEqual({
      lead: 'Left hamstring weaker by 20 %',
      detail: 'second session running',
    });
  });

  it('is watch the first time', () => {
    const verdict = judge([tested({ left: WEAK, right: STRONG })], HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'watch', watchReason: 'first-time' });
  });

  it('is watch when the other side was weaker before', () => {
    const sessions = [
      tested({ date: '2026-10-01', left: STRONG, right: WEAK }),
      tested({ date: '2026-11-01', left: WEAK, right: STRONG }),
    ];
    expect(judge(sessions, HAMSTRINGS)).toMatchObject({ state: 'watch', watchReason: 'other-side-before', run: 1 });
  });

  it('is watch under the threshold, however often it comes', () => {
    const sessions = twice([230, 231, 230, 231, 230, 231], [252, 253, 252, 253, 252, 253]);
    const steady = { ...HAMSTRINGS, typicalError: { ...HAMSTRINGS.typicalError, trial: 0.02, day: 0.01 } };
    expect(judge(sessions, steady)).toMatchObject({ state: 'watch', watchReason: 'under-threshold' });
  });

  it('is within noise for a small difference', () => {
    const verdict = judge(twice([200, 205, 203], [206, 209, 204]), HAMSTRINGS);
    expect(verdict.state).toBe('within-noise');
    expect(verdictWords(verdict).detail).toBe('within noise');
  });

  it('that 95 % over both sessions would call clear (rule 1.0) stays watch under the 99 % of rule 1.1', () => {
    const sessions = [
      tested({ date: '2026-10-01', left: [180, 200, 220], right: [199, 221, 243] }),
      tested({ date: '2026-11-01', left: [180, 200, 220], right: [212, 236, 260] }),
    ];
    const verdict = judge(sessions, HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'watch', watchReason: 'not-confirmed' });
    expect(verdict.pooled).toMatchObject({ beyondNoise: false, beyondThreshold: true });
    if (verdict.today.kind !== 'difference' || !verdict.previous) throw new RangeError('both sessions are judged');
    const both = pool([verdict.previous, verdict.today]);
    expect(Math.abs(both.logRatio)).toBeGreaterThan(noiseOf(both.variance));
    expect(verdictWords(verdict).detail).toBe('beyond noise today, not over two sessions');
  });

  it('from recorded means is watch at the most until a session with own trials confirms it', () => {
    const mean = (date: string) => tested({ date, basis: 'mean', left: [200], right: [260] });
    expect(judge([mean('2026-09-01'), mean('2026-10-01')], HAMSTRINGS)).toMatchObject({
      state: 'watch',
      watchReason: 'typical-error-only',
    });
    const confirmed = [mean('2026-10-01'), tested({ date: '2026-11-01', left: WEAK, right: STRONG })];
    expect(judge(confirmed, HAMSTRINGS).state).toBe('clear');
  });

  it('of a test with a line in centimetres is told in centimetres, and judged by them in inches too', () => {
    const sessions = twice([66, 66.5, 66], [58, 58.5, 58]).map((session) => ({
      ...session,
      testId: ANTERIOR_REACH.id,
      unit: 'cm',
    }));
    const verdict = judge(sessions, ANTERIOR_REACH);
    expect(verdict.state).toBe('clear');
    expect(verdictHeadline(verdict).lead).toBe('Right anterior reach shorter by 8.0 cm');
    const line = ANTERIOR_REACH.threshold.source;
    const asInches = (value: number) =>
      judge(sessions, { ...ANTERIOR_REACH, threshold: { kind: 'absolute', value, unit: 'in', source: line } });
    expect(asInches(3).state).toBe('clear');
    expect(asInches(4)).toMatchObject({ state: 'watch', watchReason: 'under-threshold' });
  });

  it('exactly on the line is not beyond it, in whatever unit', () => {
    const steady = { ...HAMSTRINGS, typicalError: { ...HAMSTRINGS.typicalError, trial: 0.02, day: 0.01 } };
    for (const [weak, strong] of [
      [117, 130],
      [162, 180],
      [225, 250],
    ] as const) {
      for (const [unit, newtons] of [
        ['N', 1],
        ['kgf', 9.80665],
        ['lbf', 4.4482216152605],
      ] as const) {
        const three = (value: number) => Array(3).fill(value / newtons);
        const sessions = twice(three(weak), three(strong)).map((session) => ({ ...session, unit }));
        expect(judge(sessions, steady)).toMatchObject({ state: 'watch', watchReason: 'under-threshold' });
      }
    }
    const reach = twice([64.4, 64.4], [60.4, 60.4]).map((session) => ({ ...session, unit: 'cm' }));
    expect(judge(reach, ANTERIOR_REACH).pooled?.beyondThreshold).toBe(false);
  });

  it('is never clear by a line in a unit that its values cannot reach', () => {
    const source = HAMSTRINGS.threshold.source;
    const inNewtons = {
      ...HAMSTRINGS,
      threshold: { kind: 'absolute' as const, value: 20, unit: 'N' as const, source },
    };
    expect(judge(twice(WEAK, STRONG), inNewtons).state).toBe('clear');
    const torques = twice(WEAK, STRONG).map((session) => ({ ...session, unit: 'Nm' }));
    expect(judge(torques, inNewtons).state).toBe('watch');
  });
});

describe('memory', () => {
  const onDays = (weaker: ('left' | 'right')[]) =>
    weaker.map((side, index) =>
      tested({
        date: `2026-0${index + 1}-01`,
        left: side === 'left' ? WEAK : STRONG,
        right: side === 'left' ? STRONG : WEAK,
      }),
    );

  it('counts the sessions running with the same weaker side', () => {
    const verdict = judge(onDays(['right', 'left', 'left', 'left']), HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'clear', run: 3, memory: { times: 3, sessions: 4 } });
  });

  it('counts the others too: left weaker in 4 of 5', () => {
    const verdict = judge(onDays(['left', 'left', 'right', 'left', 'left']), HAMSTRINGS);
    expect(verdict).toMatchObject({ run: 2, memory: { times: 4, sessions: 5 } });
    expect(memoryWords(verdict)).toBe('left weaker in 4 of 5 sessions');
    expect(verdict.history.map(({ weaker }) => weaker)).toEqual(['left', 'left', 'right', 'left', 'left']);
  });

  it('is empty with one session, with equal sides, and without a difference', () => {
    expect(judge(onDays(['left']), HAMSTRINGS).memory).toBeNull();
    expect(judge(twice(WEAK, WEAK), HAMSTRINGS).memory).toBeNull();
    expect(judge([...onDays(['left', 'left']), tested({ left: WEAK })], HAMSTRINGS).memory).toBeNull();
  });
});

describe('sessions that are not compared', () => {
  const [first, second] = twice(WEAK, STRONG);
  if (!first || !second) throw new RangeError('two sessions are made above');

  it.each([
    ['device', 'other dynamometer'],
    ['position', 'prone'],
    ['angleDeg', 60],
    ['leverM', 0.35],
  ])('another %s is another set-up, and the words say so', (field, value) => {
    const verdict = judge([first, { ...second, setUp: { ...SET_UP, [field]: value } }], HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'watch', watchReason: 'first-time', previous: null, notCompared: 'set-up' });
    expect(verdictWords(verdict).detail).toBe('beyond noise, the session before had another set-up');
  });

  it('case, spaces and fields that do not matter for the test are no other set-up', () => {
    const same = { ...SET_UP, device: ' DYNAMOMETER ', position: 'Seated', speedKmh: 12 };
    expect(judge([first, { ...second, setUp: same }], HAMSTRINGS)).toMatchObject({ state: 'clear', notCompared: null });
  });

  it('another kind of unit that cannot be carried over', () => {
    const torque = { ...second, unit: 'Nm' };
    const verdict = judge([first, torque], HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'watch', previous: null, notCompared: 'unit' });
    expect(verdictWords(verdict).detail).toBe('beyond noise, the session before measured another kind of unit');
    expect(judge([{ ...first, unit: 'ftlb' }, torque], HAMSTRINGS)).toMatchObject({ state: 'clear' });
  });

  it('two sessions of one day, of which the one entered later stands', () => {
    const [a, b] = ['a', 'b'].map((sessionId) => ({ ...second, sessionId }));
    if (!a || !b) throw new RangeError('two sessions are made above');
    const verdict = judge([b, a], HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'watch', previous: null, notCompared: 'same-day', memory: null, run: 1 });
    expect(verdict.today.sessionId).toBe('b');
    expect(verdictWords(verdict).detail).toBe('beyond noise, two sessions of one day count as one');
  });

  it('two of one day before count once', () => {
    const third = tested({ date: '2026-11-20', left: WEAK, right: STRONG });
    const [a, b] = ['a', 'b'].map((sessionId) => ({ ...second, sessionId }));
    if (!a || !b) throw new RangeError('two sessions are made above');
    const verdict = judge([third, b, a], HAMSTRINGS);
    expect(verdict.history.map(({ sessionId }) => sessionId)).toEqual(['b', third.sessionId]);
    expect(verdict).toMatchObject({ state: 'clear', memory: { times: 2, sessions: 2 } });
  });

  it('one that has no difference of its own is passed over', () => {
    const between = tested({ date: '2026-10-20', left: WEAK });
    expect(judge([first, between, second], HAMSTRINGS)).toMatchObject({ state: 'clear', notCompared: null });
  });
});
