import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import type { DayStore } from './day-store.ts';

/** A cell in which something was typed that is not stored. */
export interface OpenCell {
  place: CellPlace;
  /** Refused, or far off and waiting for an answer. */
  kind: 'refused' | 'asked';
  sentence: string;
}

/** Those cells in the grid's order, row by row. */
export function openCells(store: DayStore): OpenCell[] {
  return store.athleteIds.flatMap((athleteId, row) =>
    Object.entries(store.row(athleteId).states).flatMap(([column, state]) =>
      state.kind === 'refused' || state.kind === 'asked'
        ? [{ place: { row, column: Number(column) }, kind: state.kind, sentence: state.sentence }]
        : [],
    ),
  );
}

/** The one after a place, and after the last the first again. */
export function nextOpen(cells: readonly OpenCell[], { row, column }: CellPlace): CellPlace | undefined {
  const after = cells.find(({ place }) => place.row > row || (place.row === row && place.column > column));
  return (after ?? cells[0])?.place;
}

/**
 * What is not saved and why, and what waits for an answer.
 * @param answering whether Evenstride answers: while it does not, that is the reason that matters
 */
export function openWords(cells: readonly OpenCell[], answering: boolean): string {
  const refused = cells.filter(({ kind }) => kind === 'refused');
  const asked = cells.length - refused.length;
  const waits = asked === 1 ? '1 value waits for your answer' : `${asked} values wait for your answer`;
  const [first] = refused;
  if (!first) return waits;
  const count = refused.length === 1 ? '1 value is not saved' : `${refused.length} values are not saved`;
  const both = asked > 0 ? `${count}, ${waits}` : count;
  if (!answering) {
    return `${both}: Evenstride does not answer. What you typed stays here; Enter in its cell tries again.`;
  }
  return refused.every(({ sentence }) => sentence === first.sentence) ? `${both}: ${first.sentence}` : both;
}
