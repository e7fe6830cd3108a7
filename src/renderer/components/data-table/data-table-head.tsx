// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself holds the focus
import { Checkbox } from '@mantine/core';
import type { Header, ReactTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import classes from './data-table.module.css';
import type { AppFeatures } from './table.ts';

interface DataTableHeadProps<TData extends object> {
  table: ReactTable<AppFeatures, TData>;
  selectable: boolean;
}

export function DataTableHead<TData extends object>({ table, selectable }: DataTableHeadProps<TData>) {
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        {selectable && (
          <div role="columnheader" className={classes.check}>
            <Checkbox
              aria-label="Select all rows"
              checked={table.getIsAllRowsSelected()}
              indeterminate={table.getIsSomeRowsSelected()}
              onChange={() => table.toggleAllRowsSelected()}
            />
          </div>
        )}
        {headers.map((header) => (
          <HeadCell key={header.id} table={table} header={header} />
        ))}
      </div>
    </div>
  );
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

interface HeadCellProps<TData extends object> {
  table: ReactTable<AppFeatures, TData>;
  header: Header<AppFeatures, TData>;
}

function HeadCell<TData extends object>({ table, header }: HeadCellProps<TData>) {
  const { column } = header;
  const align = column.columnDef.meta?.align ?? 'left';
  if (!column.getCanSort()) {
    return (
      <div role="columnheader" className={classes.headCell} data-align={align}>
        <table.FlexRender header={header} />
      </div>
    );
  }
  const sorted = column.getIsSorted();
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}
      className={classes.headCell}
      data-align={align}
    >
      <button type="button" className={classes.sort} data-sorted={sorted} onClick={column.getToggleSortingHandler()}>
        <table.FlexRender header={header} />
        <Arrow size={12} aria-hidden className={classes.arrow} />
      </button>
    </div>
  );
}
