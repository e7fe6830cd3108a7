// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
import type { RowSelectionState, Updater } from '@tanstack/react-table';
import { type CSSProperties, type ReactNode, useId, useRef } from 'react';
import classes from './data-table.module.css';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import { type AppColumn, useAppTable } from './table.ts';
import type { TableView } from './table-view.ts';
import { minWidthOf, tracksOf } from './tracks.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow } from './use-row-window.ts';
import { applyUpdater, useViewState } from './use-view-state.ts';

interface DataTableProps<TData extends object> {
  /** Names the table for screen readers. */
  label: string;
  /** Rows and columns keep their identity between renders (a query's data, a constant or a memo). */
  data: TData[];
  columns: AppColumn<TData>[];
  getRowId(row: TData): string;
  /** Enter, or a click on a row. */
  onOpen?(row: TData): void;
  /** Selected row ids; both or neither. Space selects the active row, Ctrl A all. */
  selection?: RowSelectionState;
  onSelectionChange?(selection: RowSelectionState): void;
  /** Sorting and columns, from `useTableView` where they are to be remembered. */
  view?: TableView;
  onViewChange?(view: TableView): void;
  /** Shown under the head when there are no rows. */
  empty?: ReactNode;
  /** Any CSS height; the table is only as high as its rows need. */
  maxHeight?: string;
}

const NOTHING: RowSelectionState = {};

/** The application's one table: virtual rows of 36 px, sticky head, sorting, selection, and everything by keyboard. */
export function DataTable<TData extends object>(props: DataTableProps<TData>) {
  const { data, columns, onOpen, selection, onSelectionChange } = props;
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const selectable = onSelectionChange !== undefined;
  const view = useViewState(props.view, props.onViewChange);
  const table = useAppTable<TData>({
    data,
    columns,
    getRowId: props.getRowId,
    enableRowSelection: selectable,
    state: { ...view.state, rowSelection: selection ?? NOTHING },
    onSortingChange: view.onSortingChange,
    onRowSelectionChange: (updater: Updater<RowSelectionState>) =>
      onSelectionChange?.(applyUpdater(updater, selection ?? NOTHING)),
  });
  const rows = table.getRowModel().rows;
  const window = useRowWindow(grid, rows.length);
  const open = (index: number) => {
    const row = rows[index];
    if (row) onOpen?.(row.original);
  };
  const keys = useRowKeys({
    rowCount: rows.length,
    pageRows: window.pageRows,
    reveal: window.reveal,
    onOpen: open,
    onToggle: (index) => selectable && rows[index]?.toggleSelected(),
    onToggleAll: () => selectable && table.toggleAllRowsSelected(),
  });
  const rowId = (index: number) => `${id}-${rows[index]?.id}`;
  const visible = table.getVisibleLeafColumns();
  const style = {
    '--tracks': tracksOf(visible, selectable),
    '--min-width': `${minWidthOf(visible, selectable)}px`,
    maxHeight: props.maxHeight ?? 'calc(100dvh - 210px)',
  } as CSSProperties;
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={selectable || undefined}
      aria-activedescendant={rows.length > 0 ? rowId(keys.active) : undefined}
      tabIndex={0}
      className={classes.grid}
      style={style}
      onKeyDown={keys.onKeyDown}
    >
      <div className={classes.inner} role="presentation">
        <DataTableHead table={table} selectable={selectable} />
        <div role="rowgroup" className={classes.body} style={{ height: window.height }}>
          {window.items(keys.active).map(({ index, top }) => {
            const row = rows[index];
            if (!row) return null;
            const pick = () => {
              keys.setActive(index);
              open(index);
            };
            return (
              <DataTableRow
                key={row.id}
                table={table}
                row={row}
                id={rowId(index)}
                index={index}
                top={top}
                active={index === keys.active}
                selectable={selectable}
                opens={onOpen !== undefined}
                onPick={pick}
              />
            );
          })}
        </div>
      </div>
      {rows.length === 0 && props.empty}
    </div>
  );
}
