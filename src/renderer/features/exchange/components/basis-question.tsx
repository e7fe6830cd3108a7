import { NumberField } from '#renderer/components/number-field.tsx';
import type { Answers } from '#shared/exchange/answers.ts';
import type { Question } from '#shared/exchange/questions.ts';
import { questionWords } from '../question-words.ts';
import classes from './choice.module.css';
import { Choice } from './choice.tsx';

type Basis = NonNullable<Answers['basis']>;

const OPTIONS: { value: Basis['kind']; label: string }[] = [
  { value: 'trials', label: 'A single trial' },
  { value: 'mean', label: 'The mean of some trials' },
  { value: 'best', label: 'The best of some trials' },
];
const WITHOUT_TRIALS =
  'Without its trials a value is judged by the typical error of its test, and a difference is “watch” at the most.';
const ONE_TRIAL = 'One trial a side gives no verdict; the values are kept and shown.';

interface BasisQuestionProps {
  question: Extract<Question, { kind: 'basis' }>;
  value: Basis | null;
  onChange(basis: Basis): void;
}

/** What one value of the file stands for, and of how many trials. */
export function BasisQuestion({ question, value, onChange }: BasisQuestionProps) {
  const several = value !== null && value.kind !== 'trials';
  return (
    <Choice
      legend={questionWords(question)}
      why={question.why ?? WITHOUT_TRIALS}
      options={OPTIONS}
      proposed={question.proposed}
      value={value?.kind ?? null}
      onChange={(kind) =>
        onChange({ kind: kind as Basis['kind'], trials: kind === 'trials' ? null : (value?.trials ?? null) })
      }
    >
      {value?.kind === 'trials' && <p className={classes.why}>{ONE_TRIAL}</p>}
      {several && (
        <NumberField
          label="Of how many trials, if it is known"
          description={question.why ? WITHOUT_TRIALS : undefined}
          width={240}
          min={1}
          max={99}
          value={value.trials}
          onChange={(trials) =>
            onChange({ ...value, trials: trials === null || Number.isNaN(trials) ? null : Math.round(trials) })
          }
        />
      )}
    </Choice>
  );
}
