import Papa from 'papaparse';
import { typed } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import { contentOf } from './cell-content.ts';
import type { DayColumn } from './columns.ts';
import type { DayStore } from './day-store.ts';

/**
 * The grid as a spreadsheet pastes it, with heads and names; struck-out trials are left out. Each head names its test, so
 * that the table finds its columns again when it is pasted back.
 */
export function tableText(store: DayStore): string {
  const { columns } = store.layout;
  const heads = ['Athlete', ...columns.map(headOf)];
  const rows = store.athletes().map((athlete) => [
    spreadsheetText(athlete.name),
    ...columns.map((column) => {
      const content = contentOf(athlete, column);
      return content && content.struckReason === null ? typed(content.value) : '';
    }),
  ]);
  return Papa.unparse([heads, ...rows], { delimiter: '\t', newline: '\n' });
}

/** "Quadriceps L1 (N)" */
function headOf(column: DayColumn): string {
  return column.kind === 'mass' ? 'Body mass (kg)' : `${column.test.name} ${column.head} (${unitLabel(column.unit)})`;
}

/** A name that a spreadsheet would read as a formula is kept a text; tabs and lines would shift the cells. */
function spreadsheetText(name: string): string {
  const plain = name.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}
