import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import { findingWords } from '#shared/analysis/headline.ts';
import { worstFinding } from '#shared/analysis/worst-finding.ts';
import { QUADRICEPS, tested } from './fixtures.ts';

const EXTENSION = 'knee-extension-concentric-60';
const FLEXION = 'knee-flexion-concentric-60';

/** Isokinetic session with both muscles of both limbs, each with two equal trials. */
function isokinetic(date: string, torques: { extension: [number, number]; flexion: [number, number] }) {
  const session = (testId: string, [left, right]: [number, number]) =>
    tested({ date, testId, unit: 'Nm', left: [left, left], right: [right, right] });
  return [session(EXTENSION, torques.extension), session(FLEXION, torques.flexion)];
}

describe('H:Q', () => {
  it('of group means is within 0.03 of the printed 0.56 right and 0.55 left (Fousekis 2010 Table 3)', () => {
    const { ratios } = analyse(isokinetic('2026-11-01', { extension: [227, 236], flexion: [126, 133] }));
    const printed = { left: 0.55, right: 0.56 };
    expect(ratios.map(({ ratioId }) => ratioId)).toEqual(['hq-concentric-60', 'hq-concentric-60']);
    for (const { side, value, state } of ratios) {
      expect(Math.abs(value - printed[side])).toBeLessThanOrEqual(0.03);
      expect(state).toBe('within-band');
    }
  });

  it('below its band once is no finding, in two sessions running it is watch and never more', () => {
    const low = { extension: [236, 236], flexion: [90, 133] } as {
      extension: [number, number];
      flexion: [number, number];
    };
    const once = analyse(isokinetic('2026-10-01', low));
    expect(once.ratios.find(({ side }) => side === 'left')?.state).toBe('below-once');
    const twice = analyse([...isokinetic('2026-10-01', low), ...isokinetic('2026-11-01', low)]);
    expect(twice.ratios.find(({ side }) => side === 'left')?.state).toBe('watch');
    expect(twice.ratios.find(({ side }) => side === 'right')?.state).toBe('within-band');
  });

  it('is not taken across set-ups', () => {
    const [extension, flexion] = isokinetic('2026-11-01', { extension: [227, 236], flexion: [126, 133] });
    if (!extension || !flexion) throw new RangeError('two sessions are made above');
    expect(analyse([extension, { ...flexion, setUpKey: 'other device' }]).ratios).toEqual([]);
  });

  it('lists an athlete whose sides are even', () => {
    const low = { extension: [236, 236], flexion: [90, 90] } as {
      extension: [number, number];
      flexion: [number, number];
    };
    const analysis = analyse([...isokinetic('2026-10-01', low), ...isokinetic('2026-11-01', low)]);
    const finding = worstFinding(analysis);
    expect(finding).toMatchObject({ state: 'watch', subject: { kind: 'ratio', id: 'hq-concentric-60' } });
    expect(findingWords(finding)).toBe('Left H:Q low at 0.38, concentric, 60°/s');
  });
});

describe('the worst finding', () => {
  it('is the larger of two clear differences, told from its raw means', () => {
    const sessions = ['2026-10-01', '2026-11-01'].flatMap((date) => [
      tested({ date, left: [200, 201, 202], right: [250, 251, 252] }),
      tested({ date, testId: QUADRICEPS.id, left: [500, 501, 502], right: [350, 351, 352] }),
    ]);
    const finding = worstFinding(analyse(sessions));
    expect(finding).toMatchObject({ state: 'clear', side: 'right', judged: 2, open: 0 });
    expect(findingWords(finding)).toBe('Right quadriceps weaker by 30 %');
  });

  it('says how many tests found nothing, and never calls an untested athlete balanced', () => {
    const even = tested({ left: [200, 201, 202], right: [201, 202, 203] });
    expect(findingWords(worstFinding(analyse([even])))).toBe('Nothing beyond noise in 1 test');
    expect(findingWords(worstFinding(analyse([])))).toBe('Not tested yet');
    expect(findingWords(worstFinding(analyse([tested({ left: [200] })])))).toBe('1 test without a verdict');
  });

  it('is the same in any unit', () => {
    const newton = tested({ left: [200, 201, 202], right: [250, 251, 252] });
    const inKgf = (values: number[]) => values.map((value) => value / 9.80665);
    const kgf = tested({ unit: 'kgf', left: inKgf(newton.left), right: inKgf(newton.right) });
    const [one] = analyse([newton]).verdicts;
    const [other] = analyse([kgf]).verdicts;
    expect(other?.state).toBe(one?.state);
    if (one?.today.kind !== 'difference' || other?.today.kind !== 'difference') throw new Error('both are differences');
    expect(other.today.difference).toBeCloseTo(one.today.difference, 12);
    expect(other.today.noise).toBeCloseTo(one.today.noise, 12);
  });
});
