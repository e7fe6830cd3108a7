import type { SortingState } from '@tanstack/react-table';

/** How a list is looked at: order of rows, and which columns in which order. */
export interface TableView {
  sorting: SortingState;
  /** Hidden columns by id; a column that is not named is shown. */
  hidden: string[];
  /** Column ids in their order; columns that are not named follow. */
  order: string[];
}

export const EMPTY_VIEW: TableView = { sorting: [], hidden: [], order: [] };
