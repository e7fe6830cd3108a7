import { implausible } from '../catalog/plausible.ts';
import { testById } from '../catalog/tests.ts';
import type { Unit } from '../units.ts';
import { readNumber } from './cells.ts';
import type { TestColumn } from './columns.ts';
import type { PlannedTest, ReadRow } from './plan.ts';
import { type Cell, type Reading, take, unitOf } from './row-reading.ts';

/**
 * Takes one value of a test into the row, in the unit it was written in. A value no athlete can reach is refused, and
 * so is one without a day, since a test is nothing without its date.
 */
export function addTestValue(row: ReadRow, meaning: TestColumn, { text, column }: Cell, reading: Reading): void {
  const definition = testById(meaning.testId);
  const unit = (unitOf(meaning, reading.answers) ?? definition.unit) as Unit;
  take(row, column, readNumber(text, reading.mark), (value) => {
    const problem = implausible(value, unit, definition, { massKg: row.facts.massKg, leverM: null, speedKmh: null });
    if (problem) row.refused.push({ column, reason: problem });
    else if (!row.testDate) row.refused.push({ column, reason: 'There is no date of the tests in this row.' });
    else testOf(row, meaning.testId, unit, reading).values.push({ side: meaning.side, value });
  });
}

/** Left and right of one test share a measurement where they share a unit. */
function testOf(row: ReadRow, testId: string, unit: Unit, { answers }: Reading): PlannedTest {
  const known = row.tests.find((test) => test.testId === testId && test.unit === unit);
  if (known) return known;
  const basis = answers.basis?.kind ?? 'trials';
  const statedTrials = basis === 'trials' ? null : (answers.basis?.trials ?? null);
  const test: PlannedTest = { testId, unit, basis, statedTrials, values: [] };
  row.tests.push(test);
  return test;
}
