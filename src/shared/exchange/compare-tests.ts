import { testById } from '../catalog/tests.ts';
import { shownDate } from '../dates.ts';
import { conversionFactor } from '../units.ts';
import type { KnownAthlete, PlannedTest, ReadRow, Refusal } from './plan.ts';

/**
 * The tests of a row that are not stored yet. The same values on the same day are passed over; other values of a test
 * that is stored for that day are refused, since nothing tells which of the two is right.
 */
export function newTests(row: ReadRow, athlete: KnownAthlete): { tests: PlannedTest[]; refused: Refusal[] } {
  const tests: PlannedTest[] = [];
  const refused: Refusal[] = [];
  for (const test of row.tests) {
    const stored = athlete.tests.filter((known) => known.date === row.testDate && known.test.testId === test.testId);
    if (stored.length === 0) tests.push(test);
    else if (!stored.some((known) => sameValues(known.test, test))) {
      const { name } = testById(test.testId);
      const day = shownDate(row.testDate as string);
      refused.push({ column: name, reason: `${name} of ${day} is stored with other values, and those stay.` });
    }
  }
  return { tests, refused };
}

/** Values of another kind of unit are never the same, whatever was known of the day. */
const UNKNOWN_DAY = { massKg: null, leverM: null, speedKmh: null };

function sameValues(stored: PlannedTest, inFile: PlannedTest): boolean {
  const factor = conversionFactor(stored.unit, inFile.unit, UNKNOWN_DAY);
  if (factor === null) return false;
  const values = stored.values.map(({ side, value }) => ({ side, value: value * factor }));
  return (
    values.length === inFile.values.length &&
    inFile.values.every(({ side, value }) =>
      values.some((other) => other.side === side && Math.abs(other.value - value) <= 1e-9 * Math.abs(value)),
    )
  );
}
