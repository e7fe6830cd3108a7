import type { Row } from '@tanstack/react-table';
import type { Cell } from '#shared/export/columns.ts';
import type { AppColumn, AppFeatures } from './table.ts';

/** A table as it is seen: what its columns are called, and the rows in their order. */
export type ViewRows = Cell[][];

interface SeenColumn<TData extends object> {
  id: string;
  columnDef: AppColumn<TData>;
}

/** Head and rows of what is seen: visible columns in their order, rows filtered and sorted. */
export function viewRows<TData extends object>(
  columns: SeenColumn<TData>[],
  rows: Pick<Row<AppFeatures, TData>, 'original' | 'getValue'>[],
): ViewRows {
  const written = columns.filter(({ columnDef }) => columnDef.meta?.csv !== false);
  return [
    written.map(({ id, columnDef: { meta, header } }) => meta?.label ?? (typeof header === 'string' ? header : id)),
    ...rows.map((row) => written.map((column) => cellOf(column, row))),
  ];
}

function cellOf<TData extends object>(
  { id, columnDef }: SeenColumn<TData>,
  row: Pick<Row<AppFeatures, TData>, 'original' | 'getValue'>,
): Cell {
  const csv = columnDef.meta?.csv as ((row: TData) => Cell) | undefined;
  const value: unknown = csv ? csv(row.original) : row.getValue(id);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
