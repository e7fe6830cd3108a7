import type { Catalogue } from '#shared/catalog/catalogue.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Trial } from '#shared/contract/assessments.ts';
import type { DayAthlete, DayTest, TestingDay } from '#shared/contract/testing-day.ts';
import { testsOfDay } from '#shared/testing-day/tests-of-day.ts';
import type { Unit } from '#shared/units.ts';

/** One column of the grid that is typed in. */
export type DayColumn = MassColumn | TrialColumn;

interface MassColumn {
  kind: 'mass';
  station: 'mass';
  head: 'kg';
}

export interface TrialColumn {
  kind: 'trial';
  /** Its test's id: what Enter goes through by station. */
  station: string;
  /** "L2" */
  head: string;
  test: TestDefinition;
  /** The day's. */
  unit: Unit;
  side: Trial['side'];
  ordinal: number;
}

/** A test of the day and its columns, by their numbers in the grid. */
export interface Station {
  test: TestDefinition;
  day: DayTest;
  columns: number[];
}

export interface DayColumns {
  columns: DayColumn[];
  stations: Station[];
}

const HEADS = { left: 'L', right: 'R', whole: '' };

/** Mass, then each test's trials, left before right; more than the test asks for where more are recorded. */
export function columnsOf({ tests, athletes }: TestingDay, catalogue: Catalogue): DayColumns {
  const columns: DayColumn[] = [{ kind: 'mass', station: 'mass', head: 'kg' }];
  const stations: Station[] = [];
  for (const { test, day } of testsOfDay(tests, catalogue)) {
    const station: Station = { test, day, columns: [] };
    const trials = trialsOf(test, athletes);
    for (const side of hasSides(test) ? (['left', 'right'] as const) : (['whole'] as const)) {
      for (let ordinal = 1; ordinal <= trials; ordinal++) {
        station.columns.push(columns.length);
        const head = `${HEADS[side]}${ordinal}`;
        columns.push({ kind: 'trial', station: test.id, head, test, unit: day.unit, side, ordinal });
      }
    }
    stations.push(station);
  }
  return { columns, stations };
}

function trialsOf(test: TestDefinition, athletes: DayAthlete[]): number {
  let most = test.trials;
  for (const { records } of athletes) {
    for (const { ordinal } of records.find(({ testId }) => testId === test.id)?.trials ?? []) {
      most = Math.max(most, ordinal);
    }
  }
  return most;
}

/** Whether two layouts have the same cells at the same numbers. */
export function sameColumns(a: readonly DayColumn[], b: readonly DayColumn[]): boolean {
  const keyOf = ({ station, head }: DayColumn) => `${station} ${head}`;
  return a.length === b.length && a.every((column, index) => b[index] && keyOf(column) === keyOf(b[index]));
}

const SIDE_WORDS = { left: 'left ', right: 'right ', whole: '' };

/** "Hamstrings, left trial 2", "Body mass in kg" */
export function columnName(column: DayColumn): string {
  if (column.kind === 'mass') return 'Body mass in kg';
  return `${column.test.name}, ${SIDE_WORDS[column.side]}trial ${column.ordinal}`;
}
