import path from 'node:path';
import type { PreviewRow, RefusedPart } from '#shared/contract/exchange.ts';
import { BYTE_ORDER_MARK, csvText } from '#shared/export/csv.ts';

/** Rows and cells that were left out, in the order of the file. */
export function* leftOutOf(rows: PreviewRow[]): Generator<RefusedPart> {
  for (const { line, name, refused } of rows) for (const part of refused) yield { line, name, ...part };
}

/** The list of them as a CSV file that Excel reads. */
export function leftOutFile(fileName: string, rows: PreviewRow[]): { name: string; bytes: Uint8Array } {
  const cells = [...leftOutOf(rows)].map(({ line, name, column, reason }) => [line, name, column, reason]);
  const text = BYTE_ORDER_MARK + csvText([['Line', 'Name', 'Column', 'Reason'], ...cells]);
  return { name: `${path.parse(fileName).name} left out.csv`, bytes: new TextEncoder().encode(text) };
}
