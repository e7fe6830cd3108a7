import { ENOUGH_ATHLETES, type OwnNoise, REPEATED_WITHIN_DAYS } from '#shared/analysis/own-noise.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import type { OwnNoiseReport } from '#shared/contract/catalog.ts';

export const HOW_MEASURED = `From athletes who did a test twice within ${REPEATED_WITHIN_DAYS} days in the same set-up. Once there are ${ENOUGH_ATHLETES} such athletes, their noise is used instead of the catalogue’s.`;

/** Whether a test goes by this noise, or what is missing. */
export function ownNoiseState({ athletes }: OwnNoise, { noiseFrom }: Pick<TestInUse, 'noiseFrom'>): string {
  if (noiseFrom === 'own-athletes') return 'in use';
  if (athletes < ENOUGH_ATHLETES) return `${athletes} of ${ENOUGH_ATHLETES} athletes so far`;
  return 'you set your own figure';
}

/** What a measurement of own noise came to: "2 tests have enough athletes, 3 need more." */
export function reportInWords({ measuredAt, tests }: OwnNoiseReport): string {
  if (measuredAt === null) return 'Not measured yet.';
  if (tests.length === 0) return 'No athlete did a test twice within two weeks in the same set-up.';
  const enough = tests.filter(({ athletes }) => athletes >= ENOUGH_ATHLETES).length;
  const more = tests.length - enough;
  const parts = [
    enough > 0 && `${countOfTests(enough)} with ${ENOUGH_ATHLETES} athletes or more`,
    more > 0 && `${countOfTests(more)} with fewer than ${ENOUGH_ATHLETES}, which keep the catalogue’s noise`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function countOfTests(count: number): string {
  return count === 1 ? '1 test' : `${count} tests`;
}
