import { describe, expect, it } from 'vitest';
import { templateById } from '#shared/catalog/templates.ts';
import { keptLines, planFrom } from '#shared/programs/plan.ts';
import { clearlyWeaker, HAMSTRING, HIP_EXTENSION, suggested, tested } from './athletes.ts';

const LEFT_HAMSTRING = clearlyWeaker(HAMSTRING, 'left');

describe('the plan', () => {
  const suggestion = suggested(LEFT_HAMSTRING, { startDate: '2026-11-24' });
  const plan = planFrom(suggestion);

  it('is named by benefit, length and the side that comes first', () => {
    expect(plan.name).toBe('Injury prevention, 8 weeks, left hamstring first');
    expect(planFrom(suggestion, ['corrective:hamstrings']).name).toBe('Injury prevention, 8 weeks');
  });

  it('follows the template over all weeks', () => {
    const template = templateById('injury-prevention-beginner');
    expect(plan.sessions).toHaveLength(template.weeks.length * template.days.length);
    expect(plan.sessions[0]).toMatchObject({ week: 1, day: 1, date: '2026-11-24', note: template.weeks[0]?.note });
    expect(plan.sessions.filter(({ deload }) => deload).map(({ week }) => week)).toEqual([4, 4, 8, 8]);
  });

  it('gives the weaker side what is there already, and adds a day where nothing is', () => {
    const week = plan.sessions.filter((session) => session.week === 2);
    const biased = week.map(({ exercises }) => exercises.filter(({ weakerSide }) => weakerSide === 'left'));
    expect(biased.map((list) => list.map(({ exerciseId }) => exerciseId))).toEqual([
      ['single-leg-hamstring-bridge'],
      ['single-leg-hamstring-bridge'],
    ]);
    expect(biased[0]?.[0]).toMatchObject({ slot: 'D1', extraSets: 1, reason: 'Left hamstring first, one set more' });
    expect(biased[1]?.[0]).toMatchObject({ slot: 'B1', extraSets: 1 });
  });

  it('gives no set more in a lighter week', () => {
    const lighter = plan.sessions.filter(({ deload }) => deload).flatMap(({ exercises }) => exercises);
    expect(lighter.every(({ extraSets }) => extraSets === 0)).toBe(true);
    expect(lighter.some(({ weakerSide }) => weakerSide === 'left')).toBe(true);
  });

  it('ends the weaker side’s share after eight weeks of a longer program', () => {
    const long = planFrom(suggested(LEFT_HAMSTRING, { benefit: 'running-economy' }));
    const weeks = long.sessions.filter(({ exercises }) => exercises.some(({ weakerSide }) => weakerSide !== null));
    expect(Math.max(...weeks.map(({ week }) => week))).toBe(8);
    expect(long.weeks).toBe(12);
  });

  it('keeps what a refused swap would have replaced', () => {
    const bare = suggested([], { benefit: 'injury-prevention' }, { equipment: ['towel'] });
    const ids = (refused: string[]) =>
      planFrom(bare, refused).sessions.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId));
    expect(ids([])).not.toContain('step-up');
    expect(ids(['swap:step-up'])).toContain('step-up');
  });

  it('cannot lose the program itself', () => {
    expect(keptLines(suggestion, ['program']).map(({ id }) => id)).toContain('program');
  });

  it('adds nothing for a test with too few trials', () => {
    const options = { benefit: 'neuromuscular-power' } as const;
    const open = suggested([tested(HIP_EXTENSION, '2026-09-01', [140], [200])], options);
    expect(planFrom(open).sessions.map(({ exercises }) => exercises)).toEqual(
      planFrom(suggested([], { ...options, startDate: open.options.startDate })).sessions.map(
        ({ exercises }) => exercises,
      ),
    );
  });
});
