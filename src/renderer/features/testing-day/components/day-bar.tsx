import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './day-bar.module.css';
import { SaveStatus, type SaveStatusProps } from './save-status.tsx';

interface DayBarProps extends SaveStatusProps {
  closed: boolean;
  onOpen(): void;
  /** Stands at the end: the set-up of the test in work. */
  children?: ReactNode;
}

/** One line above the grid that never changes its height, so that no cell moves while it is typed in. */
export function DayBar({ closed, onOpen, children, ...status }: DayBarProps) {
  return (
    <div className={classes.bar}>
      {closed ? (
        <span className={classes.closed}>
          This day is closed: its values can be read and not changed.
          <Button size="compact-sm" onClick={onOpen}>
            Open again
          </Button>
        </span>
      ) : (
        <SaveStatus {...status} />
      )}
      {children}
    </div>
  );
}
