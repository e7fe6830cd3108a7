import { BATTERIES } from '#shared/catalog/batteries.ts';
import type { Sourced } from '#shared/catalog/citation.ts';
import { EXERCISES } from '#shared/catalog/exercises.ts';
import { NORMS } from '#shared/catalog/norms.ts';
import { RATIOS } from '#shared/catalog/ratios.ts';
import { TEMPLATES } from '#shared/catalog/templates.ts';
import { TESTS } from '#shared/catalog/tests.ts';
import { WHY } from '#shared/catalog/why.ts';

const CATALOG = { TESTS, BATTERIES, NORMS, RATIOS, EXERCISES, TEMPLATES, WHY };

/** Every value in the catalogue with the path that leads to it, such as "TESTS.0.threshold.source". */
function* walk(value: unknown, path: string): Generator<{ path: string; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* walk(child, path ? `${path}.${key}` : key);
}

function isSourced(value: unknown): value is Sourced {
  return typeof value === 'object' && value !== null && 'citation' in value && 'grade' in value;
}

/** Every source named anywhere in the catalogue. */
export function allSources(): { path: string; source: Sourced }[] {
  return [...walk(CATALOG, '')].flatMap(({ path, value }) => (isSourced(value) ? [{ path, source: value }] : []));
}

/** Every text in the catalogue. */
export function allTexts(): { path: string; text: string }[] {
  return [...walk(CATALOG, '')].flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, text: value }] : [],
  );
}
