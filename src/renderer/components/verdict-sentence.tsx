import type { ReactNode } from 'react';
import { MARK_WORDS, type MarkState, StateMark } from './state-mark.tsx';
import classes from './verdict-sentence.module.css';

interface VerdictSentenceProps {
  state: MarkState;
  /** "Left weaker by 15 %" */
  lead: string;
  /** "third session running" */
  detail?: string;
  /** In a list with another strong word in each row, the mark alone is loud. */
  quiet?: boolean;
  /** Follows the last word on its line. */
  end?: ReactNode;
}

/** A finding in words behind its mark. The lead is strong only where the finding is beyond noise. */
export function VerdictSentence({ state, lead, detail, quiet, end }: VerdictSentenceProps) {
  const loud = !quiet && (state === 'clear' || state === 'watch' || state === 'refer');
  return (
    <span className={classes.sentence} data-loud={loud}>
      <StateMark state={state} label={null} />
      <span>
        <span className="visually-hidden">{MARK_WORDS[state]}: </span>
        <span className={classes.lead}>{lead}</span>
        {detail && <span className={classes.detail}>, {detail}</span>}
        {end}
      </span>
    </span>
  );
}
