import { Kbd } from '@mantine/core';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './key-row.module.css';

/** Arrows are drawn: Inter's files do not carry them. */
const ARROWS: Record<string, { icon: ReactNode; word: string }> = {
  ArrowUp: { icon: <ArrowUp size={11} aria-hidden />, word: 'Arrow up' },
  ArrowDown: { icon: <ArrowDown size={11} aria-hidden />, word: 'Arrow down' },
  ArrowLeft: { icon: <ArrowLeft size={11} aria-hidden />, word: 'Arrow left' },
  ArrowRight: { icon: <ArrowRight size={11} aria-hidden />, word: 'Arrow right' },
};

/** One key: "Enter", "Ctrl K", or one of ArrowUp, ArrowDown, ArrowLeft and ArrowRight. */
export function KeyHint({ keys }: { keys: string }) {
  const arrow = ARROWS[keys];
  if (!arrow) return <Kbd>{keys}</Kbd>;
  return (
    <Kbd className={classes.arrow}>
      {arrow.icon}
      <span className="visually-hidden">{arrow.word}</span>
    </Kbd>
  );
}

export interface KeyDoing {
  keys: string[];
  does: string;
}

/** The keys that work on this page, in one quiet line at its foot. */
export function KeyRow({ items }: { items: KeyDoing[] }) {
  return (
    <ul className={classes.row} aria-label="Keys on this page">
      {items.map((item) => (
        <li key={item.does} className={classes.item}>
          {item.keys.map((keys) => (
            <KeyHint key={keys} keys={keys} />
          ))}
          <span>{item.does}</span>
        </li>
      ))}
    </ul>
  );
}
