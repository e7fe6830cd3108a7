import type { Answers, DateOrder } from '#shared/exchange/answers.ts';
import type { Question } from '#shared/exchange/questions.ts';
import {
  dateOrderOptions,
  dateOrderWords,
  decimalMarkOptions,
  decimalMarkWords,
  questionWords,
  unitOptionLabel,
} from '../question-words.ts';
import { BasisQuestion } from './basis-question.tsx';
import { Choice } from './choice.tsx';
import { NamesQuestion } from './names-question.tsx';
import { PeopleQuestion } from './people-question.tsx';
import { TestDateQuestion } from './test-date-question.tsx';
import { TestNamesQuestion } from './test-names-question.tsx';

interface QuestionFieldProps {
  question: Question;
  answers: Answers;
  onAnswer(change: Partial<Answers>): void;
}

/** One thing the file does not say, asked in plain words. Nothing is chosen beforehand: a proposal is marked as one. */
export function QuestionField({ question, answers, onAnswer }: QuestionFieldProps) {
  switch (question.kind) {
    case 'unit':
      return (
        <Choice
          legend={questionWords(question)}
          why={question.why}
          options={question.options.map((unit) => ({ value: unit, label: unitOptionLabel(unit) }))}
          proposed={question.proposed}
          value={answers.units[question.id] ?? null}
          onChange={(unit) => onAnswer({ units: { ...answers.units, [question.id]: unit } })}
        />
      );
    case 'date-order':
      return (
        <Choice
          legend={questionWords(question)}
          why={dateOrderWords(question)}
          options={dateOrderOptions(question)}
          proposed={null}
          value={answers.dateOrders[question.column] ?? null}
          onChange={(order) =>
            onAnswer({ dateOrders: { ...answers.dateOrders, [question.column]: order as DateOrder } })
          }
        />
      );
    case 'tests':
      return (
        <TestNamesQuestion
          question={question}
          value={answers.tests}
          onChange={(change) => onAnswer({ tests: { ...answers.tests, ...change } })}
        />
      );
    case 'names':
      return (
        <NamesQuestion
          question={question}
          value={answers.names}
          onChange={(change) => onAnswer({ names: { ...answers.names, ...change } })}
        />
      );
    case 'people':
      return (
        <PeopleQuestion
          question={question}
          value={answers.people}
          onChange={(change) => onAnswer({ people: { ...answers.people, ...change } })}
        />
      );
    case 'decimal-mark':
      return (
        <Choice
          legend={questionWords(question)}
          why={decimalMarkWords(question)}
          options={decimalMarkOptions(question)}
          proposed={null}
          value={answers.decimalMark}
          onChange={(mark) => onAnswer({ decimalMark: mark as Answers['decimalMark'] })}
        />
      );
    case 'test-date':
      return (
        <TestDateQuestion
          question={question}
          value={answers.testDate}
          onChange={(testDate) => onAnswer({ testDate })}
        />
      );
    case 'basis':
      return <BasisQuestion question={question} value={answers.basis} onChange={(basis) => onAnswer({ basis })} />;
  }
}
