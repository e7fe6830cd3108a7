import { describe, expect, it } from 'vitest';
import { BENEFITS } from '#shared/catalog/benefits.ts';
import { EQUIPMENT, LEVELS } from '#shared/catalog/exercise.ts';
import { EXERCISES, exerciseById } from '#shared/catalog/exercises.ts';
import { MUSCLE_GROUPS } from '#shared/catalog/muscle-groups.ts';
import { hasSides } from '#shared/catalog/test-definition.ts';
import { TESTS } from '#shared/catalog/tests.ts';

const TESTED_GROUPS = [...new Set(TESTS.map((test) => test.muscleGroup))];
const ONE_SIDED_GROUPS = [...new Set(TESTS.filter(hasSides).map((test) => test.muscleGroup))];

describe('exercises', () => {
  it('are enough to choose from, with ids and names of their own', () => {
    expect(EXERCISES.length).toBeGreaterThanOrEqual(34);
    expect(new Set(EXERCISES.map((exercise) => exercise.id)).size).toBe(EXERCISES.length);
    expect(new Set(EXERCISES.map((exercise) => exercise.name)).size).toBe(EXERCISES.length);
  });

  it('are found by id', () => {
    expect(exerciseById('side-plank').name).toBe('Side plank');
    expect(() => exerciseById('moonwalk')).toThrow(RangeError);
  });

  it.each(BENEFITS)('serve %s at both levels, with one that needs nothing', (benefit) => {
    const serving = EXERCISES.filter((exercise) => exercise.benefits.includes(benefit));
    for (const level of LEVELS) expect(serving.some((exercise) => exercise.level === level)).toBe(true);
    expect(serving.some((exercise) => exercise.equipment.length === 0)).toBe(true);
  });

  it.each(MUSCLE_GROUPS)('train %s without equipment', (group) => {
    const plain = EXERCISES.filter((exercise) => exercise.equipment.length === 0);
    expect(plain.some((exercise) => exercise.muscleGroups.includes(group))).toBe(true);
  });

  it.each(ONE_SIDED_GROUPS)('train one side of %s with a band or nothing, for a beginner', (group) => {
    const fit = EXERCISES.filter(
      (exercise) =>
        exercise.stance === 'one-leg' &&
        exercise.level === 'beginner' &&
        !exercise.impact &&
        exercise.equipment.every((item) => item === 'band') &&
        exercise.muscleGroups.includes(group),
    );
    expect(fit).not.toHaveLength(0);
  });

  it.each(TESTED_GROUPS)('have one meant first for %s', (group) => {
    expect(EXERCISES.some((exercise) => exercise.muscleGroups[0] === group)).toBe(true);
  });

  it('use every kind of equipment in the list', () => {
    const used = new Set(EXERCISES.flatMap((exercise) => exercise.equipment));
    expect(EQUIPMENT.filter((item) => !used.has(item))).toEqual([]);
  });

  it('carry the cautions for bone stress and shin pain at every impact', () => {
    for (const exercise of EXERCISES.filter((candidate) => candidate.impact)) {
      const cautions = exercise.cautions.join(' ');
      expect(cautions, exercise.id).toContain('Bone stress');
      expect(cautions, exercise.id).toContain('Shin pain');
    }
  });
});

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (_id, exercise) => {
  it('has a dose that can be done', () => {
    const { sets, reps, restSeconds, load, tempo } = exercise.dose;
    expect(sets).toBeGreaterThanOrEqual(1);
    expect(reps[0]).toBeGreaterThanOrEqual(1);
    expect(reps[1]).toBeGreaterThanOrEqual(reps[0]);
    expect(restSeconds).toBeGreaterThan(0);
    expect(load).not.toBe('');
    if (tempo !== undefined) expect(tempo).toMatch(/^\d-\d-\d$/);
  });

  it('has cues of one sentence, muscle groups, benefits and a source', () => {
    expect(exercise.cues.length).toBeGreaterThanOrEqual(2);
    for (const sentence of [...exercise.cues, ...exercise.cautions]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(exercise.muscleGroups).not.toHaveLength(0);
    expect(exercise.benefits).not.toHaveLength(0);
    expect(exercise.sources).not.toHaveLength(0);
  });
});
