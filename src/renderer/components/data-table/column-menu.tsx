import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { ChevronDown, ChevronUp, Columns3 } from 'lucide-react';
import classes from './column-menu.module.css';
import type { AppColumn } from './table.ts';
import type { TableView } from './table-view.ts';

interface ColumnMenuProps<TData extends object> {
  columns: AppColumn<TData>[];
  view: TableView;
  onViewChange(view: TableView): void;
}

/** Which columns are shown and in which order. Columns whose meta says `fixed` stay first and shown. */
export function ColumnMenu<TData extends object>({ columns, view, onViewChange }: ColumnMenuProps<TData>) {
  const named = columns.map(nameOf);
  const fixed = named.filter((column) => column.fixed);
  const movable = inOrder(
    named.filter((column) => !column.fixed),
    view.order,
  );
  const toggle = (id: string) => {
    const hidden = view.hidden.includes(id) ? view.hidden.filter((other) => other !== id) : [...view.hidden, id];
    onViewChange({ ...view, hidden });
  };
  const move = (index: number, by: -1 | 1) => {
    const ids = movable.map((column) => column.id);
    const [moved] = ids.splice(index, 1);
    if (moved) ids.splice(index + by, 0, moved);
    onViewChange({ ...view, order: [...fixed.map((column) => column.id), ...ids] });
  };
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button leftSection={<Columns3 size={14} aria-hidden />}>Columns</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <ul className={classes.list}>
          {movable.map((column, index) => (
            <li key={column.id} className={classes.item}>
              <Checkbox
                label={column.label}
                checked={!view.hidden.includes(column.id)}
                onChange={() => toggle(column.id)}
              />
              <span className={classes.moves}>
                <ActionIcon
                  size={22}
                  aria-label={`Move ${column.label} left`}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <ChevronUp size={14} />
                </ActionIcon>
                <ActionIcon
                  size={22}
                  aria-label={`Move ${column.label} right`}
                  disabled={index === movable.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <ChevronDown size={14} />
                </ActionIcon>
              </span>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

interface NamedColumn {
  id: string;
  label: string;
  fixed: boolean;
}

function nameOf<TData extends object>(column: AppColumn<TData>): NamedColumn {
  const key = 'accessorKey' in column ? String(column.accessorKey) : '';
  const id = column.id ?? key;
  const head = typeof column.header === 'string' ? column.header : id;
  return { id, label: column.meta?.label ?? head, fixed: column.meta?.fixed ?? false };
}

/** Columns in the chosen order; new ones, which no order names yet, come last. */
function inOrder(columns: NamedColumn[], order: string[]): NamedColumn[] {
  const rank = (column: NamedColumn) => {
    const index = order.indexOf(column.id);
    return index === -1 ? order.length : index;
  };
  return columns.toSorted((a, b) => rank(a) - rank(b));
}
