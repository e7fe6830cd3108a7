import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import { exerciseById } from '#shared/catalog/exercises.ts';
import { shownDate } from '#shared/dates.ts';
import { doseWords, loadWords, sideWords } from '#shared/programs/dose-words.ts';
import { foldedWords } from '#shared/programs/fold.ts';
import type { PlannedExercise } from '#shared/programs/planned-session.ts';
import type { GridSession } from './grid-session.ts';
import classes from './session-cell.module.css';
import { weekdayOf } from './weekday.ts';

interface SessionCellProps {
  /** Undefined on a day that a race leaves free. */
  session: GridSession | undefined;
  /** The session this one is told by, where there is no room to write it out. */
  earlier?: GridSession;
  onDone?(sessionId: string, done: boolean): void;
}

export function SessionCell({ session, earlier, onDone }: SessionCellProps) {
  if (!session) return <p className={classes.free}>No session: race</p>;
  const folded = earlier ? foldedWords(session, earlier) : null;
  const { id } = session;
  const done = Boolean(session.doneAt);
  return (
    <div className={classes.session} data-done={onDone && done}>
      <p className={classes.date}>
        {shortDay(session.date)}
        {folded && <span className={classes.folded}>{folded}</span>}
      </p>
      {!folded && (
        <ol className={classes.exercises}>
          {session.exercises.map((exercise) => (
            <ExerciseLine key={exercise.slot} exercise={exercise} />
          ))}
        </ol>
      )}
      {onDone && id && (
        <Button
          size="compact-sm"
          className={classes.done}
          aria-pressed={done}
          aria-label={`${done ? 'Done' : 'Mark done'}: week ${session.week}, ${weekdayOf(session.date)} ${shownDate(session.date)}`}
          leftSection={done && <Check size={13} aria-hidden />}
          onClick={() => onDone(id, !done)}
        >
          {done ? 'Done' : 'Mark done'}
        </Button>
      )}
    </div>
  );
}

/** "24 Nov": the year stands with the program. */
function shortDay(date: string): string {
  return shownDate(date).slice(0, -5);
}

function ExerciseLine({ exercise }: { exercise: PlannedExercise }) {
  const side = sideWords(exercise);
  return (
    <li className={classes.exercise}>
      <span className={classes.slot}>{exercise.slot}</span>
      <span>
        {exerciseById(exercise.exerciseId).name} <span className={classes.dose}>{doseWords(exercise)}</span>
        {side && (
          <>
            {' '}
            <span className={classes.side} data-side={exercise.weakerSide}>
              {side}
            </span>
          </>
        )}{' '}
        <span className={classes.load}>{loadWords(exercise)}</span>
      </span>
    </li>
  );
}
