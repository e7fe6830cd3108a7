import { describe, expect, it } from 'vitest';
import { BENEFITS } from '#shared/catalog/benefits.ts';
import { type Dose, type Exercise, LEVELS } from '#shared/catalog/exercise.ts';
import { EXERCISES, exerciseById } from '#shared/catalog/exercises.ts';
import type { Template, TemplateDay, TemplateExercise, TemplateWeek } from '#shared/catalog/template.ts';
import { TEMPLATES, templateById } from '#shared/catalog/templates.ts';

const KNOWN = new Set(EXERCISES.map((exercise) => exercise.id));

function doseOf({ exerciseId, dose }: TemplateExercise): Dose {
  return { ...exerciseById(exerciseId).dose, ...dose };
}

/** Ground contacts of one session in its week, both legs counted, at the upper end of the reps. */
function contacts(day: TemplateDay, week: TemplateWeek): number {
  let sum = 0;
  for (const item of day.exercises) {
    const exercise: Exercise = exerciseById(item.exerciseId);
    if (!exercise.impact) continue;
    const { sets, reps } = doseOf(item);
    sum += (sets + week.sets) * reps[1] * (exercise.stance === 'one-leg' ? 2 : 1);
  }
  return sum;
}

function deloads(template: Template): { before: TemplateWeek; week: TemplateWeek }[] {
  return template.weeks.flatMap((week, index) => {
    const before = template.weeks[index - 1];
    return week.deload && before ? [{ before, week }] : [];
  });
}

describe('templates', () => {
  it('have ids of their own and are found by them', () => {
    expect(new Set(TEMPLATES.map((template) => template.id)).size).toBe(TEMPLATES.length);
    expect(templateById('balance-beginner').benefit).toBe('balance');
    expect(() => templateById('moonwalk')).toThrow(RangeError);
  });

  it.each(BENEFITS)('serve %s at each level', (benefit) => {
    const levels = TEMPLATES.filter((template) => template.benefit === benefit).map((template) => template.level);
    expect(levels.toSorted()).toEqual(LEVELS.toSorted());
  });
});

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  const items = template.days.flatMap((day) => day.exercises);

  it('uses exercises that exist, no harder than its level', () => {
    for (const { exerciseId } of items) {
      expect(KNOWN).toContain(exerciseId);
      if (template.level === 'beginner') expect(exerciseById(exerciseId).level, exerciseId).toBe('beginner');
    }
  });

  it('has two days a week, balance three, of four to six exercises', () => {
    expect(template.days).toHaveLength(template.benefit === 'balance' ? 3 : 2);
    for (const [index, day] of template.days.entries()) {
      expect(day.name).toMatch(new RegExp(`^Day ${index + 1}: `));
      expect(day.exercises.length).toBeGreaterThanOrEqual(4);
      expect(day.exercises.length).toBeLessThanOrEqual(6);
      expect(new Set(day.exercises.map((item) => item.exerciseId)).size).toBe(day.exercises.length);
    }
  });

  it('letters its pairs in order, without gaps', () => {
    for (const day of template.days) {
      let expected = ['A1'];
      for (const { slot } of day.exercises) {
        expect(slot).toMatch(/^[A-F][1-3]$/);
        expect(expected).toContain(slot);
        const letter = slot.charCodeAt(0);
        expected = [`${slot[0]}${Number(slot[1]) + 1}`, `${String.fromCharCode(letter + 1)}1`];
      }
    }
  });

  it('never drops below one set', () => {
    for (const week of template.weeks) {
      for (const item of items) expect(doseOf(item).sets + week.sets, item.exerciseId).toBeGreaterThanOrEqual(1);
    }
  });

  it('runs as long as its benefit needs, week 4 lighter', () => {
    const shortest = { 'injury-prevention': 8, 'running-economy': 10, 'neuromuscular-power': 6, balance: 6 };
    expect(template.weeks.length).toBeGreaterThanOrEqual(shortest[template.benefit]);
    expect(template.weeks.findIndex((week) => week.deload)).toBe(3);
    for (const week of template.weeks) expect(week.note).toMatch(/RPE|Lighter week/);
  });

  it('cuts 40 to 50 % of the main sets in a lighter week', () => {
    expect(deloads(template)).not.toHaveLength(0);
    const main = items.filter((item) => doseOf(item).sets >= (template.benefit === 'balance' ? 2 : 3));
    for (const { before, week } of deloads(template)) {
      for (const item of main) {
        const { sets } = doseOf(item);
        const cut = 1 - (sets + week.sets) / (sets + before.sets);
        expect(cut, item.exerciseId).toBeGreaterThanOrEqual(0.4 - 1e-9);
        expect(cut, item.exerciseId).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it('keeps ground contacts within what its level bears', () => {
    const most = template.level === 'beginner' ? 80 : 120;
    for (const day of template.days) {
      for (const week of template.weeks) expect(contacts(day, week), day.name).toBeLessThanOrEqual(most);
    }
  });

  it('serves its benefit in every day', () => {
    for (const day of template.days) {
      expect(
        day.exercises.some((item) => exerciseById(item.exerciseId).benefits.includes(template.benefit)),
        day.name,
      ).toBe(true);
    }
  });
});

describe('power templates', () => {
  it.each([
    ['neuromuscular-power-beginner', 40],
    ['neuromuscular-power-trained', 80],
  ])('reach enough contacts: %s', (id, least) => {
    const { days, weeks } = templateById(id);
    const first = weeks[0];
    if (!first) throw new Error('no week');
    for (const day of days) expect(contacts(day, first), day.name).toBeGreaterThanOrEqual(least);
  });
});

describe('prevention templates', () => {
  it('train hip and trunk on both days together', () => {
    for (const template of TEMPLATES.filter((candidate) => candidate.benefit === 'injury-prevention')) {
      const groups = template.days
        .flatMap((day) => day.exercises)
        .flatMap((item) => exerciseById(item.exerciseId).muscleGroups);
      for (const group of ['hip-abductors', 'hip-extensors', 'trunk', 'hamstrings', 'soleus', 'adductors'] as const) {
        expect(groups, template.id).toContain(group);
      }
    }
  });
});
