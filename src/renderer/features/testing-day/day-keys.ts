import type { KeyboardEvent } from 'react';
import type { CellOrder } from '#shared/contract/testing-day.ts';
import { type CellPlace, nextCell, nextPresent } from '#shared/testing-day/cell-order.ts';
import type { ActiveCell } from './active-cell.ts';
import { workPlace } from './day-deeds.ts';
import type { DayStore } from './day-store.ts';

/** What the keys do beyond moving. */
export interface DayKeyDeeds {
  go(place: CellPlace): void;
  /** Leaves the grid for the buttons above it. */
  leave(): void;
  strike(place: CellPlace): void;
  swap(place: CellPlace): void;
  setAbsent(athleteId: string, absent: boolean): void;
}

/** Where a cell stands; undefined for anything that is none. */
export function placeOf(target: EventTarget): CellPlace | undefined {
  const at = (target as HTMLElement).dataset?.at?.split(':').map(Number);
  const [row, column] = at ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Keys of the grid. Letters are commands, since no number needs them. */
export function dayKeys(store: DayStore, active: ActiveCell, order: CellOrder, deeds: DayKeyDeeds) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const moved = undoKey(event);
    if (moved) {
      event.preventDefault();
      event.stopPropagation();
      void store[moved]((first) => deeds.go(workPlace(store, first)));
      return;
    }
    const place = placeOf(event.target);
    if (!place) {
      if (event.key === 'Tab') active.typing = false;
      return;
    }
    if (/^\d$/.test(event.key)) active.typing = true;
    const input = event.target as HTMLInputElement;
    const next = target(event, input, place, store, active.typing, order);
    if (next) {
      event.preventDefault();
      deeds.go(next);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      active.typing = false;
      deeds.leave();
    }
    const command = COMMANDS[event.key.toLowerCase()];
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    // A letter among what is typed is a slip, and a key that is held down goes on in the next cell.
    if (!holdsTyped(input) && !event.repeat) command(place, store, deeds);
  };
}

/** Whether what is typed stands in the cell: as it is typed, or refused or waiting for an answer. */
function holdsTyped({ dataset: { draft, state } }: HTMLElement): boolean {
  return draft !== undefined || state === 'refused' || state === 'asked';
}

type Command = (place: CellPlace, store: DayStore, deeds: DayKeyDeeds) => void;

const COMMANDS: Record<string, Command | undefined> = {
  x: (place, _, deeds) => deeds.strike(place),
  s: (place, _, deeds) => deeds.swap(place),
  a: ({ row }, store, deeds) => {
    const athleteId = store.athleteIds[row];
    if (athleteId) deeds.setAbsent(athleteId, !store.row(athleteId).athlete.absent);
  },
};

function undoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : undefined;
}

function target(
  { key, shiftKey, ctrlKey }: KeyboardEvent,
  input: HTMLInputElement,
  { row, column }: CellPlace,
  store: DayStore,
  typing: boolean,
  order: CellOrder,
): CellPlace | null {
  const { present } = store;
  const { columns } = store.layout;
  const beside = (way: 1 | -1) => (columns[column + way] ? { row, column: column + way } : null);
  const below = (way: 1 | -1) => {
    const next = nextPresent(present, row, way);
    return next === null ? null : { row: next, column };
  };
  const [start, end] = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
  const whole = start === 0 && end === input.value.length;
  const inOrder = () => {
    const shape = { stations: columns.map(({ station }) => station), present };
    return nextCell({ row, column }, shape, order, shiftKey ? -1 : 1);
  };
  switch (key) {
    case 'Enter':
      return inOrder();
    case 'Tab':
      return typing && !ctrlKey ? inOrder() : null;
    case 'ArrowDown':
      return below(1);
    case 'ArrowUp':
      return below(-1);
    case 'ArrowRight':
      return whole || start === input.value.length ? beside(1) : null;
    case 'ArrowLeft':
      return whole || end === 0 ? beside(-1) : null;
    case 'Home':
      return ctrlKey ? { row: nextPresent(present, -1, 1) ?? row, column: 0 } : null;
    default:
      return null;
  }
}
