import { describe, expect, it } from 'vitest';
import { judge } from '#shared/analysis/verdict.ts';
import { verdictWords } from '#shared/analysis/words.ts';
import { BOTH_AT_ONCE, differenceOf, HAMSTRINGS, LOWER_IS_BETTER, tested } from './fixtures.ts';

/** The same value twice a side, so that the mean is the printed one. */
const ofMeans = (left: number, right: number, test = HAMSTRINGS) => differenceOf([left, left], [right, right], test);

const tenths = (share: number) => Number((share * 100).toFixed(1));

describe('published pairs, by the house formula', () => {
  it.each([
    [118.3, 178.5, 33.7],
    [94, 150, 37.3],
    [41.5, 52.0, 20.2],
    [1.07, 1.16, 7.8],
  ])('%d and %d are %d %% apart, left weaker (PMC11396229 Table 3)', (left, right, percent) => {
    const result = ofMeans(left, right);
    expect(tenths(result.difference)).toBe(percent);
    expect(result.weaker).toBe('left');
  });

  it('20 and 25 are 20 % apart; over the sum they are 11.1 % (example of the interlimb package)', () => {
    expect(tenths(ofMeans(20, 25).difference)).toBe(20);
    expect(ofMeans(20, 25).weaker).toBe('left');
    expect(tenths(ofMeans(20, 25, BOTH_AT_ONCE).difference)).toBe(11.1);
  });

  it('573.25 N and 650.5 N are 11.88 % apart, as NordBord exports print (195 rows of VALD Hub files)', () => {
    expect(Number((ofMeans(573.25, 650.5).difference * 100).toFixed(2))).toBe(11.88);
  });

  it('573.25 N and 650.5 N over the sum are 6.31 %, as Hawkin exports print for two plates (84 rows)', () => {
    expect(Number((ofMeans(573.25, 650.5, BOTH_AT_ONCE).difference * 100).toFixed(2))).toBe(6.31);
  });

  it('the size stays when the other side is the stronger one, unlike in eight of twelve published formulas (Parkinson 2021)', () => {
    expect(ofMeans(178.5, 118.3).difference).toBeCloseTo(ofMeans(118.3, 178.5).difference, 12);
    expect(ofMeans(178.5, 118.3, BOTH_AT_ONCE).difference).toBeCloseTo(
      ofMeans(118.3, 178.5, BOTH_AT_ONCE).difference,
      12,
    );
  });

  it('6 m timed hop of 2.45 s and 2.17 s: the slower left is worse, by 11.4 % (girdwood data, where LSI is inverted too)', () => {
    const hop = ofMeans(2.45, 2.17, { ...LOWER_IS_BETTER, unit: 's' });
    expect(hop.weaker).toBe('left');
    expect(tenths(hop.difference)).toBe(11.4);
  });
});

/** The house rule step by step, with typical errors of 5 and 3 % and a line of 10 % (docs/method.md, "Worked example"). */
describe('the house rule by hand (after Exell 2012 and Bishop 2021)', () => {
  const october = tested({ date: '2026-10-13', left: [214, 222, 218], right: [254, 262, 258] });
  const november = tested({ date: '2026-11-10', left: [220, 228, 224], right: [259, 268, 262] });

  it('one session: v = 0.00139, var(y) = 0.00273, y = -0.168, noise 9.7 %: watch, the first time', () => {
    const result = differenceOf(october.left, october.right);
    const cvSquared = (4 / 218) ** 2 + (4 / 258) ** 2;
    const v = (4 * 0.05 ** 2 + 2 * cvSquared) / (4 + 2 + 2);
    expect(v).toBeCloseTo(0.00139, 5);
    expect(result.variance).toBeCloseTo((v * 2) / 3 + 2 * 0.03 ** 2, 12);
    expect(result.variance).toBeCloseTo(0.00273, 5);
    expect(result.logRatio).toBeCloseTo(Math.log(218 / 258), 12);
    expect(tenths(result.noise)).toBe(9.7);
    expect(tenths(result.difference)).toBe(15.5);
    expect(judge([october], HAMSTRINGS)).toMatchObject({ state: 'watch', watchReason: 'first-time' });
  });

  it('two sessions: 15.2 % together, beyond 9.1 % of noise (99 %) and the 10 % line: clear', () => {
    const verdict = judge([november, october], HAMSTRINGS);
    expect(verdict).toMatchObject({ state: 'clear', run: 2, memory: { times: 2, sessions: 2 } });
    expect(tenths(verdict.pooled?.difference ?? Number.NaN)).toBe(15.2);
    expect(tenths(verdict.pooled?.noise ?? Number.NaN)).toBe(9.1);
    expect(verdictWords(verdict)).toEqual({ lead: 'Left weaker by 15 %', detail: 'second session running' });
  });

  it('a smaller gap in November is within noise', () => {
    const closed = { ...november, left: [248, 256, 251] };
    const verdict = judge([october, closed], HAMSTRINGS);
    expect(verdict.state).toBe('within-noise');
    expect(verdictWords(verdict)).toEqual({ lead: 'Left weaker by 4 %', detail: 'within noise' });
  });

  it('means of 228 and 258 alone are 12 %: within 15 % of noise, or watch at 11 % when three trials are stated', () => {
    const mean = tested({ basis: 'mean', left: [228], right: [258] });
    expect(judge([mean], HAMSTRINGS).state).toBe('within-noise');
    expect(judge([{ ...mean, statedTrials: 3 }], HAMSTRINGS)).toMatchObject({
      state: 'watch',
      watchReason: 'typical-error-only',
    });
    expect(Math.round(100 * differenceOf([228], [258], HAMSTRINGS, { basis: 'mean' }).noise)).toBe(15);
  });
});
