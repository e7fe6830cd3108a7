import {
  type ColumnDef,
  columnOrderingFeature,
  columnVisibilityFeature,
  createSortedRowModel,
  createTableHook,
  rowSelectionFeature,
  rowSortingFeature,
  sortFns,
  tableFeatures,
} from '@tanstack/react-table';
import type { Cell } from '#shared/export/columns.ts';

/** What a column tells the table's head and grid; TanStack carries it as `meta`. */
export interface ColumnLook {
  /** A CSS grid track: "120px" or "minmax(180px, 2fr)". */
  width?: string;
  /** Numbers to the right, words to the left. */
  align?: 'left' | 'right';
  /** Long text takes more lines, and its row grows with it. */
  wraps?: boolean;
  /** Name in the column menu where the head is empty or no text. */
  label?: string;
  /** What a saved view holds, where the value that is sorted by is not what is seen; false leaves the column out. */
  csv?: false | ((row: never) => Cell);
  /** Stays, whatever is chosen in the column menu. */
  fixed?: boolean;
}

const features = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns,
  columnMeta: {} as ColumnLook,
});

/** The application's one table: every list of rows is made with this hook and these column helpers. */
export const { useAppTable, createAppColumnHelper } = createTableHook({ features });

export type AppFeatures = typeof features;
// biome-ignore lint/suspicious/noExplicitAny: a table's columns have values of different types
export type AppColumn<TData extends object> = ColumnDef<AppFeatures, TData, any>;
