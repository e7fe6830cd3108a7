import { ArrowDownRight, ArrowUpRight } from 'lucide-react';
import classes from './change-mark.module.css';
import { StateMark } from './state-mark.tsx';

interface ChangeMarkProps {
  /** Which way the value went, whatever that means for the athlete. */
  rose: boolean;
  beyondNoise: boolean;
}

/** Before the words of a change: an arrow beyond noise, the dash inside it. The words tell whether it is better. */
export function ChangeMark({ rose, beyondNoise }: ChangeMarkProps) {
  if (!beyondNoise) return <StateMark state="within-noise" label={null} />;
  const Arrow = rose ? ArrowUpRight : ArrowDownRight;
  return <Arrow className={classes.arrow} size={14} strokeWidth={2.4} aria-hidden />;
}
