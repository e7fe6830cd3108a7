import { csvText } from '#shared/export/csv.ts';

/** The data of a chart as a table: for screen readers, and for copying as CSV. */
export interface ChartTable {
  caption: string;
  columns: string[];
  rows: { id: string; cells: (string | number | null)[] }[];
}

/** The table as CSV, as every export writes it. */
export function tableToCsv(table: ChartTable): string {
  return csvText([table.columns, ...table.rows.map((row) => row.cells)]);
}
