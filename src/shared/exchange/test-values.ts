import { implausible } from '../catalog/plausible.ts';
import { hasSides, type TestDefinition } from '../catalog/test-definition.ts';
import { type Unit, unitsFor } from '../units.ts';
import { readNumber } from './cells.ts';
import type { TestColumn, ValueColumn } from './columns.ts';
import type { PlannedValue, ReadRow, ReadTest } from './plan.ts';
import { type Cell, type Reading, type RowContext, take } from './row-reading.ts';
import { unitOfTest } from './unit-questions.ts';
import { splitUnit, unitByWord } from './unit-words.ts';

/**
 * Takes one value of a test into the row, in the unit it was written in. A value no athlete can reach is refused, and
 * so is one without a day, since a test is nothing without its date.
 */
export function addTestValue(
  row: ReadRow,
  meaning: TestColumn | ValueColumn,
  { text, column }: Cell,
  context: RowContext,
  reading: Reading,
): void {
  const test = meaning.kind === 'test' ? reading.catalogue.find(meaning.testId) : context.test;
  if (!test) return;
  const { number, unit: unitInCell } = splitUnit(text);
  take(row, column, readNumber(number, reading.mark), (value) => {
    const refuse = (reason: string) => row.refused.push({ column, reason });
    const side = sideOf(meaning, test, context);
    if (side === null) return refuse(`${test.name} has sides, and this row does not say which one.`);
    const reps = context.reps[meaning.side === 'left' || meaning.side === 'right' ? meaning.side : 'row'];
    if (reps === 0) {
      row.remarks.push(`${column}: 0 repetitions, so this side was not tested.`);
      return;
    }
    const unit = unitOfValue(meaning, test, unitInCell, context, reading);
    if (typeof unit !== 'string') return refuse(unit.reason);
    if (!row.testDate) return refuse('There is no date of the tests in this row.');
    const day = { massKg: row.massKg, leverM: null, speedKmh: context.setUp.speedKmh ?? null };
    const problem = implausible(value, unit, test, day);
    if (problem) return refuse(problem);
    const trial = context.trial === null ? {} : { trial: context.trial };
    testOf(row, test.id, unit, reps, context, reading).values.push({ side, value, ...trial, column });
  });
}

function sideOf(
  meaning: TestColumn | ValueColumn,
  test: TestDefinition,
  { side }: RowContext,
): PlannedValue['side'] | null {
  if (!hasSides(test)) return meaning.side === 'left' || meaning.side === 'right' ? null : 'whole';
  const named = meaning.side === 'row' ? side : meaning.side;
  return named === 'whole' ? null : named;
}

/** By the cell, else the column, else the row, else the answer. Two that disagree are never chosen between. */
function unitOfValue(
  meaning: TestColumn | ValueColumn,
  test: TestDefinition,
  inCell: Unit | null,
  { unit: inRow }: RowContext,
  { answers }: Reading,
): Unit | { reason: string } {
  const written = inRow === null ? null : unitByWord(inRow);
  if (inRow !== null && written === null) return { reason: `“${inRow}” is no unit that is known here.` };
  const stated = new Set([inCell, meaning.unit, written].filter((unit) => unit !== null));
  if (stated.size > 1) return { reason: `Its unit is stated twice, as ${[...stated].join(' and ')}.` };
  const asked = unitOfTest(test);
  const [unit = (asked ? answers.units[asked.id] : test.unit) as Unit | undefined] = stated;
  if (!unit) return { reason: 'The unit of this value is not stated.' };
  if (!unitsFor(test.unit).includes(unit)) return { reason: `${test.name} is not measured in ${unit}.` };
  return unit;
}

/** Left and right of one test share a measurement where they share a unit; the set-up is that of the row. */
function testOf(
  row: ReadRow,
  testId: string,
  unit: Unit,
  reps: number | undefined,
  { setUp }: RowContext,
  { basis }: Reading,
): ReadTest {
  const statedTrials = basis.kind === 'trials' ? null : (reps ?? basis.trials);
  const known = row.tests.find((other) => other.testId === testId && other.unit === unit);
  if (!known) {
    const test: ReadTest = { testId, unit, basis: basis.kind, statedTrials, values: [] };
    if (Object.keys(setUp).length > 0) test.setUp = setUp;
    row.tests.push(test);
    return test;
  }
  if (known.statedTrials !== null && statedTrials !== null) {
    known.statedTrials = Math.max(known.statedTrials, statedTrials);
  }
  return known;
}
