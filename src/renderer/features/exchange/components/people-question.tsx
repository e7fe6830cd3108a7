import type { Answers } from '#shared/exchange/answers.ts';
import type { Question } from '#shared/exchange/questions.ts';
import { many } from '../plan-words.ts';
import { questionWords } from '../question-words.ts';
import { Choice } from './choice.tsx';

interface PeopleQuestionProps {
  question: Extract<Question, { kind: 'people' }>;
  value: Answers['people'];
  onChange(change: Answers['people']): void;
}

/** Who a name is that is nearly known, or known more than once, or written beside the id of somebody else. */
export function PeopleQuestion({ question, value, onChange }: PeopleQuestionProps) {
  return question.people.map(({ key, rows, candidates }) => (
    <Choice
      key={key}
      legend={questionWords(question)}
      why={many(rows, 'row')}
      options={[
        ...candidates.map((candidate) => ({
          value: candidate.target,
          label: candidate.name,
          why: candidate.why,
        })),
        { value: 'new', label: 'A new athlete' },
      ]}
      proposed={null}
      value={value[key] ?? null}
      onChange={(target) => onChange({ [key]: target })}
    />
  ));
}
