import { letOthersThrough } from '#main/let-others-through.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';
import { WORKBOOK_LIMITS } from './workbook-guards.ts';

/** What the marks of a sheet tell before its cells are read. */
export interface SheetScan {
  /** Rows times columns up to the last cell; a sheet without cells has its rows. */
  cells: number;
  merged: number;
  /** Formulas whose result was not saved with them. */
  withoutResult: number;
}

/** Most rows and columns that Excel knows. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Tags that tell places and results. No tag goes on over the beginning of the next one, so that a broken one costs no time. */
const TAG = /<(\/?)(?:\w+:)?(row|c|f|v|mergeCell)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const R = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** Tags after which other work gets its turn. */
const TURN = 100_000;

/**
 * Looks over a sheet's XML. A row or cell may claim any place, and all cells before it would be made up.
 * @throws UnreadableTable for places that no sheet has
 */
export async function scanSheet(xml: string, fileName: string): Promise<SheetScan> {
  const last = { row: 0, column: 0 };
  const cell = { formula: false, result: false };
  const scan: SheetScan = { cells: 0, merged: 0, withoutResult: 0 };
  let row = 0;
  let tags = 0;
  for (const [, closing, tag, attributes = ''] of xml.matchAll(TAG)) {
    if (++tags % TURN === 0) await letOthersThrough();
    if (closing) {
      if (tag === 'c' && cell.formula && !cell.result) scan.withoutResult++;
      continue;
    }
    if (tag === 'mergeCell') scan.merged++;
    else if (tag === 'f') cell.formula = true;
    else if (tag === 'v') cell.result = true;
    else {
      const match = R.exec(attributes);
      const place = match?.[1] ?? match?.[2];
      if (tag === 'row') row = place === undefined ? row + 1 : rowOf(place, fileName);
      else {
        cell.formula = false;
        cell.result = false;
        const at = place === undefined ? { row, column: last.column + 1 } : placeOf(place, fileName);
        row = Math.max(row, at.row);
        last.column = Math.max(last.column, at.column);
      }
      last.row = Math.max(last.row, row);
    }
  }
  // A row without cells is kept as well.
  scan.cells = last.row * Math.max(last.column, 1);
  return scan;
}

/** @throws UnreadableTable for more cells than are read */
export function refuseTooMany(scans: readonly SheetScan[], fileName: string): void {
  const cells = scans.reduce((sum, scan) => sum + scan.cells, 0);
  if (cells <= WORKBOOK_LIMITS.cells) return;
  throw new UnreadableTable(
    `${fileName} has ${cells.toLocaleString('en')} cells up to its last row and column; ${WORKBOOK_LIMITS.cells.toLocaleString('en')} can be read. Delete empty rows and columns far out, or save the sheet with the table as CSV.`,
  );
}

function rowOf(place: string, fileName: string): number {
  const row = /^\d{1,7}$/.test(place) ? Number(place) : 0;
  if (row < 1 || row > ROWS) throw broken(fileName);
  return row;
}

/** The place that "C12" names. */
function placeOf(place: string, fileName: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(place) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (column < 1 || column > COLUMNS) throw broken(fileName);
  return { row: rowOf(digits, fileName), column };
}

export function broken(fileName: string): UnreadableTable {
  return new UnreadableTable(
    `${fileName} is a workbook that is damaged inside. Open it in Excel and save it again, or save the sheet as CSV.`,
  );
}
