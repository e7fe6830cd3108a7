import type { ReactNode } from 'react';
import classes from './toolbar.module.css';

interface ToolbarProps {
  /** Names the group for screen readers: "Filters". */
  label: string;
  children: ReactNode;
  /** What stands at the right end, such as the column menu. */
  end?: ReactNode;
}

/** The row of filters or views between a page's head and its content. */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <fieldset className={classes.bar} aria-label={label}>
      {children}
      {end && <div className={classes.end}>{end}</div>}
    </fieldset>
  );
}
