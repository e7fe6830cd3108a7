import { useCallback, useSyncExternalStore } from 'react';
import type { DayColumns } from './columns.ts';
import type { DayStatus, DayStore, RowView } from './day-store.ts';

function useTopic<T>(store: DayStore, topic: string, read: () => T): T {
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe(topic, listener), [store, topic]),
    read,
  );
}

/** One athlete's row as it now is. */
export function useRow(store: DayStore, athleteId: string): RowView {
  return useTopic(store, athleteId, () => store.row(athleteId));
}

/** The columns, which change with the catalogue and with the set-up of a test. */
export function useLayout(store: DayStore): DayColumns {
  return useTopic(store, 'layout', () => store.layout);
}

/** Counts over the whole day, and what can be taken back. */
export function useStatus(store: DayStore): DayStatus {
  return useTopic(store, 'all', () => store.status());
}
