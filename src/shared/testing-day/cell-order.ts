import type { CellOrder } from '../contract/testing-day.ts';

/** A place in the grid: athlete and column, both from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

export interface GridShape {
  /** By column, the station it belongs to: the mass is one, each test another. Columns of a station stand together. */
  stations: readonly string[];
  /** By row, whether the athlete is there; absent ones are passed over. */
  present: readonly boolean[];
}

/**
 * Where Enter leads. By station an athlete does all trials of a test, then the next athlete does them; by athlete one
 * does all tests along the row.
 * @param way 1 onwards, -1 back
 * @returns null at the end
 */
export function nextCell(from: CellPlace, shape: GridShape, order: CellOrder, way: 1 | -1): CellPlace | null {
  const { stations, present } = shape;
  const station = stations[from.column];
  const along = from.column + way;
  if (along >= 0 && along < stations.length && (order === 'athlete' || stations[along] === station)) {
    return { row: from.row, column: along };
  }
  const row = nextPresent(present, from.row, way);
  if (order === 'athlete') return row === null ? null : { row, column: way === 1 ? 0 : stations.length - 1 };
  if (row !== null) return { row, column: edgeOf(stations, station, way) };
  const next = stations[edgeOf(stations, station, way === 1 ? -1 : 1) + way];
  const first = nextPresent(present, way === 1 ? -1 : present.length, way);
  if (next === undefined || first === null) return null;
  return { row: first, column: edgeOf(stations, next, way) };
}

/** The next row whose athlete is there; null past the last. */
export function nextPresent(present: readonly boolean[], from: number, way: 1 | -1): number | null {
  for (let row = from + way; row >= 0 && row < present.length; row += way) if (present[row]) return row;
  return null;
}

/** The column where a station begins on the way, which is its last one when going back. */
function edgeOf(stations: readonly string[], station: string | undefined, way: 1 | -1): number {
  return way === 1 ? stations.indexOf(station ?? '') : stations.lastIndexOf(station ?? '');
}
