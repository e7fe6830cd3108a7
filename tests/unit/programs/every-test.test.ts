import { describe, expect, it } from 'vitest';
import { LEVELS } from '#shared/catalog/exercise.ts';
import { exerciseById } from '#shared/catalog/exercises.ts';
import { hasSides } from '#shared/catalog/test-definition.ts';
import { TESTS } from '#shared/catalog/tests.ts';
import { planFrom } from '#shared/programs/plan.ts';
import { clearlyWeaker, suggested, tested } from './athletes.ts';

const OPTIONS = { startDate: '2026-11-24' } as const;

/** A clear difference, whichever end of the scale is the better one. */
function leftWorse(test: (typeof TESTS)[number]) {
  return clearlyWeaker(test.id, test.better === 'higher' ? 'left' : 'right', 0.4);
}

describe.each(LEVELS)('a clear difference, %s', (level) => {
  it.each(TESTS.filter(hasSides).map((test) => [test.id, test] as const))(
    'of %s gets an exercise for that muscle, weaker side first',
    (_id, test) => {
      for (const equipment of [[], ['band'] as const]) {
        const suggestion = suggested(leftWorse(test), { ...OPTIONS, level }, { equipment: [...equipment] });
        const worked = planFrom(suggestion)
          .sessions.flatMap(({ exercises }) => exercises)
          .filter(({ weakerSide }) => weakerSide !== null);
        expect(worked.length).toBeGreaterThan(0);
        for (const { exerciseId, weakerSide } of worked) {
          expect(weakerSide).toBe('left');
          expect(exerciseById(exerciseId).muscleGroups[0]).toBe(test.muscleGroup);
        }
      }
    },
  );
});

describe('a test without sides', () => {
  it.each(TESTS.filter((test) => !hasSides(test)).map((test) => [test.id, test] as const))(
    '%s that got worse makes a plan of its benefit, and no side is worked on',
    (id, test) => {
      const values = test.better === 'higher' ? [200, 100] : [100, 200];
      const sessions = ['2026-06-01', '2026-09-01'].map((date, index) => ({
        ...tested(id, date, [], []),
        whole: [values[index] ?? 0, values[index] ?? 0],
      }));
      const suggestion = suggested(sessions, OPTIONS);
      expect(suggestion.proposed.benefit).toBe(test.benefits[0]);
      const exercises = planFrom(suggestion).sessions.flatMap((session) => session.exercises);
      expect(exercises.length).toBeGreaterThan(0);
      expect(exercises.every(({ weakerSide }) => weakerSide === null)).toBe(true);
    },
  );
});
