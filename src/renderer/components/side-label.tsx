import type { Side } from '#shared/analysis/side.ts';
import classes from './side-label.module.css';

const LETTERS: Record<Side, string> = { left: 'L', right: 'R' };
const WORDS: Record<Side, string> = { left: 'Left', right: 'Right' };

interface SideLabelProps {
  side: Side;
  /** `letter` prints L or R, `word` prints Left or Right. */
  form?: 'letter' | 'word';
  /** Follows without a gap, such as the trial's number in "L2". */
  suffix?: string | number;
}

/** Left is blue and right is orange, and both are always printed too. */
export function SideLabel({ side, form = 'letter', suffix }: SideLabelProps) {
  if (form === 'word') return <span className={classes[side]}>{WORDS[side]}</span>;
  return (
    <span className={classes[side]}>
      <span aria-hidden="true">
        {LETTERS[side]}
        {suffix}
      </span>
      <span className="visually-hidden">
        {WORDS[side]} {suffix}
      </span>
    </span>
  );
}
