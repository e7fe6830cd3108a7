import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import { findingWords } from '#shared/analysis/headline.ts';
import { judgeRatio, type RatioVerdict } from '#shared/analysis/ratio.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { worstFinding } from '#shared/analysis/worst-finding.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { RATIOS, ratioById } from '#shared/catalog/ratios.ts';
import { testById } from '#shared/catalog/tests.ts';
import { HAMSTRINGS, QUADRICEPS, SET_UP, tested } from './fixtures.ts';

const EXTENSION = 'knee-extension-concentric-60';
const FLEXION = 'knee-flexion-concentric-60';

type Torques = [left: number, right: number];

/** Isokinetic session with both muscles of both limbs, each with two equal trials. */
function isokinetic(date: string, extension: Torques, flexion: Torques, change: Partial<TestedSession> = {}) {
  const session = (testId: string, [left, right]: Torques) =>
    tested({ date, testId, unit: 'Nm', left: [left, left], right: [right, right], ...change });
  return [session(EXTENSION, extension), session(FLEXION, flexion)];
}

/** Left ratio 0.38, below the band; right 0.56, inside. */
const low = (date: string, change: Partial<TestedSession> = {}) => isokinetic(date, [236, 236], [90, 133], change);

function leftOf(sessions: TestedSession[]): RatioVerdict | undefined {
  return analyse(sessions, DELIVERED).ratios.find(({ side }) => side === 'left');
}

describe('a ratio', () => {
  it('below its band once is no finding, in two sessions running it is watch and never more', () => {
    expect(leftOf(low('2026-10-01'))?.state).toBe('below-once');
    const months = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];
    for (let count = 2; count <= months.length; count++) {
      const sessions = months.slice(0, count).flatMap((date) => low(date));
      const { ratios } = analyse(sessions, DELIVERED);
      expect(ratios.map(({ side, state }) => [side, state])).toEqual([
        ['left', 'watch'],
        ['right', 'within-band'],
      ]);
    }
  });

  it('is not confirmed by another session of the same day', () => {
    const again = low('2026-10-01', { sessionId: 'again' });
    expect(leftOf([...low('2026-10-01'), ...again])?.state).toBe('below-once');
  });

  it('is not confirmed across devices, set-ups or kinds of unit', () => {
    const others: Partial<TestedSession>[] = [
      { setUp: { ...SET_UP, device: 'other machine' } },
      { setUp: { ...SET_UP, position: 'lying' } },
      { unit: 'N' },
    ];
    for (const change of others) {
      expect(leftOf([...low('2026-10-01', change), ...low('2026-11-01')])?.state).toBe('below-once');
    }
    expect(leftOf([...low('2026-10-01', { unit: 'ftlb' }), ...low('2026-11-01')])?.state).toBe('watch');
  });

  it.each<[string, Partial<TestedSession>]>([
    ['devices', { setUp: { ...SET_UP, device: 'other machine' } }],
    ['set-ups', { setUp: { ...SET_UP, position: 'lying' } }],
    ['kinds of unit', { unit: 'N' }],
    ['sessions', { sessionId: 'another', date: '2026-11-02' }],
    ['units of which one is unknown', { unit: 'stone' }],
  ])('is never taken across %s', (_name, change) => {
    const [extension, flexion] = isokinetic('2026-11-01', [227, 236], [126, 133]);
    if (!extension || !flexion) throw new RangeError('two sessions are made above');
    expect(analyse([extension, flexion], DELIVERED).ratios).toHaveLength(2);
    expect(analyse([extension, { ...flexion, ...change }], DELIVERED).ratios).toEqual([]);
  });

  it.each([0, -90, Number.NaN, Number.POSITIVE_INFINITY])('is not made of a torque of %d', (torque) => {
    const { ratios } = analyse(isokinetic('2026-11-01', [236, 236], [torque, 133]), DELIVERED);
    expect(ratios.map(({ side }) => side)).toEqual(['right']);
  });

  it('of one own trial is a number without a verdict, and confirms none later', () => {
    const single = low('2026-10-01', { left: [90], right: [133] });
    const only = single.map((session) =>
      session.testId === EXTENSION ? { ...session, left: [236], right: [236] } : session,
    );
    expect(leftOf(only)).toMatchObject({ state: 'too-few', value: 90 / 236 });
    expect(leftOf([...only, ...low('2026-11-01')])?.state).toBe('below-once');
  });

  it('carries its own noise: var(ln H:Q) = v_H/n_H + v_Q/n_Q + two day drifts squared', () => {
    const tests = { numerator: HAMSTRINGS, denominator: { ...HAMSTRINGS, id: QUADRICEPS.id } };
    const top = [tested({ left: [100, 100, 100] })];
    const bottom = [tested({ testId: QUADRICEPS.id, left: [250, 250, 250] })];
    const ratio = judgeRatio(ratioById('hq-isometric'), tests, top, bottom, 'left');
    const v = (4 * 0.05 ** 2) / (4 + 2);
    const noise = 1.96 * Math.sqrt(v / 3 + v / 3 + 2 * 0.03 ** 2);
    expect(ratio?.value).toBeCloseTo(0.4, 12);
    expect(ratio?.low).toBeCloseTo(0.4 * Math.exp(-noise), 12);
    expect(ratio?.high).toBeCloseTo(0.4 * Math.exp(noise), 12);
  });

  it.each(RATIOS.map((ratio) => [ratio.id, ratio] as const))(
    '%s: both its tests go by the same set-up and unit',
    (_id, ratio) => {
      const [numerator, denominator] = [testById(ratio.numeratorTestId), testById(ratio.denominatorTestId)];
      expect(numerator.comparable).toEqual(denominator.comparable);
      expect(numerator.unit).toBe(denominator.unit);
    },
  );

  it('lists an athlete whose sides are even', () => {
    const sessions = ['2026-10-01', '2026-11-01'].flatMap((date) => isokinetic(date, [236, 236], [90, 90]));
    const finding = worstFinding(analyse(sessions, DELIVERED));
    expect(finding).toMatchObject({ state: 'watch', subject: { kind: 'ratio', id: 'hq-concentric-60' } });
    expect(findingWords(finding, DELIVERED)).toBe('Left H:Q low at 0.38, concentric, 60°/s');
  });
});

describe('the worst finding', () => {
  it('is the larger of two clear differences, told from its raw means', () => {
    const sessions = ['2026-10-01', '2026-11-01'].flatMap((date) => [
      tested({ date, left: [200, 201, 202], right: [250, 251, 252] }),
      tested({ date, testId: QUADRICEPS.id, left: [500, 501, 502], right: [350, 351, 352] }),
    ]);
    const finding = worstFinding(analyse(sessions, DELIVERED));
    expect(finding).toMatchObject({ state: 'clear', side: 'right', judged: 2, open: 0 });
    expect(findingWords(finding, DELIVERED)).toBe('Right quadriceps weaker by 30 %');
  });

  it('says how many tests found nothing, and never calls an untested athlete balanced', () => {
    const words = (sessions: TestedSession[]) => findingWords(worstFinding(analyse(sessions, DELIVERED)), DELIVERED);
    expect(words([tested({ left: [200, 201, 202], right: [201, 202, 203] })])).toBe('Nothing beyond noise in 1 test');
    expect(words([])).toBe('Not tested yet');
    expect(words([tested({ left: [200] })])).toBe('1 test without a verdict');
  });
});
