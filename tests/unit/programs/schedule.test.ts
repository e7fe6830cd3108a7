import { describe, expect, it } from 'vitest';
import { exerciseById } from '#shared/catalog/exercises.ts';
import { templateById } from '#shared/catalog/templates.ts';
import { addDays, daysBetween } from '#shared/dates.ts';
import { planFrom } from '#shared/programs/plan.ts';
import { nextTuesday, sessionDate } from '#shared/programs/schedule.ts';
import { isHeavy, taperLines } from '#shared/programs/taper.ts';
import { suggested } from './athletes.ts';

const START = '2026-11-24';

describe('dates of sessions', () => {
  it('spread two days a week as Tuesday and Friday from a Tuesday on', () => {
    expect([1, 2].flatMap((week) => [0, 1].map((day) => sessionDate(START, week, day, 2)))).toEqual([
      '2026-11-24',
      '2026-11-27',
      '2026-12-01',
      '2026-12-04',
    ]);
  });

  it('leave at least a day between three sessions a week', () => {
    expect([0, 1, 2].map((day) => sessionDate(START, 1, day, 3))).toEqual(['2026-11-24', '2026-11-26', '2026-11-28']);
  });

  it.each([
    ['2026-11-22', '2026-11-24'],
    ['2026-11-24', '2026-12-01'],
    ['2026-12-30', '2027-01-05'],
  ])('propose the Tuesday after %s', (today, start) => {
    expect(nextTuesday(today)).toBe(start);
  });
});

describe('a race in the block', () => {
  const benefit = 'running-economy';
  const options = { benefit, level: 'trained', startDate: START } as const;
  const race = { name: 'Autumn half', date: '2027-01-10', distanceKm: 21.1, targetSeconds: null };
  const without = planFrom(suggested([], options)).sessions;
  const { sessions } = planFrom(suggested([], options, { races: [race] }));
  const daysLeft = (date: string) => daysBetween(date, race.date);
  const total = (list: { sets: number }[]) => list.reduce((sum, { sets }) => sum + sets, 0);

  it('leaves sessions more than two weeks away as they are', () => {
    const far = (session: { date: string }) => daysLeft(session.date) > 14;
    expect(sessions.filter(far)).toEqual(without.filter(far));
  });

  it('cuts the sets of a working week by 40 to 60 % from two weeks before', () => {
    for (const session of sessions.filter(
      ({ date, deload }) => daysLeft(date) >= 7 && daysLeft(date) <= 14 && !deload,
    )) {
      const full = without.find(({ date }) => date === session.date);
      const share = total(session.exercises) / total(full?.exercises ?? []);
      expect(share).toBeGreaterThanOrEqual(0.4);
      expect(share).toBeLessThanOrEqual(0.6);
      expect(session.note).toContain('Autumn half in');
    }
  });

  it('has nothing heavy in the last week and no jumps in the last four days', () => {
    const last = sessions.filter(({ date }) => daysLeft(date) >= 0 && daysLeft(date) < 7);
    expect(last.length).toBeGreaterThan(0);
    for (const session of last) expect(session.exercises.some(isHeavy)).toBe(false);
    for (const session of last.filter(({ date }) => daysLeft(date) < 5)) {
      expect(session.exercises.some(({ exerciseId }) => exerciseById(exerciseId).impact)).toBe(false);
    }
  });

  it('frees the day before, the day itself and the day after', () => {
    const near = { ...race, date: '2027-01-09' };
    const dates = planFrom(suggested([], options, { races: [near] })).sessions.map(({ date }) => date);
    expect(dates).not.toContain('2027-01-08');
    expect(without.map(({ date }) => date)).toContain('2027-01-08');
  });

  it('is trained through when its line is refused', () => {
    const suggestion = suggested([], options, { races: [race] });
    expect(planFrom(suggestion, ['taper:2027-01-10']).sessions).toEqual(without);
  });

  it('brings a line only when sessions come near to it', () => {
    const template = templateById('running-economy-trained');
    const at = (date: string) => taperLines(template, [{ ...race, date }], START).length;
    expect([at(addDays(START, -2)), at(START), at('2027-02-26'), at('2027-02-27')]).toEqual([0, 1, 1, 0]);
  });

  it('advises to start after a race that is nearer than two weeks', () => {
    const [line] = taperLines(templateById('running-economy-trained'), [{ ...race, date: addDays(START, 9) }], START);
    expect(line?.reason).toContain('better start after the race');
  });
});
