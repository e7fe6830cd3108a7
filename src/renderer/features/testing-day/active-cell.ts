import { type RefObject, useCallback, useMemo, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { following } from './following.ts';

/** The cell in work, outside React: the next cell is drawn at once, what is said about it follows. */
export class ActiveCell {
  readonly #listeners = new Set<() => void>();
  #place: CellPlace;
  /** Whether the coach is typing values, so that Tab goes to the next cell and does not leave the grid. */
  typing = false;

  constructor(place: CellPlace) {
    this.#place = place;
  }

  get place(): CellPlace {
    return this.#place;
  }

  set(place: CellPlace): void {
    if (place.row === this.#place.row && place.column === this.#place.column) return;
    this.#place = place;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export function useActiveCell(active: ActiveCell): CellPlace {
  const subscribe = useCallback((listener: () => void) => active.subscribe(listener), [active]);
  return useSyncExternalStore(subscribe, () => active.place);
}

/** The same for what stands around the cells. */
export function useFollowingCell(active: ActiveCell): CellPlace {
  const subscribe = useMemo(() => following((listener) => active.subscribe(listener)), [active]);
  return useSyncExternalStore(subscribe, () => active.place);
}

/**
 * Moves to a cell inside `box`. The one that is left stores its draft before it stops being a field. A cell of an absent
 * athlete cannot hold the focus: the button that takes the athlete back in has it.
 */
export function goTo(active: ActiveCell, box: RefObject<HTMLElement | null>, place: CellPlace): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  flushSync(() => active.set(place));
  const cell = `[data-at="${place.row}:${place.column}"]:not(:disabled)`;
  box.current?.querySelector<HTMLElement>(`${cell}, [data-takes-in="${place.row}"]`)?.focus();
}
