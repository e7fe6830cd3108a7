/** The data of a chart as a table: for screen readers, and for copying as CSV. */
export interface ChartTable {
  caption: string;
  columns: string[];
  rows: { id: string; cells: (string | number | null)[] }[];
}

/** The table as CSV (RFC 4180): comma between cells, decimal point, lines end with CR LF. */
export function tableToCsv(table: ChartTable): string {
  const lines = [table.columns, ...table.rows.map((row) => row.cells)];
  return lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n');
}

function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
