import { Skeleton } from '@mantine/core';
import classes from './loading-panel.module.css';

interface LoadingPanelProps {
  /** What is being read, for screen readers: "Reading athletes". */
  label: string;
  /** Rows of 36 px, as many as the content is likely to have, so that nothing jumps when it comes. */
  rows?: number;
}

/** Stands where a panel or table will be, in its size. */
export function LoadingPanel({ label, rows = 6 }: LoadingPanelProps) {
  return (
    <div className={classes.panel} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical rows that never move
        <div key={row} className={classes.row}>
          <Skeleton height={10} width={`${18 + ((row * 7) % 11)}%`} />
          <Skeleton height={10} width={`${30 + ((row * 13) % 29)}%`} />
        </div>
      ))}
    </div>
  );
}
