import { typed } from '../shown.ts';
import { convert, type Unit, unitKind, unitLabel } from '../units.ts';
import type { ReadRow, ReadTest } from './plan.ts';
import { measurementKey } from './plan-sessions.ts';

/** A test of a row that was written in another unit, with the line whose unit it has now. */
export interface Converted {
  from: Unit;
  line: number;
}

/**
 * Brings values of one test and day that stand in several units of a kind to the first of them, so that they are
 * compared and kept together. Most files have one unit a test.
 */
export function inOneUnit(rows: ReadRow[]): ReadonlyMap<ReadTest, Converted> {
  const converted = new Map<ReadTest, Converted>();
  if (!hasSeveralUnits(rows)) return converted;
  const units = new Map<string, { unit: Unit; line: number }>();
  for (const { line, testDate, tests } of rows) {
    for (const test of tests) {
      const { unit: from } = test;
      const key = `${testDate} ${unitKind(from)} ${measurementKey({ ...test, unit: 'N' })}`;
      const first = units.get(key);
      if (!first) units.set(key, { unit: from, line });
      else if (first.unit !== from) {
        for (const part of test.values) part.value = convert(part.value, from, first.unit);
        test.unit = first.unit;
        converted.set(test, { from, line: first.line });
      }
    }
  }
  return converted;
}

function hasSeveralUnits(rows: ReadRow[]): boolean {
  const units = new Map<string, Unit>();
  for (const { tests } of rows) {
    for (const { testId, unit } of tests) {
      const known = units.get(testId);
      if (known === undefined) units.set(testId, unit);
      else if (known !== unit) return true;
    }
  }
  return false;
}

/** Tells what was converted of a row and is kept. */
export function tellConverted(row: ReadRow, converted: ReadonlyMap<ReadTest, Converted>): void {
  for (const test of row.tests) {
    const how = converted.get(test);
    if (!how) continue;
    const { from, line } = how;
    const whose = line === row.line ? 'another value of this row' : `line ${line}`;
    for (const { column, value } of test.values) {
      const written = `${typed(convert(value, test.unit, from))} ${unitLabel(from)}`;
      row.remarks.push(
        `${column}: ${written} is read as ${typed(value)} ${unitLabel(test.unit)}, the unit of ${whose}.`,
      );
    }
  }
}
