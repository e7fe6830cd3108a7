import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** A label and what it says; nothing to say leaves the row out. */
export type Fact = [label: string, text: ReactNode];

/** Labels at the left, what they say at the right. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, text]) => text !== null && text !== undefined && text !== '')
        .map(([label, text]) => (
          <div key={label} className={classes.row}>
            <dt className={classes.label}>{label}</dt>
            <dd className={classes.text}>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
