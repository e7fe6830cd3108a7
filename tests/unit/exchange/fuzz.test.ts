import { expect, it } from 'vitest';
import { fuzzImport } from '#tests/support/fuzz-import.ts';

/** Milliseconds that the run may take, one file at the most, and the files that it has to get through. */
const BUDGET = 12_000;
const LONGEST = 5000;
const LEAST_FILES = 150;

it('mutated files never crash, never hang, and store what their preview said', { timeout: 120_000 }, async () => {
  const start = performance.now();
  const { files, outcomes, slowest } = await fuzzImport(
    20_261_122,
    (count) => count < LEAST_FILES || performance.now() - start < BUDGET,
  );
  expect(slowest.ms).toBeLessThan(LONGEST);
  expect(outcomes.imported).toBeGreaterThan(files / 4);
});
