import type { CellOrder } from '#shared/contract/testing-day.ts';
import { type CellPlace, nextCell, nextPresent } from '#shared/testing-day/cell-order.ts';
import { contentOf } from './cell-content.ts';
import type { DayStore } from './day-store.ts';

/**
 * Where the typing goes on: the first empty cell in order. A day on which something stands is past its weighing, so the
 * masses that are missing are passed over.
 */
export function firstBlank(store: DayStore, order: CellOrder, station?: string): CellPlace | null {
  const athletes = store.athletes();
  const { columns } = store.layout;
  const shape = { stations: columns.map((column) => column.station), present: store.present };
  const begun = athletes.some(({ records }) => records.length > 0);
  const row = nextPresent(shape.present, -1, 1);
  if (row === null) return null;
  const wanted = (column: (typeof columns)[number]) =>
    station ? column.station === station : column.kind === 'trial' || !begun;
  const first = { row, column: Math.max(0, columns.findIndex(wanted)) };
  for (let place: CellPlace | null = first; place; place = nextCell(place, shape, order, 1)) {
    const [athlete, column] = [athletes[place.row], columns[place.column]];
    if (athlete && column && wanted(column) && contentOf(athlete, column) === null) return place;
  }
  return first;
}
