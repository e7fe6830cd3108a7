import type { ReactNode } from 'react';
import { ChangeMark } from './change-mark.tsx';
import classes from './change-sentence.module.css';

interface ChangeSentenceProps {
  rose: boolean;
  beyondNoise: boolean;
  /** "Left 12 % stronger than on 3 May, beyond noise (9 %)" */
  words: string;
  /** What it went from and to, in its unit. */
  values?: string;
  /** Follows the last word. */
  end?: ReactNode;
}

/** A change in words behind its mark, strong only beyond noise. */
export function ChangeSentence({ rose, beyondNoise, words, values, end }: ChangeSentenceProps) {
  return (
    <span className={classes.sentence} data-beyond={beyondNoise}>
      <ChangeMark rose={rose} beyondNoise={beyondNoise} />
      <span>
        <span className={classes.words}>{words}</span>
        {end}
        {values && <span className={classes.values}>{values}</span>}
      </span>
    </span>
  );
}
