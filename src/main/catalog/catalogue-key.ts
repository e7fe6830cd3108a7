import { createHash } from 'node:crypto';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';

/**
 * What summaries are kept under: the rules' version as delivered, and a digest behind it where own tests, own noise or
 * the coach's settings decide with them. Names and protocols do not enter it, since they change no verdict.
 */
export function catalogueKey(tests: readonly TestInUse[]): string {
  const changed = tests.filter(
    ({ origin, noiseFrom, thresholdFrom }) =>
      origin === 'own' || noiseFrom !== 'delivered' || thresholdFrom !== 'delivered',
  );
  if (changed.length === 0) return RULES_VERSION;
  const digest = createHash('sha256').update(changed.map(decisive).join('\n')).digest('hex').slice(0, 12);
  return `${RULES_VERSION}+${digest}`;
}

/** Ids of the tests that are judged otherwise in one list than in the other. */
export function judgedOtherwise(before: readonly TestInUse[], after: readonly TestInUse[]): string[] {
  const known = new Map(before.map((inUse) => [inUse.test.id, decisive(inUse)]));
  return after.filter((inUse) => known.get(inUse.test.id) !== decisive(inUse)).map(({ test }) => test.id);
}

/** Everything of a test that a verdict rests on. */
function decisive({ test }: TestInUse): string {
  const { id, unit, laterality, better, comparable, typicalError, threshold } = test;
  const { trial, day } = typicalError;
  return JSON.stringify([id, unit, laterality, better, comparable, trial, day, threshold.kind, threshold.value]);
}
