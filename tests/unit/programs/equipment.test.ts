import { describe, expect, it } from 'vitest';
import { EQUIPMENT, LEVELS } from '#shared/catalog/exercise.ts';
import { exerciseById } from '#shared/catalog/exercises.ts';
import { TEMPLATES, templateById } from '#shared/catalog/templates.ts';
import { equipmentLines } from '#shared/programs/equipment.ts';
import { planFrom } from '#shared/programs/plan.ts';
import { context, suggested } from './athletes.ts';

const BEGINNER = templateById('injury-prevention-beginner');

describe('equipment', () => {
  it('that is unknown takes nothing away and is asked for', () => {
    const lines = equipmentLines(BEGINNER, context([]));
    expect(lines.map(({ id, change }) => [id, change])).toEqual([['equipment-unknown', null]]);
    expect(lines[0]?.reason).toContain('band and box');
  });

  it('that is all there needs no line', () => {
    expect(equipmentLines(BEGINNER, context([], { equipment: EQUIPMENT }))).toEqual([]);
  });

  it('that is missing swaps for the same muscles', () => {
    const lines = equipmentLines(BEGINNER, context([], { equipment: ['towel'] }));
    const swaps = lines.flatMap(({ change }) => (change?.kind === 'swap' ? [change] : []));
    expect(swaps.map(({ from }) => from).toSorted()).toEqual(['banded-side-step', 'step-up']);
    for (const { from, to } of swaps) {
      const before = exerciseById(from).muscleGroups;
      expect(exerciseById(to).muscleGroups.some((group) => before.includes(group))).toBe(true);
      expect(exerciseById(to).equipment.every((piece) => piece === 'towel')).toBe(true);
    }
  });

  it('says what a lighter swap costs', () => {
    const lines = equipmentLines(
      templateById('running-economy-trained'),
      context([], { equipment: ['towel'], level: 'trained' }),
    );
    const squat = lines.find(({ id }) => id === 'swap:back-squat');
    expect(squat?.reason).toContain('It is lighter');
  });

  it.each(TEMPLATES.map(({ id }) => id))('never empties a day of %s, even with a towel alone', (id) => {
    const { benefit, level, days, weeks } = templateById(id);
    const suggestion = suggested([], { benefit, level }, { equipment: ['towel'] });
    const { sessions } = planFrom(suggestion);
    expect(sessions).toHaveLength(days.length * weeks.length);
    for (const session of sessions) expect(session.exercises.length).toBeGreaterThan(1);
  });

  it.each(LEVELS)('swaps nothing into what a %s athlete is not up to', (level) => {
    for (const template of TEMPLATES.filter((candidate) => candidate.level === level)) {
      for (const { change } of equipmentLines(template, context([], { equipment: ['towel'], level }))) {
        if (change?.kind === 'swap' && level === 'beginner') expect(exerciseById(change.to).level).toBe('beginner');
      }
    }
  });
});
