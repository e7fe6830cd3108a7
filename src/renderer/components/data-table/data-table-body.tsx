// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
import classes from './data-table.module.css';
import { DataTableRow } from './data-table-row.tsx';
import type { DataTableParts } from './use-data-table.ts';

interface DataTableBodyProps<TData extends object> {
  id: string;
  parts: DataTableParts<TData>;
}

/** The rows in sight, each at its place in a box as high as all of them. */
export function DataTableBody<TData extends object>({ id, parts }: DataTableBodyProps<TData>) {
  const { table, rows, window, keys, selectable, open } = parts;
  return (
    <div role="rowgroup" className={classes.body} style={{ height: window.height }}>
      {window.items(keys.active).map(({ index, top }) => {
        const row = rows[index];
        if (!row) return null;
        const pick = () => {
          keys.setActive(index);
          open?.(index);
        };
        return (
          <DataTableRow
            key={row.id}
            table={table}
            row={row}
            id={`${id}-${row.id}`}
            index={index}
            top={top}
            measure={window.measure}
            active={index === keys.active}
            selectable={selectable}
            opens={open !== undefined}
            onPick={pick}
          />
        );
      })}
    </div>
  );
}
