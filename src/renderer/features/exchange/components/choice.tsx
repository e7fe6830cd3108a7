import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './choice.module.css';

interface ChoiceProps {
  legend: string;
  /** What speaks for an answer, or what is known. */
  why: string | null;
  /** Each may say what speaks for it. */
  options: { value: string; label: string; why?: string }[];
  /** Marked as proposed, and still to be chosen. */
  proposed: string | null;
  value: string | null;
  onChange(value: string): void;
  children?: ReactNode;
}

/** A question with a few answers. */
export function Choice({ legend, why, options, proposed, value, onChange, children }: ChoiceProps) {
  return (
    <Radio.Group
      label={legend}
      description={why}
      value={value}
      onChange={onChange}
      required
      withAsterisk={false}
      classNames={{ label: classes.legend, description: classes.why }}
    >
      <div className={classes.options}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={
              <>
                {option.label}
                {option.why && <span className={classes.reason}>{option.why}</span>}
                {option.value === proposed && <span className={classes.proposed}>proposed</span>}
              </>
            }
          />
        ))}
        {children}
      </div>
    </Radio.Group>
  );
}
