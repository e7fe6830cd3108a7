import type { ReactNode } from 'react';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import type { ImportPreview, TablePreview } from '#shared/contract/exchange.ts';
import type { Answers } from '#shared/exchange/answers.ts';
import { many } from '../plan-words.ts';
import classes from './draft-aside.module.css';
import { QuestionField } from './question-field.tsx';
import { SquadQuestion } from './squad-question.tsx';

interface DraftAsideProps {
  table: TablePreview;
  /** Undefined while it is worked out for the first time. */
  preview: ImportPreview | undefined;
  answers: Answers;
  notice: ReactNode;
  onAnswer(change: Partial<Answers>): void;
}

/** What the file does not say and has to be asked. */
export function DraftAside({ table, preview, answers, notice, onAnswer }: DraftAsideProps) {
  if (!preview) return notice ?? <LoadingPanel label="Looking through the file" rows={8} />;
  const { questions, open } = preview;
  return (
    <div className={classes.aside}>
      {notice}
      {table.notices.map((text) => (
        <p key={text} className={classes.notice}>
          {text}
        </p>
      ))}
      <Panel title={titleOf(questions.length, open)}>
        <div className={classes.questions}>
          {questions.map((question) => (
            <QuestionField
              key={
                question.kind === 'unit'
                  ? question.id
                  : question.kind === 'date-order'
                    ? question.column
                    : question.kind
              }
              question={question}
              answers={answers}
              onAnswer={onAnswer}
            />
          ))}
          <SquadQuestion squad={answers.squad} onChange={(squad) => onAnswer({ squad })} />
        </div>
      </Panel>
      {table.format?.attribution && <p className={classes.source}>{table.format.attribution}</p>}
    </div>
  );
}

function titleOf(asked: number, open: number): string {
  if (asked === 0) return 'The file says all that is needed';
  if (open === 0) return 'All questions are answered';
  return `The file does not say: ${many(open, 'question')} open`;
}
