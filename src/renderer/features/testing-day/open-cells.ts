import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import type { DayStore } from './day-store.ts';

/** A cell in which something was typed that is not stored. */
export interface OpenCell {
  place: CellPlace;
  /** Refused, or far off and waiting for an answer. */
  kind: 'refused' | 'asked';
}

/** Those cells in the grid's order, row by row. */
export function openCells(store: DayStore): OpenCell[] {
  return store.athleteIds.flatMap((athleteId, row) =>
    Object.entries(store.row(athleteId).states).flatMap(([column, { kind }]) =>
      kind === 'refused' || kind === 'asked' ? [{ place: { row, column: Number(column) }, kind }] : [],
    ),
  );
}

/** The one after a place, and after the last the first again. */
export function nextOpen(cells: readonly OpenCell[], { row, column }: CellPlace): CellPlace | undefined {
  const after = cells.find(({ place }) => place.row > row || (place.row === row && place.column > column));
  return (after ?? cells[0])?.place;
}

/**
 * How many values are not saved, and how many wait for an answer. Why stands with each cell; only that Evenstride does
 * not answer concerns them all.
 */
export function openWords(cells: readonly OpenCell[], answering: boolean): string {
  const refused = cells.filter(({ kind }) => kind === 'refused').length;
  const asked = cells.length - refused;
  const waits = asked === 1 ? '1 value waits for your answer' : `${asked} values wait for your answer`;
  if (refused === 0) return waits;
  const count = refused === 1 ? '1 value is not saved' : `${refused} values are not saved`;
  const words = asked > 0 ? `${count}, ${waits}` : count;
  if (answering) return words;
  return `${words}: Evenstride does not answer. What you typed stays here; Enter in its cell tries again.`;
}
