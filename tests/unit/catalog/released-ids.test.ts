import { expect, it } from 'vitest';
import { EXERCISES } from '#shared/catalog/exercises.ts';
import { TEMPLATES } from '#shared/catalog/templates.ts';
import { TESTS } from '#shared/catalog/tests.ts';

/** Stored sessions and programs name these ids: one may be added, none renamed or taken away. */
it('keeps every id that stored data may name', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
  expect({ tests: ids(TESTS), exercises: ids(EXERCISES), templates: ids(TEMPLATES) }).toMatchSnapshot();
});
