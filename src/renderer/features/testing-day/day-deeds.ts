import { type CellPlace, nextPresent } from '#shared/testing-day/cell-order.ts';
import type { ActiveCell } from './active-cell.ts';
import { columnName } from './columns.ts';
import type { CellChange } from './day-rows.ts';
import type { DayStore } from './day-store.ts';
import { swapChanges } from './swap-sides.ts';

/** A cell of an athlete; of one who is absent, that of the next who is there, or else of the last one before. */
export function workPlace(store: DayStore, { athleteId, column }: Pick<CellChange, 'athleteId' | 'column'>): CellPlace {
  const { present } = store;
  const own = store.athleteIds.indexOf(athleteId);
  const row = present[own] ? own : (nextPresent(present, own, 1) ?? nextPresent(present, own, -1) ?? own);
  return { row, column };
}

/** What keys, buttons and dialogs do to the cells of a day. */
export function dayDeeds(store: DayStore, active: ActiveCell) {
  const cellAt = ({ row, column }: CellPlace) => {
    const athleteId = store.athleteIds[row];
    const at = store.layout.columns[column];
    return athleteId === undefined || !at ? undefined : { athleteId, column, at };
  };
  const strike = (place: CellPlace, struckReason: string | null) => {
    const cell = cellAt(place);
    const content = cell && store.content(cell);
    if (!cell || !content || cell.at.kind === 'mass') return;
    const { athleteId, column } = cell;
    const label = struckReason === null ? 'trial taken back in' : 'strike-out';
    void store.change(label, [{ athleteId, column, content: { ...content, struckReason } }]);
  };
  return {
    strike,
    /** @returns whether there is a trial to strike out, which needs a reason; one that is struck out counts again */
    strikeOrTakeBack(place: CellPlace): boolean {
      const cell = cellAt(place);
      const content = cell && store.content(cell);
      if (!content || cell?.at.kind === 'mass') return false;
      if (content.struckReason === null) return true;
      strike(place, null);
      return false;
    },
    swap(place: CellPlace): void {
      const cell = cellAt(place);
      const changes = cell ? swapChanges(store, cell.athleteId, cell.at.station) : [];
      if (changes.length > 0) void store.change('swapped sides', changes);
    },
    /** @returns where the typing goes on */
    setAbsent(athleteId: string, absent: boolean): CellPlace {
      const { column } = active.place;
      void store.setAbsent({ athleteId, column, absent });
      return workPlace(store, { athleteId, column });
    },
    /** The first empty cell of a test of an athlete, or its first cell. */
    firstMissing(athleteId: string, testId: string): CellPlace {
      const own = store.layout.stations.find(({ test }) => test.id === testId)?.columns ?? [];
      const column = own.find((at) => store.content({ athleteId, column: at }) === null) ?? own[0] ?? 0;
      return { row: store.athleteIds.indexOf(athleteId), column };
    },
    /** "Runner 07, Hamstrings, left trial 2" */
    nameOf(place: CellPlace): string | undefined {
      const cell = cellAt(place);
      return cell && `${store.row(cell.athleteId).athlete.name}, ${columnName(cell.at)}`;
    },
  };
}
