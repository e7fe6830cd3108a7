import { Button } from '@mantine/core';
import { useRef } from 'react';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import type { Answers } from '#shared/exchange/answers.ts';
import { athletesOf, type ImportFile, isAsking } from '../import-file.ts';
import { useImports } from '../import-store.ts';
import { unsaidColumns } from '../left-out-columns.ts';
import { changeFile, showFile } from '../open-files.ts';
import { many } from '../plan-words.ts';
import { type Asked, allAtOnce, askedOf } from '../questions.ts';
import { useNextQuestion } from '../use-next-question.ts';
import { ColumnsNote } from './columns-note.tsx';
import classes from './draft-aside.module.css';
import { FileMark } from './file-mark.tsx';
import { QuestionField } from './question-field.tsx';
import { SquadQuestion } from './squad-question.tsx';

/** A file that asks more is answered in steps of so many. */
const SHOWN = 40;

interface DraftAsideProps {
  file: ImportFile;
  /** Leads to the columns; null where they are in sight. */
  onColumns: (() => void) | null;
  /** Takes the focus on when nothing is open any more. */
  onAnswered(): void;
}

/** What the file does not say and has to be asked. */
export function DraftAside({ file, onColumns, onAnswered }: DraftAsideProps) {
  const { table, preview, answers, key } = file;
  const box = useRef<HTMLDivElement>(null);
  const asked = preview && !preview.problem ? askedOf(preview.questions, answers) : [];
  const leadOn = useNextQuestion(asked, box, onAnswered);
  if (!preview || !table) return file.error ? null : <LoadingPanel label="Looking through the file" rows={8} />;
  const answer = (change: Partial<Answers>) => changeFile(key, { answers: { ...answers, ...change } });
  const shown = shownOf(asked);
  const together = allAtOnce(asked, answers);
  return (
    <div className={classes.aside}>
      {[...table.notices, ...preview.notices].map((text) => (
        <p key={text} className={classes.notice}>
          {text}
        </p>
      ))}
      <ColumnsNote file={file} onColumns={onColumns} />
      <Panel title={titleOf(file, asked)}>
        <div ref={box} className={classes.questions} role="presentation" {...leadOn}>
          {together.length > 0 && (
            <div className={classes.together}>
              {together.map((way) => (
                <Button key={way.label} size="compact-sm" onClick={() => answer(way.answer)}>
                  {way.label}
                </Button>
              ))}
            </div>
          )}
          {shown.map(({ id, question, isOpen }) => (
            <div key={id} data-asked={id} className={classes.question}>
              <FileMark state={isOpen ? 'questions' : 'imported'} />
              <div>
                <QuestionField question={question} answers={answers} onAnswer={answer} />
              </div>
            </div>
          ))}
          {shown.length < asked.length && (
            <p className={classes.more}>
              {many(asked.length - shown.length, 'question')} more when these are answered.
            </p>
          )}
          <SquadQuestion squad={answers.squad} onChange={(squad) => answer({ squad })} />
          <NextFile after={file} />
        </div>
      </Panel>
      {table.format?.attribution && <p className={classes.source}>{table.format.attribution}</p>}
    </div>
  );
}

/** The open ones first in sight where there are very many; none moves while it is answered. */
function shownOf(asked: Asked[]): Asked[] {
  const firstOpen = asked.findIndex(({ isOpen }) => isOpen);
  const from = Math.floor(Math.max(0, firstOpen) / SHOWN) * SHOWN;
  return asked.slice(from, from + SHOWN);
}

/** Leads on to the next file that asks something, once nothing is open here. */
function NextFile({ after }: { after: ImportFile }) {
  const { files } = useImports();
  const next = files.find((file) => file.key !== after.key && isAsking(file));
  if (!next || isAsking(after)) return null;
  return (
    <Button data-leads-on onClick={() => showFile(next.key)}>
      Go on to {next.name}
    </Button>
  );
}

function titleOf(file: ImportFile, asked: Asked[]): string {
  const { problem = null, counts = null } = file.preview ?? {};
  const open = asked.filter(({ isOpen }) => isOpen).length;
  if (problem) return 'The columns come first';
  if (open > 0) return `The file does not say: ${many(open, 'question')} open`;
  if (asked.length > 0) return 'All questions are answered';
  if (unsaidColumns(file).length > 0) return 'Nothing is asked, but columns are left out';
  if (counts && athletesOf(file) === 0) {
    return counts.unchanged > 0 ? 'There is nothing new in it' : 'No row of it can be taken';
  }
  return 'The file says all that is needed';
}
