import type { Catalogue } from '../catalog/catalogue.ts';
import { shownDate } from '../dates.ts';
import { typed } from '../shown.ts';
import { conversionFactor, unitLabel } from '../units.ts';
import type { KnownAthlete, PlannedSetUp, PlannedTest } from './plan.ts';

/** What is stored of a test that a file brings for the same day. */
export type Stored = { kind: 'new' } | { kind: 'same' } | { kind: 'other'; reason: string };

/**
 * Compares a test of one day with what is stored of that day. Values that are all among the stored ones are passed over;
 * others of a test done in the same way are refused, since nothing tells which of the two is right.
 */
export function compareTest(date: string, test: PlannedTest, athlete: KnownAthlete, catalogue: Catalogue): Stored {
  const stored = athlete.tests.filter((known) => known.date === date && known.test.testId === test.testId);
  if (stored.some((known) => holds(known.test, test))) return { kind: 'same' };
  const alike = stored.find((known) => doneAlike(known.test.setUp, test.setUp));
  if (!alike) return { kind: 'new' };
  const name = catalogue.find(test.testId)?.name ?? test.testId;
  const reason = `${name} of ${shownDate(date)} is stored with other values, and those stay: ${told(alike.test)}.`;
  return { kind: 'other', reason };
}

/** "left 410, 415; right 420 N" */
function told({ values, unit }: PlannedTest): string {
  const sides = Map.groupBy(values, ({ side }) => side);
  const parts = (['left', 'right', 'whole'] as const).flatMap((side) => {
    const numbers = sides.get(side)?.map(({ value }) => typed(value)) ?? [];
    return numbers.length === 0 ? [] : `${side === 'whole' ? '' : `${side} `}${numbers.join(', ')}`;
  });
  return `${parts.join('; ')} ${unitLabel(unit)}`;
}

/** Values of another kind of unit are never the same, whatever was known of the day. */
const UNKNOWN_DAY = { massKg: null, leverM: null, speedKmh: null };

/** Whether all values of a file are stored. A mean that is also one of the stored trials tells something else. */
function holds(stored: PlannedTest, inFile: PlannedTest): boolean {
  const factor = conversionFactor(stored.unit, inFile.unit, UNKNOWN_DAY);
  if (factor === null) return false;
  if (stored.basis !== inFile.basis && stored.values.length !== inFile.values.length) return false;
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
