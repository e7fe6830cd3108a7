import type { PreviewRow, RowFilter } from '#shared/contract/exchange.ts';

export const STATUS_WORDS: Record<PreviewRow['status'], string> = {
  new: 'New athlete',
  match: 'Adds to known',
  unchanged: 'Nothing new',
  refused: 'Left out',
};

export const FILTER_WORDS: Record<RowFilter, string> = {
  all: 'All rows',
  new: 'New',
  match: 'Adds',
  unchanged: 'Nothing new',
  'left-out': 'Left out',
};

/** All that is to be known of a row, each with the column it is about. */
export function toldOf({ refused, remarks }: PreviewRow): string[] {
  return [...refused.map(({ column, reason }) => (column ? `${column} left out: ${reason}` : reason)), ...remarks];
}
