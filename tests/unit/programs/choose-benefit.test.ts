import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import { benefitFinding } from '#shared/analysis/benefits.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';

import { chooseBenefit } from '#shared/programs/choose-benefit.ts';
import { clearlyWeaker, HAMSTRING, HIP_EXTENSION, QUADRICEPS, REACH, tested } from './athletes.ts';

const EVEN = [200, 202, 201];

describe('the benefit proposed', () => {
  it('is injury prevention for a difference of strength, with the finding as reason', () => {
    const choice = chooseBenefit(analyse(clearlyWeaker(HAMSTRING, 'left'), DELIVERED));
    expect(choice.benefit).toBe('injury-prevention');
    expect(choice.reason).toMatch(/^Left hamstring weaker by 30 %, second session running\./);
    expect(choice.reason).toContain('may lower risk');
  });

  it('is injury prevention for a ratio below its band in two sessions', () => {
    const sessions = ['2026-06-01', '2026-09-01'].flatMap((date) => [
      tested(HAMSTRING, date, [50, 51, 50], [50, 51, 50]),
      tested(QUADRICEPS, date, EVEN, EVEN),
    ]);
    const choice = chooseBenefit(analyse(sessions, DELIVERED));
    expect(choice.benefit).toBe('injury-prevention');
    expect(choice.reason).toMatch(/^Left H:Q 0\.25 \(isometric/);
  });

  it('is balance when only a reach differs', () => {
    const sessions = ['2026-06-01', '2026-09-01'].map((date) => tested(REACH, date, [60, 60, 61], [75, 75, 76]));
    expect(chooseBenefit(analyse(sessions, DELIVERED)).benefit).toBe('balance');
  });

  it('puts a clear difference of balance before a watched one of strength', () => {
    const reach = ['2026-06-01', '2026-09-01'].map((date) => tested(REACH, date, [60, 60, 61], [75, 75, 76]));
    const once = tested(HAMSTRING, '2026-09-01', [140, 141, 142], EVEN);
    expect(chooseBenefit(analyse([...reach, once], DELIVERED)).benefit).toBe('balance');
  });

  it.each([
    ['everything is within noise', [tested(HAMSTRING, '2026-09-01', EVEN, EVEN)], 'Nothing measured goes beyond noise'],
    ['nothing is tested', [], 'Nothing has a verdict yet'],
    ['there is one trial a side', [tested(HIP_EXTENSION, '2026-09-01', [140], [200])], 'Nothing has a verdict yet'],
  ])('is running economy when %s', (_, sessions, words) => {
    const choice = chooseBenefit(analyse(sessions, DELIVERED));
    expect(choice.benefit).toBe('running-economy');
    expect(choice.reason).toContain(words);
    expect(choice.sources.map(({ citation }) => citation)).toEqual(
      expect.arrayContaining(['blagrove-2018', 'eihara-2022']),
    );
  });
});

describe('the state of a benefit', () => {
  const sessions = [...clearlyWeaker(HAMSTRING, 'left'), tested(QUADRICEPS, '2026-09-01', EVEN, EVEN)];

  it('is that of its own tests, in words', () => {
    const analysis = analyse(sessions, DELIVERED);
    expect(benefitFinding(analysis, 'injury-prevention')).toEqual({
      state: 'clear',
      words: 'Left hamstring weaker by 30 %, second session running.',
    });
    expect(benefitFinding(analysis, 'running-economy')).toEqual({
      state: 'within-noise',
      words: 'Nothing beyond noise in 1 test.',
    });
    expect(benefitFinding(analysis, 'balance')).toEqual({ state: 'not-tested', words: 'Not tested yet.' });
  });

  it('says when there is too little for a verdict', () => {
    const analysis = analyse([tested(HAMSTRING, '2026-09-01', [140], [200])], DELIVERED);
    expect(benefitFinding(analysis, 'injury-prevention')).toEqual({
      state: 'no-verdict',
      words: '1 test without a verdict.',
    });
  });
});
