import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { ImportResult, PreviewRow } from '#shared/contract/exchange.ts';
import type { PlannedRow, Refusal } from '#shared/exchange/plan.ts';
import { countPlan } from '#shared/exchange/plan-sessions.ts';
import type { ImportRows } from './import-rows.ts';

/** What happens to a line that a format brought into more than one row: the most that happens in one of them. */
const WEIGHT: Record<PlannedRow['status'], number> = { new: 3, match: 2, unchanged: 1, refused: 0 };

/** The plan as the preview tells it, one row a line of the file. */
export function toPreviewRows(rows: PlannedRow[]): PreviewRow[] {
  const lines = new Map<number, PreviewRow>();
  for (const row of rows) {
    const known = lines.get(row.line);
    const next = toPreviewRow(row);
    lines.set(row.line, known ? together(known, next) : next);
  }
  return [...lines.values()];
}

function toPreviewRow({ line, status, name, testDate, tests, refused, remarks }: PlannedRow): PreviewRow {
  const values = tests.reduce((sum, test) => sum + test.values.length, 0);
  return { line, status, name, testDate: values > 0 ? testDate : null, values, refused, remarks };
}

function together(a: PreviewRow, b: PreviewRow): PreviewRow {
  return {
    line: a.line,
    status: WEIGHT[b.status] > WEIGHT[a.status] ? b.status : a.status,
    name: a.name ?? b.name,
    testDate: a.testDate ?? b.testDate,
    values: a.values + b.values,
    refused: distinct([...a.refused, ...b.refused]),
    remarks: [...new Set([...a.remarks, ...b.remarks])],
  };
}

/** One reason is told once, in however many rows of a line it stands. */
function distinct<T extends Refusal>(refused: T[]): T[] {
  return [...new Map(refused.map((part) => [`${part.column} ${part.reason}`, part])).values()];
}

/** A line that does not fit the header, as a row of the plan. */
export function refusedLine({ line, reason }: { line: number; reason: string }): PlannedRow {
  return {
    line,
    status: 'refused',
    person: null,
    name: null,
    externalId: null,
    athleteId: null,
    facts: {},
    newExternalId: null,
    squads: [],
    testDate: null,
    massKg: null,
    sessionNote: null,
    tests: [],
    refused: [{ column: null, reason }],
    remarks: [],
  };
}

/** What an import did, with every row and cell that was left out. */
export function resultOf(
  importId: string | null,
  planned: PlannedRow[],
  written: ImportRows,
  { find }: Catalogue,
): ImportResult {
  const counts = countPlan(planned, find);
  return {
    importId,
    athletesNew: counts.new,
    athletesUpdated: counts.match,
    athletesUnchanged: counts.unchanged,
    sessions: written.sessions.length,
    values: written.trials.length,
    refused: toPreviewRows(planned).flatMap(({ line, name, refused }) =>
      refused.map((part) => ({ line, name, ...part })),
    ),
  };
}
