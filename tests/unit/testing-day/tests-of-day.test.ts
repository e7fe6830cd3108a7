import { expect, it } from 'vitest';
import { BATTERIES } from '#shared/catalog/batteries.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { testsOfDay } from '#shared/testing-day/tests-of-day.ts';

const dayOf = (ids: readonly string[]) => ids.map((testId) => ({ testId }));
const namesOf = (ids: readonly string[]) => testsOfDay(dayOf(ids), DELIVERED).map(({ test }) => test.name);

it('names what sets two tests of one name apart', () => {
  expect(namesOf(['knee-flexion-isometric-hhd', 'knee-flexion-isometric-prone-30'])).toEqual([
    'Hamstrings, 90°',
    'Hamstrings, face down, 30°',
  ]);
});

it('leaves a name alone that only one test has', () => {
  expect(namesOf(['knee-flexion-isometric-hhd', 'single-leg-hop'])).toEqual(['Hamstrings', 'Single-leg hop']);
});

it.each(BATTERIES.map((battery) => [battery.name, battery.testIds] as const))('%s has no two equal names', (_, ids) => {
  const names = namesOf(ids);
  expect(new Set(names).size).toBe(ids.length);
});
