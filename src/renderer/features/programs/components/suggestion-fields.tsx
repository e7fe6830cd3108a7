import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { useId } from 'react';
import { LEVELS, type Level } from '#shared/catalog/exercise.ts';
import type { SuggestionOptions } from '#shared/contract/programs.ts';
import { isIsoDate } from '#shared/dates.ts';
import { LEVEL_NAMES } from '../catalog-words.ts';
import classes from './suggestion-fields.module.css';

interface SuggestionFieldsProps {
  options: SuggestionOptions;
  /** What is typed as the first day while it is no date; null while it is one. */
  unfinishedDate: string | null;
  onChange(options: Partial<SuggestionOptions>): void;
  onUnfinishedDate(text: string | null): void;
}

/** Level and first day. A date counts as soon as it is one. */
export function SuggestionFields({ options, unfinishedDate, onChange, onUnfinishedDate }: SuggestionFieldsProps) {
  const levelId = useId();
  const shown = unfinishedDate ?? options.startDate;
  const type = (text: string) => {
    const valid = isIsoDate(text);
    onUnfinishedDate(valid ? null : text);
    if (valid) onChange({ startDate: text });
  };
  return (
    <Group gap="lg" align="flex-start">
      <div>
        <span id={levelId} className={classes.label}>
          Level
        </span>
        <SegmentedControl
          aria-labelledby={levelId}
          className={classes.levels}
          data={LEVELS.map((level) => ({ value: level, label: LEVEL_NAMES[level] }))}
          value={options.level}
          onChange={(level) => onChange({ level: level as Level })}
        />
      </div>
      <TextInput
        label="First session"
        w={140}
        value={shown}
        onChange={(event) => type(event.currentTarget.value)}
        error={isIsoDate(shown) ? undefined : 'Year-month-day, such as 2026-11-24.'}
      />
    </Group>
  );
}
