import type { Benefit } from '#shared/catalog/benefits.ts';
import { MUSCLE_GROUP_NAMES, type MuscleGroup } from '#shared/catalog/muscle-groups.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { searchText } from '#shared/search-text.ts';

export interface TestFilter {
  text: string;
  benefit: Benefit | null;
  muscleGroup: MuscleGroup | null;
  /** Null: all that may be used; else own tests alone, or those that were archived. */
  shown: 'own' | 'archived' | null;
}

export const NO_FILTER: TestFilter = { text: '', benefit: null, muscleGroup: null, shown: null };

/** Tests that pass every filter: each word typed has to stand in name, detail, muscle group or device. */
export function filterTests(tests: readonly TestInUse[], filter: TestFilter): TestInUse[] {
  const words = searchText(filter.text).split(' ').filter(Boolean);
  return tests.filter((inUse) => {
    const { test, origin, archived } = inUse;
    if (archived !== (filter.shown === 'archived')) return false;
    if (filter.shown === 'own' && origin !== 'own') return false;
    if (filter.benefit !== null && !test.benefits.includes(filter.benefit)) return false;
    if (filter.muscleGroup !== null && test.muscleGroup !== filter.muscleGroup) return false;
    if (words.length === 0) return true;
    const text = searchable(inUse);
    return words.every((word) => text.includes(word));
  });
}

function searchable({ test: { name, detail, muscleGroup, setUp } }: TestInUse): string {
  return searchText(`${name} ${detail} ${MUSCLE_GROUP_NAMES[muscleGroup]} ${setUp.device ?? ''}`);
}
