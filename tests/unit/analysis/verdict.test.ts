import { describe, expect, it } from 'vitest';
import { judge } from '#shared/analysis/verdict.ts';
import { verdictHeadline, verdictWords } from '#shared/analysis/words.ts';
import { ANTERIOR_REACH, HAMSTRINGS, tested, twice } from './fixtures.ts';

const WEAK = [200, 205, 203];
const STRONG = [250, 255, 252];

describe('a verdict', () => {
  it('is clear when the same side is weaker beyond noise and threshold in two sessions', () => {
    const verdict = judge(twice(WEAK, STRONG), HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'clear', run: 2 });
    expect(verdictHeadline(verdict, HAMSTRINGS)).toEqual({
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
    expect(verdictWords(verdict, HAMSTRINGS).detail).toBe('within noise');
  });

  it('compares only sessions with the same set-up, and says that it changed', () => {
    const [first, second] = twice(WEAK, STRONG);
    if (!first || !second) throw new RangeError('two sessions are made above');
    const verdict = judge([first, { ...second, setUpKey: 'dynamometer|prone|90|' }], HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'watch', watchReason: 'first-time', setUpChanged: true, previous: null });
  });

  it('does not take two sessions of one day for two sessions running', () => {
    const day = { date: '2026-11-01', left: WEAK, right: STRONG };
    const verdict = judge([tested({ ...day, sessionId: 'a' }), tested({ ...day, sessionId: 'b' })], HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'watch', watchReason: 'first-time' });
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

  it('counts the sessions running with the same weaker side', () => {
    const sessions = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'].map((date, index) =>
      tested({ date, left: index === 0 ? STRONG : WEAK, right: index === 0 ? WEAK : STRONG }),
    );
    expect(judge(sessions, HAMSTRINGS)).toMatchObject({ state: 'clear', run: 3 });
  });

  it('of a test with a line in centimetres is told in centimetres', () => {
    const sessions = twice([66, 66.5, 66], [58, 58.5, 58]).map((session) => ({
      ...session,
      testId: ANTERIOR_REACH.id,
    }));
    const verdict = judge(sessions, ANTERIOR_REACH);
    expect(verdict.state).toBe('clear');
    expect(verdictHeadline(verdict, ANTERIOR_REACH).lead).toBe('Right anterior reach shorter by 8.0 cm');
  });

  it.each([
    [[200], [220], 'One trial a side', '200 and 220 N'],
    [[200, 201], [], 'Right not tested', 'one side gives no difference'],
    [[], [220], 'Left not tested', 'one side gives no difference'],
    [[0, 0], [220, 221], 'No percentage', 'a side measured zero'],
    [[], [], 'Not tested', ''],
  ])('without enough to say, says so: %j and %j', (left, right, lead, detail) => {
    const verdict = judge([tested({ left, right })], HAMSTRINGS);
    expect(verdictWords(verdict, HAMSTRINGS)).toEqual({ lead, detail });
  });
});
