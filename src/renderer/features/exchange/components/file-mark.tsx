import type { ReactNode } from 'react';
import type { FileState } from '../import-file.ts';
import classes from './file-mark.module.css';

const DASH = <path d="M1 6h10" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />;
const RING = (
  <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="2 1.6" />
);
const STOP = <path d="M3.7.6h4.6l3.1 3.1v4.6l-3.1 3.1H3.7L.6 8.3V3.7z" fill="currentColor" />;
const ASKS = (
  <path
    d="M3.4 4.1a2.7 2.7 0 1 1 3.9 2.4c-.9.45-1.3.85-1.3 1.7M6 10.9v.1"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinecap="round"
  />
);
const ON_ITS_WAY = (
  <>
    <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.3" opacity="0.4" />
    <path d="M6 1.4A4.6 4.6 0 0 1 10.6 6" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
  </>
);

const SHAPES: Record<FileState, ReactNode> = {
  reading: RING,
  looking: RING,
  stopped: RING,
  waiting: RING,
  importing: ON_ITS_WAY,
  ready: <circle cx="6" cy="6" r="4.4" fill="currentColor" />,
  columns: ASKS,
  questions: ASKS,
  nothing: DASH,
  failed: STOP,
  unreadable: STOP,
  imported: (
    <path
      d="M1.5 6.5 4.6 9.6 10.5 2.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
};

/** The shape of a file's state; its word stands right beside it. */
export function FileMark({ state }: { state: FileState }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12" className={classes.mark} data-state={state}>
      {SHAPES[state]}
    </svg>
  );
}
