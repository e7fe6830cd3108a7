import type { DayColumns } from './columns.ts';

/** In px; rows are of one height, so that a row's place is known without asking the page. */
export const GRID_SIZES = { row: 36, name: 148, mass: 58, cell: 54, result: 164 } as const;

/** The columns of the grid as CSS: name, mass, then each test's cells and its result. */
export function tracksOf({ stations }: DayColumns): string {
  const { name, mass, cell, result } = GRID_SIZES;
  const tests = stations.map(({ columns }) => `repeat(${columns.length}, ${cell}px) ${result}px`);
  return [`${name}px ${mass}px`, ...tests].join(' ');
}
