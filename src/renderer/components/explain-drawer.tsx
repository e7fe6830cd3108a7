import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './explain-drawer.module.css';

export interface ExplainEntry {
  label: string;
  text: ReactNode;
}

interface ExplainDrawerProps {
  opened: boolean;
  onClose(): void;
  /** What is explained, such as the test's name with its detail. */
  title: string;
  /** The verdict again, so that it stands beside its reasons. */
  verdict?: ReactNode;
  /** Trials, formula, threshold with source, the rules' version, in the order they should be read (`explainVerdict`). */
  entries: ExplainEntry[];
}

/** How a verdict was worked out: everything that went in, in reading order. */
export function ExplainDrawer({ opened, onClose, title, verdict, entries }: ExplainDrawerProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title="How this was worked out"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.head}>
        <p className={classes.title}>{title}</p>
        {verdict}
      </div>
      <dl className={classes.entries}>
        {entries.map((entry) => (
          <div key={entry.label} className={classes.entry}>
            <dt className={classes.label}>{entry.label}</dt>
            <dd className={classes.text}>{entry.text}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}
