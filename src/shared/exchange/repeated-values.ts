import type { ReadRow, ReadTest } from './plan.ts';
import { measurementKey } from './plan-sessions.ts';
import { inOneUnit, tellConverted } from './several-units.ts';

interface Place {
  value: number;
  line: number;
  /** Whether it was written in another unit. */
  converted: boolean;
}

/**
 * Takes out of the rows of one athlete what contradicts an earlier row: the same trial of the same test and side with
 * another number, or a second mean of one day. The same number twice is taken once. Values without a number of their
 * trial follow each other, and of two bests the better one is kept when they come together. Units that convert into each
 * other make no difference.
 */
export function withoutContradictions(rows: ReadRow[]): void {
  const places = new Map<string, Place>();
  const masses = new Map<string, Omit<Place, 'converted'>>();
  const converted = inOneUnit(rows);
  for (const row of rows) {
    checkMass(row, masses);
    for (const test of row.tests) checkTest(test, row, places, converted.has(test));
    if (row.tests.some(({ values }) => values.length === 0)) {
      row.tests = row.tests.filter(({ values }) => values.length > 0);
    }
    if (converted.size > 0) tellConverted(row, converted);
  }
}

function checkTest(test: ReadTest, row: ReadRow, places: Map<string, Place>, converted: boolean): void {
  if (test.basis === 'trials' && test.values.every(({ trial }) => trial === undefined)) return;
  const measurement = `${row.testDate} ${measurementKey(test)}`;
  test.values = test.values.filter(({ side, value, trial, column }) => {
    if (test.basis === 'trials' && trial === undefined) return true;
    const key = `${measurement} ${side} ${test.basis === 'trials' ? trial : ''}`;
    const place: Place = { value, line: row.line, converted };
    const known = places.get(key);
    if (!known) {
      places.set(key, place);
      return true;
    }
    const [whose, where] =
      known.line === row.line ? ['This row', 'this row'] : [`Line ${known.line}`, `line ${known.line}`];
    if (isSame(known, place)) {
      row.remarks.push(`${column}: the same value stands in ${where}; it is taken once.`);
      return false;
    }
    if (test.basis === 'best') {
      row.remarks.push(`${column}: ${where} holds another best of that day; the better one is kept.`);
      return true;
    }
    const what = test.basis === 'mean' ? 'mean of that day' : `value for trial ${trial}`;
    row.refused.push({ column, reason: `${whose} holds another ${what}, which is kept.` });
    return false;
  });
}

/** What one measure gave is rounded in each unit. */
const ROUNDING = 0.01;

function isSame(a: Place, b: Place): boolean {
  if (a.value === b.value) return true;
  return (a.converted || b.converted) && Math.abs(a.value - b.value) <= ROUNDING * Math.abs(a.value);
}

/** An athlete has one body mass a day. */
function checkMass(row: ReadRow, masses: Map<string, Omit<Place, 'converted'>>): void {
  if (row.massKg === null || row.testDate === null || row.tests.length === 0) return;
  const known = masses.get(row.testDate);
  if (!known) masses.set(row.testDate, { value: row.massKg, line: row.line });
  else if (Math.abs(known.value - row.massKg) > 1) {
    row.refused.push({
      column: 'Body mass',
      reason: `Line ${known.line} gives ${known.value} kg for that day, and this row ${row.massKg} kg. The first is kept.`,
    });
  }
}
