import type { ImportResult, PreviewRow } from '#shared/contract/exchange.ts';
import type { PlannedRow } from '#shared/exchange/plan.ts';
import type { ImportRows } from './import-rows.ts';

/** A planned row as the preview tells it. */
export function toPreviewRow({ line, status, name, testDate, tests, refused, remarks }: PlannedRow): PreviewRow {
  const values = tests.reduce((sum, test) => sum + test.values.length, 0);
  return { line, status, name, testDate: values > 0 ? testDate : null, values, refused, remarks };
}

/** A line that does not fit the header, as a row of the plan. */
export function refusedLine({ line, reason }: { line: number; reason: string }): PlannedRow {
  return {
    line,
    status: 'refused',
    name: null,
    externalId: null,
    athleteId: null,
    facts: {},
    newExternalId: null,
    squads: [],
    testDate: null,
    massKg: null,
    tests: [],
    refused: [{ column: null, reason }],
    remarks: [],
  };
}

/** What an import did, with every row and cell that was left out. */
export function resultOf(planned: PlannedRow[], written: ImportRows): ImportResult {
  const count = (status: PlannedRow['status']) => planned.filter((row) => row.status === status).length;
  return {
    athletesNew: count('new'),
    athletesUpdated: count('match'),
    athletesUnchanged: count('unchanged'),
    sessions: written.sessions.length,
    values: written.trials.length,
    refused: planned.flatMap(({ line, name, refused }) => refused.map((part) => ({ line, name, ...part }))),
  };
}
