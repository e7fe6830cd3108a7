// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself holds the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its rows
import { Checkbox } from '@mantine/core';
import type { ReactTable, Row } from '@tanstack/react-table';
import type { MouseEvent } from 'react';
import classes from './data-table.module.css';
import type { AppFeatures } from './table.ts';

interface DataTableRowProps<TData extends object> {
  table: ReactTable<AppFeatures, TData>;
  row: Row<AppFeatures, TData>;
  id: string;
  index: number;
  top: number;
  /** Tells the height of a row that grows. */
  measure: ((row: HTMLElement | null) => void) | undefined;
  active: boolean;
  selectable: boolean;
  opens: boolean;
  onPick(): void;
}

export function DataTableRow<TData extends object>(props: DataTableRowProps<TData>) {
  const { table, row, selectable } = props;
  const selected = selectable ? row.getIsSelected() : undefined;
  const pick = (event: MouseEvent) => {
    // A press on a control inside the row is meant for that control.
    if ((event.target as Element).closest('button, a, input, label')) return;
    props.onPick();
  };
  return (
    <div
      ref={props.measure}
      role="row"
      id={props.id}
      aria-rowindex={props.index + 2}
      aria-selected={selected}
      className={classes.row}
      data-index={props.index}
      data-grows={props.measure !== undefined}
      data-active={props.active}
      data-opens={props.opens}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={pick}
    >
      {selectable && (
        <div role="gridcell" className={classes.check}>
          <Checkbox
            tabIndex={-1}
            aria-label="Select row"
            checked={row.getIsSelected()}
            onChange={row.getToggleSelectedHandler()}
          />
        </div>
      )}
      {row.getVisibleCells().map((cell) => (
        <div
          key={cell.id}
          role="gridcell"
          className={classes.cell}
          data-align={cell.column.columnDef.meta?.align ?? 'left'}
          data-wraps={cell.column.columnDef.meta?.wraps}
        >
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  );
}
