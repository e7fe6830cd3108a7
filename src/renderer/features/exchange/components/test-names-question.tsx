import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useOfferedTests } from '#renderer/lib/catalogue.ts';
import type { Answers } from '#shared/exchange/answers.ts';
import type { Question } from '#shared/exchange/questions.ts';
import { fullName } from '#shared/exchange/test-names.ts';
import { questionWords } from '../question-words.ts';

interface TestNamesQuestionProps {
  question: Extract<Question, { kind: 'tests' }>;
  value: Answers['tests'];
  onChange(change: Answers['tests']): void;
}

const LEFT_OUT = 'left-out';

/** Which test of the catalogue each name of the file stands for. A guess is shown and still to be chosen. */
export function TestNamesQuestion({ question, value, onChange }: TestNamesQuestionProps) {
  const tests = useOfferedTests();
  const options = useMemo(
    () => [
      { value: LEFT_OUT, label: 'Leave out' },
      ...tests.map((test) => ({ value: test.id, label: fullName(test) })),
    ],
    [tests],
  );
  return question.names.map(({ key, proposed }) => {
    const guess = tests.find(({ id }) => id === proposed);
    return (
      <Select
        key={key}
        label={questionWords(question)}
        description={guess && `Probably ${fullName(guess)}`}
        placeholder="Choose a test"
        data={options}
        value={value[key] === null ? LEFT_OUT : (value[key] ?? null)}
        onChange={(option) => option && onChange({ [key]: option === LEFT_OUT ? null : option })}
        allowDeselect={false}
        required
        withAsterisk={false}
        searchable
        openOnFocus={false}
        nothingFoundMessage="There is no test of that name."
      />
    );
  });
}
