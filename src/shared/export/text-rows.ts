import { damaged } from './check-rows.ts';
import type { Cell, ExportColumn, ExportTable } from './columns.ts';
import { fromTextCell, toTextCell } from './neutral-text.ts';

/** A row of a table for a form whose cells are text, neutralised so that it can be taken back. */
export function toTextRow({ columns }: ExportTable, cells: readonly Cell[]): Cell[] {
  return columns.map(({ required }, index) => {
    const cell = cells[index] ?? null;
    return typeof cell === 'number' ? cell : toTextCell(cell, required);
  });
}

/**
 * The other way round: lines of text with the head first. The values are not looked at yet.
 * @param place the file or sheet, as it is named to the coach
 * @param written how many rows it was written with
 * @throws DamagedExport where head or number of rows are not those of the table
 */
export function fromTextRows(
  { columns }: ExportTable,
  [head = [], ...lines]: readonly (readonly string[])[],
  { fileName, place, written }: { fileName: string; place: string; written: unknown },
): unknown[][] {
  if (head.join() !== columns.map(({ name }) => name).join()) {
    throw damaged(fileName, `${place} has other columns than it should`);
  }
  if (lines.length !== written) {
    throw damaged(fileName, `${place} has ${lines.length} rows, and was written with another number`);
  }
  return lines.map((cells) => cells.map((cell, index) => fromCell(columns[index], cell)));
}

/** A cell that is no number stays text, so that the check can name it. */
function fromCell(column: ExportColumn | undefined, cell: string): Cell {
  if (!column) return cell;
  const isNumber = column.type === 'integer' || column.type === 'number';
  if (!isNumber) return fromTextCell(cell, column.required);
  if (cell === '') return null;
  const number = Number(cell);
  return Number.isFinite(number) && cell.trim() === cell ? number : cell;
}
