import { describe, expect, it } from 'vitest';
import { filterExercises, NO_FILTER } from '#renderer/features/programs/library-filter.ts';
import { EXERCISES } from '#shared/catalog/exercises.ts';

const names = (filter: Partial<typeof NO_FILTER>) => filterExercises(EXERCISES, { ...NO_FILTER, ...filter });

describe('the library', () => {
  it('shows everything without a filter', () => {
    expect(names({})).toEqual(EXERCISES);
  });

  it('finds by name, muscle and cue, whatever the case', () => {
    expect(names({ text: 'NORDIC' }).map(({ id }) => id)).toContain('nordic-lowering');
    expect(names({ text: 'soleus' }).map(({ id }) => id)).toContain('bent-knee-heel-raise');
    expect(names({ text: 'no such exercise' })).toEqual([]);
  });

  it('joins filters', () => {
    const found = names({
      benefit: 'injury-prevention',
      muscleGroup: 'hamstrings',
      equipment: 'none',
      level: 'beginner',
    });
    expect(found.length).toBeGreaterThan(0);
    for (const exercise of found) {
      expect(exercise.benefits).toContain('injury-prevention');
      expect(exercise.muscleGroups).toContain('hamstrings');
      expect(exercise.equipment).toEqual([]);
      expect(exercise.level).toBe('beginner');
    }
  });
});
