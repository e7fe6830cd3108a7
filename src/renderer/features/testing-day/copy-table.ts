import { typed } from '#shared/shown.ts';
import { contentOf } from './cell-content.ts';
import type { DayStore } from './day-store.ts';

/** The grid as a spreadsheet pastes it, with heads and names; struck-out trials are left out. */
export function tableText(store: DayStore): string {
  const { columns } = store.layout;
  const heads = ['Athlete', ...columns.map(({ head }) => head)];
  const rows = store.athletes().map((athlete) => [
    spreadsheetText(athlete.name),
    ...columns.map((column) => {
      const content = contentOf(athlete, column);
      return content && content.struckReason === null ? typed(content.value) : '';
    }),
  ]);
  return [heads, ...rows].map((cells) => cells.join('\t')).join('\n');
}

/** A name that a spreadsheet would read as a formula is kept a text; tabs and lines would shift the cells. */
function spreadsheetText(name: string): string {
  const plain = name.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}
