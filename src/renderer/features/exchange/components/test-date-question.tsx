import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { isIsoDate, localDate } from '#shared/dates.ts';
import type { Question } from '#shared/exchange/questions.ts';
import { questionWords } from '../question-words.ts';
import classes from './choice.module.css';

interface TestDateQuestionProps {
  question: Extract<Question, { kind: 'test-date' }>;
  value: string | null;
  onChange(date: string | null): void;
}

/** The day of the tests where the file has none. It counts as soon as it is a date that has come. */
export function TestDateQuestion({ question, value, onChange }: TestDateQuestionProps) {
  const [typed, setTyped] = useState(value ?? '');
  const [left, setLeft] = useState(false);
  const fault = left ? faultOf(typed.trim()) : null;
  return (
    <TextInput
      label={questionWords(question)}
      description={question.hint ?? 'The file has no column for it. Ages are counted back from this day.'}
      placeholder={localDate()}
      required
      withAsterisk={false}
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        setLeft(false);
        onChange(text.trim() !== '' && faultOf(text.trim()) === null ? text.trim() : null);
      }}
      onBlur={() => setLeft(true)}
      error={fault !== null}
      inputContainer={(field) => (
        <>
          {field}
          <p className={classes.fault} aria-live="polite">
            {fault}
          </p>
        </>
      )}
      classNames={{ label: classes.legend, description: classes.why }}
      styles={{ wrapper: { maxWidth: 150 } }}
    />
  );
}

function faultOf(text: string): string | null {
  if (text === '') return null;
  if (!isIsoDate(text)) return 'Year-month-day, such as 2026-11-22.';
  return text > localDate() ? 'This day lies in the future.' : null;
}
