import type { Catalogue } from '../catalog/catalogue.ts';
import { shownDate } from '../dates.ts';
import { conversionFactor } from '../units.ts';
import type { KnownAthlete, PlannedSetUp, PlannedTest } from './plan.ts';

/** What is stored of a test that a file brings for the same day. */
export type Stored = { kind: 'new' } | { kind: 'same' } | { kind: 'other'; reason: string };

/**
 * Compares a test of one day with what is stored of that day. The same values are passed over; other values of a test
 * done in the same way are refused, since nothing tells which of the two is right.
 */
export function compareTest(date: string, test: PlannedTest, athlete: KnownAthlete, catalogue: Catalogue): Stored {
  const stored = athlete.tests.filter((known) => known.date === date && known.test.testId === test.testId);
  if (stored.some((known) => sameValues(known.test, test))) return { kind: 'same' };
  if (!stored.some((known) => doneAlike(known.test.setUp, test.setUp))) return { kind: 'new' };
  const name = catalogue.find(test.testId)?.name ?? test.testId;
  return { kind: 'other', reason: `${name} of ${shownDate(date)} is stored with other values, and those stay.` };
}

/** Values of another kind of unit are never the same, whatever was known of the day. */
const UNKNOWN_DAY = { massKg: null, leverM: null, speedKmh: null };

function sameValues(stored: PlannedTest, inFile: PlannedTest): boolean {
  const factor = conversionFactor(stored.unit, inFile.unit, UNKNOWN_DAY);
  if (factor === null || stored.values.length !== inFile.values.length) return false;
  const left = stored.values.map(({ side, value }) => ({ side, value: value * factor }));
  return inFile.values.every(({ side, value }) => {
    const at = left.findIndex(
      (other) => other.side === side && Math.abs(other.value - value) <= 1e-9 * Math.abs(value),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** A set-up that one of the two does not state may be the same. */
function doneAlike(a: PlannedSetUp = {}, b: PlannedSetUp = {}): boolean {
  const fields = ['device', 'position', 'angleDeg', 'speedKmh'] as const;
  return fields.every((field) => a[field] === undefined || b[field] === undefined || a[field] === b[field]);
}
