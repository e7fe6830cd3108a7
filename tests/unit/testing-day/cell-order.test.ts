import { describe, expect, it } from 'vitest';
import type { CellOrder } from '#shared/contract/testing-day.ts';
import { type CellPlace, type GridShape, nextCell } from '#shared/testing-day/cell-order.ts';

/** Mass, a test with two columns, a test with one; three athletes of whom the second is absent. */
const SHAPE: GridShape = { stations: ['mass', 'a', 'a', 'b'], present: [true, false, true] };

function walk(order: CellOrder, from: CellPlace, way: 1 | -1): string[] {
  const places: string[] = [];
  for (let place: CellPlace | null = from; place; place = nextCell(place, SHAPE, order, way)) {
    places.push(`${place.row}${SHAPE.stations[place.column]}${place.column}`);
  }
  return places;
}

const BY_STATION = ['0mass0', '2mass0', '0a1', '0a2', '2a1', '2a2', '0b3', '2b3'];
const BY_ATHLETE = ['0mass0', '0a1', '0a2', '0b3', '2mass0', '2a1', '2a2', '2b3'];

describe('where Enter leads', () => {
  it('by station: everyone through a test, then the next test; absent athletes are passed over', () => {
    expect(walk('station', { row: 0, column: 0 }, 1)).toEqual(BY_STATION);
  });
  it('by athlete: along the row, then the next athlete', () => {
    expect(walk('athlete', { row: 0, column: 0 }, 1)).toEqual(BY_ATHLETE);
  });
  it('backwards is the same way', () => {
    expect(walk('station', { row: 2, column: 3 }, -1)).toEqual(BY_STATION.toReversed());
    expect(walk('athlete', { row: 2, column: 3 }, -1)).toEqual(BY_ATHLETE.toReversed());
  });
  it('leads on from the row of an absent athlete, and nowhere when nobody came', () => {
    expect(nextCell({ row: 1, column: 2 }, SHAPE, 'station', 1)).toEqual({ row: 2, column: 1 });
    expect(nextCell({ row: 0, column: 3 }, { ...SHAPE, present: [false, false, false] }, 'station', 1)).toBeNull();
  });
});
