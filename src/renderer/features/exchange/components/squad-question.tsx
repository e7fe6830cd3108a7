import { Autocomplete } from '@mantine/core';
import { useSquadNames } from '../api.ts';
import classes from './choice.module.css';

interface SquadQuestionProps {
  squad: string | null;
  onChange(squad: string | null): void;
}

/** A squad for everyone in the file; a name that is not there yet makes a new one. */
export function SquadQuestion({ squad, onChange }: SquadQuestionProps) {
  return (
    <Autocomplete
      label="Add all of them to a squad"
      description="May stay empty. A new name makes a new squad."
      data={useSquadNames()}
      maxLength={80}
      value={squad ?? ''}
      onChange={(name) => onChange(name.trim() === '' ? null : name)}
      classNames={{ label: classes.legend, description: classes.why }}
    />
  );
}
