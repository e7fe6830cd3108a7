import type { RowSelectionState, Updater } from '@tanstack/react-table';
import type { RefObject } from 'react';
import type { DataTableProps } from './data-table.tsx';
import { useAppTable } from './table.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow } from './use-row-window.ts';
import { applyUpdater, useViewState } from './use-view-state.ts';

const NOTHING: RowSelectionState = {};

/** The table's rows, which of them are in sight, and what the keys do with them. */
export function useDataTable<TData extends object>(
  props: DataTableProps<TData>,
  grid: RefObject<HTMLDivElement | null>,
) {
  const { onOpen, selection = NOTHING, onSelectionChange } = props;
  const selectable = onSelectionChange !== undefined;
  const view = useViewState(props.view, props.onViewChange);
  const table = useAppTable<TData>({
    data: props.data,
    columns: props.columns,
    getRowId: props.getRowId,
    enableRowSelection: selectable,
    state: { ...view.state, rowSelection: selection },
    onSortingChange: view.onSortingChange,
    onRowSelectionChange: (updater: Updater<RowSelectionState>) =>
      onSelectionChange?.(applyUpdater(updater, selection)),
  });
  const rows = table.getRowModel().rows;
  const grows = props.columns.some(({ meta }) => meta?.wraps);
  const window = useRowWindow(grid, rows.length, grows);
  const openRow = (index: number) => {
    const row = rows[index];
    if (row) onOpen?.(row.original);
  };
  const keys = useRowKeys({
    rowCount: rows.length,
    pageRows: window.pageRows,
    reveal: window.reveal,
    onOpen: openRow,
    onToggle: (index) => selectable && rows[index]?.toggleSelected(),
    onToggleAll: () => selectable && table.toggleAllRowsSelected(),
  });
  return { table, rows, window, keys, selectable, open: onOpen && openRow };
}

export type DataTableParts<TData extends object> = ReturnType<typeof useDataTable<TData>>;
