import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Answers } from '#shared/exchange/answers.ts';
import type { Question } from '#shared/exchange/questions.ts';
import { many } from '../plan-words.ts';
import { questionWords } from '../question-words.ts';

interface NamesQuestionProps {
  question: Extract<Question, { kind: 'names' }>;
  value: Answers['names'];
  onChange(change: Answers['names']): void;
}

/** Who is meant by each id of a file without names. The id is kept, so that it is asked once. */
export function NamesQuestion({ question, value, onChange }: NamesQuestionProps) {
  return question.ids.map(({ id, rows }) => (
    <NameField
      key={id}
      label={questionWords(question)}
      rows={rows}
      name={value[id]}
      onChange={(name) => onChange({ [id]: name })}
    />
  ));
}

interface NameFieldProps {
  label: string;
  rows: number;
  /** Undefined until it is answered; null when the rows are left out. */
  name: string | null | undefined;
  onChange(name: string | null): void;
}

function NameField({ label, rows, name, onChange }: NameFieldProps) {
  const [typed, setTyped] = useState(name ?? '');
  const settle = () => {
    const text = typed.trim();
    if (text !== '' && text !== name) onChange(text);
  };
  return (
    <Group align="end" gap="xs" wrap="nowrap">
      <TextInput
        label={label}
        description={name === null ? `${many(rows, 'row')}, left out` : many(rows, 'row')}
        placeholder="Name of the athlete"
        value={typed}
        maxLength={120}
        required
        withAsterisk={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      <Button
        onClick={() => {
          setTyped('');
          onChange(null);
        }}
      >
        Leave out
      </Button>
    </Group>
  );
}
