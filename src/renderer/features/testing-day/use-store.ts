import { useMemo, useSyncExternalStore } from 'react';
import type { DayColumns } from './columns.ts';
import type { RowView } from './day-rows.ts';
import type { DayStatus, DayStore } from './day-store.ts';
import { following } from './following.ts';

function useTopic<T>(store: DayStore, topic: string, read: () => T, follows = false): T {
  const subscribe = useMemo(() => {
    const atOnce = (listener: () => void) => store.subscribe(topic, listener);
    return follows ? following(atOnce) : atOnce;
  }, [store, topic, follows]);
  return useSyncExternalStore(subscribe, read);
}

/** One athlete's row as it now is. */
export function useRow(store: DayStore, athleteId: string): RowView {
  return useTopic(store, athleteId, () => store.row(athleteId));
}

/** The same for what stands around the cells. */
export function useFollowingRow(store: DayStore, athleteId: string): RowView {
  return useTopic(store, athleteId, () => store.row(athleteId), true);
}

/** The columns, which change with the catalogue and with the set-up of a test. */
export function useLayout(store: DayStore): DayColumns {
  return useTopic(store, 'layout', () => store.layout);
}

/** Counts over the whole day, and what can be taken back; it follows the typing. */
export function useStatus(store: DayStore): DayStatus {
  return useTopic(store, 'all', () => store.status(), true);
}
