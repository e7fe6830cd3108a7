import type { PreviewRow } from '#shared/contract/exchange.ts';
import type { PlannedRow, Refusal } from '#shared/exchange/plan.ts';
import type { Table } from '#shared/exchange/read-table.ts';

/** What happens to a line that a format brought into more than one row: the most that happens in one of them. */
const WEIGHT: Record<PlannedRow['status'], number> = { new: 3, match: 2, unchanged: 1, refused: 0 };

/** Most rows have none; they share one list. */
const NONE: never[] = [];

/** The plan as it is told, one row a line of the file, whatever the order in which it was planned. */
export class ToldRows {
  /** By line; blank lines have none. */
  readonly #byLine: (PreviewRow | undefined)[];

  constructor({ rows, refused }: Table) {
    const last = Math.max(rows.at(-1)?.line ?? 0, refused.at(-1)?.line ?? 0);
    this.#byLine = Array.from({ length: last + 1 });
  }

  add(rows: PlannedRow[]): void {
    for (const row of rows) {
      const known = this.#byLine[row.line];
      const next = told(row);
      this.#byLine[row.line] = known ? together(known, next) : next;
    }
  }

  inOrder(): PreviewRow[] {
    return this.#byLine.filter((row) => row !== undefined);
  }
}

function told({ line, status, name, testDate, tests, refused, remarks }: PlannedRow): PreviewRow {
  let values = 0;
  for (const test of tests) values += test.values.length;
  return {
    line,
    status,
    name,
    testDate: values > 0 ? testDate : null,
    values,
    refused: refused.length > 0 ? refused : NONE,
    remarks: remarks.length > 0 ? remarks : NONE,
  };
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
