import { describe, expect, it } from 'vitest';
import { adherence, weekOn } from '#shared/programs/adherence.ts';
import { doseWords, loadWords, sideWords } from '#shared/programs/dose-words.ts';
import { foldedWords } from '#shared/programs/fold.ts';
import { planFrom } from '#shared/programs/plan.ts';
import { clearlyWeaker, HAMSTRING, suggested } from './athletes.ts';

describe('a dose in words', () => {
  it.each([
    [{ sets: 3, reps: [8, 12], unit: 'reps' }, '3 × 8–12'],
    [{ sets: 2, reps: [5, 5], unit: 'reps' }, '2 × 5'],
    [{ sets: 3, reps: [30, 45], unit: 's' }, '3 × 30–45 s'],
  ] as const)('%o', (dose, words) => {
    expect(doseWords({ ...dose, reps: [...dose.reps] })).toBe(words);
  });

  it.each([
    [{ weakerSide: 'left', extraSets: 1 }, 'left first, left +1 set'],
    [{ weakerSide: 'right', extraSets: 2 }, 'right first, right +2 sets'],
    [{ weakerSide: 'right', extraSets: 0 }, 'right first'],
    [{ weakerSide: null, extraSets: 0 }, ''],
  ] as const)('and its side: %o', (side, words) => {
    expect(sideWords(side)).toBe(words);
  });
});

describe('a load in a cell', () => {
  it('leaves out how to go on from it', () => {
    expect(loadWords({ load: 'bodyweight, RIR 2–3; hold weights when 12 are easy' })).toBe('bodyweight, RIR 2–3');
    expect(loadWords({ load: '85–90 % 1RM' })).toBe('85–90 % 1RM');
  });
});

describe('a folded session', () => {
  const options = { benefit: 'injury-prevention', level: 'trained', startDate: '2026-11-24' } as const;
  const races = [{ name: 'Autumn half', date: '2027-01-10', distanceKm: null, targetSeconds: null }];
  const { sessions } = planFrom(suggested(clearlyWeaker(HAMSTRING, 'left'), options, { races }));
  const firstDays = sessions.filter(({ day }) => day === 1);
  const first = firstDays[0] as (typeof firstDays)[0];

  it('tells what changes against the first week', () => {
    expect(firstDays.map((session) => foldedWords(session, first))).toEqual([
      'as week 1',
      'as week 1',
      'as week 1, 1 set more',
      'as week 1, 1 set less, both sides the same sets',
      'as week 1',
      'as week 1, sets A1 2, A2 1, B1 2, B2 1, C1 2, C2 1, D1 2, both sides the same sets',
      'as week 1, without A1, C1, D1, 1 set less',
      'as week 1, 1 set less, both sides the same sets',
    ]);
  });

  it('is written out when it holds something new', () => {
    const other = sessions.find(({ day }) => day === 2) as typeof first;
    expect(foldedWords(other, first)).toBeNull();
  });
});

describe('adherence', () => {
  const sessions = [
    { date: '2026-11-24', doneAt: '2026-11-24T18:00:00Z' },
    { date: '2026-11-27', doneAt: null },
    { date: '2026-12-01', doneAt: null },
  ];

  it('counts what is done, due and missed', () => {
    expect(adherence(sessions, '2026-11-27')).toEqual({ done: 1, planned: 3, due: 2, missed: 0, over: false });
    expect(adherence(sessions, '2026-12-02')).toEqual({ done: 1, planned: 3, due: 3, missed: 2, over: true });
    expect(adherence([], '2026-12-02').over).toBe(false);
  });

  it('knows the week', () => {
    expect(['2026-11-23', '2026-11-24', '2026-12-01', '2026-12-08'].map((day) => weekOn('2026-11-24', 2, day))).toEqual(
      [null, 1, 2, null],
    );
  });
});
