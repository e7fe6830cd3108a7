import { MUSCLE_GROUP_NAMES, MUSCLE_GROUPS } from '#shared/catalog/muscle-groups.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';

/** Tests by muscle group, as a select takes them. */
export function testOptions(tests: readonly TestDefinition[], without: string[]) {
  return MUSCLE_GROUPS.map((group) => ({
    group: MUSCLE_GROUP_NAMES[group],
    items: tests
      .filter(({ muscleGroup, id }) => muscleGroup === group && !without.includes(id))
      .map(({ id, name, detail }) => ({ value: id, label: `${name}, ${detail}` })),
  })).filter(({ items }) => items.length > 0);
}
