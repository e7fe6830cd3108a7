import { Button, Popover } from '@mantine/core';
import { Columns3 } from 'lucide-react';
import classes from './column-menu.module.css';
import { ColumnMenuItem } from './column-menu-item.tsx';
import { moved, namesOf } from './column-names.ts';
import type { AppColumn } from './table.ts';
import type { TableView } from './table-view.ts';

interface ColumnMenuProps<TData extends object> {
  columns: AppColumn<TData>[];
  view: TableView;
  onViewChange(view: TableView): void;
}

/** Which columns are shown and in which order. Columns whose meta says `fixed` stay first and shown. */
export function ColumnMenu<TData extends object>({ columns, view, onViewChange }: ColumnMenuProps<TData>) {
  const { fixed, movable } = namesOf(columns, view.order);
  const toggle = (id: string) => {
    const hidden = view.hidden.includes(id) ? view.hidden.filter((other) => other !== id) : [...view.hidden, id];
    onViewChange({ ...view, hidden });
  };
  const move = (index: number, by: -1 | 1) =>
    onViewChange({ ...view, order: [...fixed, ...moved(movable, index, by)].map((column) => column.id) });
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button leftSection={<Columns3 size={14} aria-hidden />}>Columns</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <ul className={classes.list}>
          {movable.map((column, index) => (
            <ColumnMenuItem
              key={column.id}
              label={column.label}
              shown={!view.hidden.includes(column.id)}
              onToggle={() => toggle(column.id)}
              onEarlier={index > 0 ? () => move(index, -1) : undefined}
              onLater={index < movable.length - 1 ? () => move(index, 1) : undefined}
            />
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
