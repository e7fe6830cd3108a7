import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** What this place is for, in one or two sentences. */
  children: ReactNode;
  /** The first step, then at most one other way. */
  actions?: ReactNode;
  /** `h2` inside a page, `h3` inside a panel that has a title. */
  as?: 'h2' | 'h3';
}

/** An empty place says what it is for and offers the first step. */
export function EmptyState({ title, children, actions, as: Heading = 'h2' }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.text}>{children}</p>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
