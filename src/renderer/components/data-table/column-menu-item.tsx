import { ActionIcon, Checkbox } from '@mantine/core';
import { ChevronDown, ChevronUp } from 'lucide-react';
import classes from './column-menu.module.css';

interface ColumnMenuItemProps {
  label: string;
  shown: boolean;
  onToggle(): void;
  /** Left out for the first column. */
  onEarlier?(): void;
  /** Left out for the last column. */
  onLater?(): void;
}

export function ColumnMenuItem({ label, shown, onToggle, onEarlier, onLater }: ColumnMenuItemProps) {
  return (
    <li className={classes.item}>
      <Checkbox label={label} checked={shown} onChange={onToggle} />
      <span className={classes.moves}>
        <ActionIcon size={24} aria-label={`Move ${label} left`} disabled={!onEarlier} onClick={onEarlier}>
          <ChevronUp size={14} />
        </ActionIcon>
        <ActionIcon size={24} aria-label={`Move ${label} right`} disabled={!onLater} onClick={onLater}>
          <ChevronDown size={14} />
        </ActionIcon>
      </span>
    </li>
  );
}
