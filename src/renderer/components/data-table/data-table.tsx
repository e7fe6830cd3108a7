// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
import type { RowSelectionState } from '@tanstack/react-table';
import { type CSSProperties, type ReactNode, type RefObject, useId, useImperativeHandle, useRef } from 'react';
import classes from './data-table.module.css';
import { DataTableBody } from './data-table-body.tsx';
import { DataTableHead } from './data-table-head.tsx';
import type { AppColumn } from './table.ts';
import type { TableView } from './table-view.ts';
import { minWidthOf, tracksOf } from './tracks.ts';
import { useDataTable } from './use-data-table.ts';
import { type ViewRows, viewRows } from './view-rows.ts';

export interface DataTableProps<TData extends object> {
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
  /** Sorting and columns, from `useTableView` (lib/preferences.ts) where they are to be remembered. */
  view?: TableView;
  onViewChange?(view: TableView): void;
  /** Shown under the head when there are no rows. */
  empty?: ReactNode;
  /** Gets a way to read the table as it is seen, for `ViewMenu`. */
  seen?: RefObject<(() => ViewRows) | null>;
  /** Any CSS height; the table is only as high as its rows need. */
  maxHeight?: string;
}

/** The application's one table: virtual rows of 36 px, sticky head, sorting, selection, and everything by keyboard. */
export function DataTable<TData extends object>(props: DataTableProps<TData>) {
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const parts = useDataTable(props, grid);
  const { table, rows, keys, selectable } = parts;
  const visible = table.getVisibleLeafColumns();
  useImperativeHandle(props.seen, () => () => viewRows(visible, rows));
  const style = {
    '--tracks': tracksOf(visible, selectable),
    '--min-width': `${minWidthOf(visible, selectable)}px`,
    maxHeight: props.maxHeight ?? 'calc(100dvh - 210px)',
  } as CSSProperties;
  const active = rows[keys.active];
  return (
    <div className={classes.frame}>
      <div
        ref={grid}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selectable || undefined}
        aria-activedescendant={active && `${id}-${active.id}`}
        tabIndex={0}
        className={classes.grid}
        style={style}
        onKeyDown={keys.onKeyDown}
      >
        <div className={classes.inner} role="presentation">
          <DataTableHead table={table} selectable={selectable} />
          <DataTableBody id={id} parts={parts} />
        </div>
      </div>
      {rows.length === 0 && props.empty}
    </div>
  );
}
