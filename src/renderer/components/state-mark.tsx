import type { ReactNode } from 'react';
import classes from './state-mark.module.css';

/** The five ways a finding can stand; everything that gives no verdict shares one mark. */
export type MarkState = 'clear' | 'watch' | 'within-noise' | 'no-verdict' | 'refer';

export const MARK_WORDS: Record<MarkState, string> = {
  clear: 'Clear difference',
  watch: 'Watch',
  'within-noise': 'Within noise',
  'no-verdict': 'No verdict',
  refer: 'Refer',
};

const SHAPES: Record<MarkState, ReactNode> = {
  clear: <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="currentColor" />,
  watch: <path d="M6 1 11.6 11H.4z" fill="currentColor" />,
  'within-noise': <path d="M1 6h10" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
  'no-verdict': (
    <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="2 1.6" />
  ),
  refer: <path d="M3.7.6h4.6l3.1 3.1v4.6l-3.1 3.1H3.7L.6 8.3V3.7z" fill="currentColor" />,
};

interface StateMarkProps {
  state: MarkState;
  /** Replaces the state's own word for screen readers; `null` where the word stands right beside the mark. */
  label?: string | null;
  size?: number;
}

/** Shape and colour of a state. A mark never stands alone: a word is beside it or in its title. */
export function StateMark({ state, label = MARK_WORDS[state], size = 12 }: StateMarkProps) {
  const look = { className: classes.mark, 'data-state': state, viewBox: '0 0 12 12', width: size, height: size };
  if (label === null) {
    return (
      <svg aria-hidden="true" {...look}>
        {SHAPES[state]}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} {...look}>
      <title>{label}</title>
      {SHAPES[state]}
    </svg>
  );
}
