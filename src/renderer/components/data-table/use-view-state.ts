import type { ColumnOrderState, ColumnVisibilityState, SortingState, Updater } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { EMPTY_VIEW, type TableView } from './table-view.ts';

export function applyUpdater<T>(updater: Updater<T>, old: T): T {
  return typeof updater === 'function' ? (updater as (old: T) => T)(old) : updater;
}

/** A `TableView` as the state slices and callbacks that TanStack Table wants; kept inside where no view is given. */
export function useViewState(given: TableView | undefined, onChange: ((view: TableView) => void) | undefined) {
  const [own, setOwn] = useState(EMPTY_VIEW);
  const view = given ?? own;
  const change = onChange ?? setOwn;
  const state = useMemo(() => {
    const columnVisibility: ColumnVisibilityState = Object.fromEntries(view.hidden.map((id) => [id, false]));
    const columnOrder: ColumnOrderState = view.order;
    return { sorting: view.sorting, columnVisibility, columnOrder };
  }, [view]);
  const onSortingChange = (updater: Updater<SortingState>) =>
    change({ ...view, sorting: applyUpdater(updater, view.sorting) });
  return { state, onSortingChange };
}
