import type { AppColumn } from './table.ts';

interface NamedColumn {
  id: string;
  label: string;
  fixed: boolean;
}

/** Columns by the names that a menu shows, the movable ones in their chosen order. */
export function namesOf<TData extends object>(columns: AppColumn<TData>[], order: string[]) {
  const named = columns.map(nameOf);
  const rank = (column: NamedColumn) => {
    const index = order.indexOf(column.id);
    // New columns, which no order names yet, come last.
    return index === -1 ? order.length : index;
  };
  return {
    fixed: named.filter((column) => column.fixed),
    movable: named.filter((column) => !column.fixed).toSorted((a, b) => rank(a) - rank(b)),
  };
}

function nameOf<TData extends object>(column: AppColumn<TData>): NamedColumn {
  const key = 'accessorKey' in column ? String(column.accessorKey) : '';
  const id = column.id ?? key;
  const head = typeof column.header === 'string' ? column.header : id;
  return { id, label: column.meta?.label ?? head, fixed: column.meta?.fixed ?? false };
}

/** A copy of the list with one item moved by a place. */
export function moved<T>(items: T[], index: number, by: -1 | 1): T[] {
  const rest = items.toSpliced(index, 1);
  return rest.toSpliced(index + by, 0, ...items.slice(index, index + 1));
}
