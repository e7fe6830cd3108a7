import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
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
  /** Stands at the right of the title, such as the choice of whom it is told to. */
  choice?: ReactNode;
  /** What follows the entries, for whoever asks for more. */
  children?: ReactNode;
}

/** How a verdict was worked out: everything that went in, in reading order. */
export function ExplainDrawer({ opened, onClose, title, verdict, entries, choice, children }: ExplainDrawerProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title="How this was worked out"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.head}>
        <div className={classes.line}>
          <p className={classes.title}>{title}</p>
          {choice && <div className={classes.choice}>{choice}</div>}
        </div>
        {verdict}
        <Link className={classes.method} to="/method">
          All rules, formulas and their calibration
        </Link>
      </div>
      {entries.length > 0 && (
        <dl className={classes.entries}>
          {entries.map((entry) => (
            <div key={entry.label} className={classes.entry}>
              <dt className={classes.label}>{entry.label}</dt>
              <dd className={classes.text}>{entry.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </Drawer>
  );
}
