import { Radio } from '@mantine/core';
import type { SessionStart } from '../session-start.ts';
import classes from './start-choice.module.css';

interface StartChoiceProps {
  starts: SessionStart[];
  value: string;
  onChange(id: string): void;
}

/** What a new session begins with: one press, since the tests of a day are nearly always the same. */
export function StartChoice({ starts, value, onChange }: StartChoiceProps) {
  return (
    <Radio.Group label="Tests" value={value} onChange={onChange} mt="md">
      <div className={classes.starts}>
        {starts.map(({ id, label, text }) => (
          <Radio key={id} value={id} label={label} description={text} />
        ))}
      </div>
    </Radio.Group>
  );
}
