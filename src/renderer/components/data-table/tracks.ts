import type { ColumnLook } from './table.ts';

/** Room for the box that selects a row. */
const CHECK = 38;
const DEFAULT_WIDTH = 'minmax(110px, 1fr)';

/** Only a column's look is read, whatever its data. */
interface LookedColumn {
  columnDef: { meta?: ColumnLook };
}

function widthOf(column: LookedColumn): string {
  return column.columnDef.meta?.width ?? DEFAULT_WIDTH;
}

/** Columns as CSS grid tracks, the same for the head and each row. */
export function tracksOf(columns: LookedColumn[], selectable: boolean): string {
  const tracks = columns.map(widthOf);
  return [...(selectable ? [`${CHECK}px`] : []), ...tracks].join(' ');
}

/** Width below which the table scrolls sideways: the sum of each track's own minimum, its first length in px. */
export function minWidthOf(columns: LookedColumn[], selectable: boolean): number {
  return columns.reduce(
    (sum, column) => sum + Number(/(\d+)px/.exec(widthOf(column))?.[1] ?? 0),
    selectable ? CHECK : 0,
  );
}
