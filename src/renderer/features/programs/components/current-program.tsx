import { Button, Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { ProgramGrid } from '#renderer/components/program/program-grid.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { Program } from '#shared/contract/programs.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { adherence, weekOn } from '#shared/programs/adherence.ts';
import { useEndProgram, useMarkDone } from '../api.ts';
import classes from './current-program.module.css';
import reasons from './reason-line.module.css';
import { ReasonLine } from './reason-line.tsx';

/** The running program: how much is done, why it is what it is, and each session to be ticked. */
export function CurrentProgram({ program }: { program: Program }) {
  const today = localDate();
  const markDone = useMarkDone(program.athleteId);
  const end = useEndProgram();
  return (
    <>
      <Panel
        title={program.name}
        note={`from ${shownDate(program.startDate)}`}
        actions={
          <>
            <Button component={Link} to={`/athletes/${program.athleteId}/suggest`}>
              Suggest another
            </Button>
            <Button onClick={() => void end(program)}>End program</Button>
          </>
        }
      >
        <Done program={program} today={today} />
        <details className={classes.why}>
          <summary>Why this program, line by line</summary>
          <ul className={reasons.lines}>
            {program.reasons.map((line) => (
              <ReasonLine key={line.lineId} line={line} kept={line.accepted} />
            ))}
          </ul>
        </details>
      </Panel>
      {markDone.error && <ErrorNotice {...tell(markDone.error)} />}
      <Panel label="Sessions" flush>
        <ProgramGrid
          sessions={program.sessions}
          startDate={program.startDate}
          weeks={program.weeks}
          today={today}
          onDone={(programSessionId, done) => markDone.mutate({ programSessionId, done })}
        />
      </Panel>
    </>
  );
}

function Done({ program, today }: { program: Program; today: string }) {
  const { done, planned, due, missed, over } = adherence(program.sessions, today);
  const week = weekOn(program.startDate, program.weeks, today);
  const parts = [
    week ? `week ${week} of ${program.weeks}` : today < program.startDate ? 'not started yet' : 'all weeks are over',
    due > 0 && due < planned ? `${due} due so far` : '',
    missed > 0 ? `${missed} missed` : '',
  ];
  return (
    <div className={classes.done}>
      <p>
        <strong>
          {done} of {planned} sessions done
        </strong>
        , {parts.filter(Boolean).join(', ')}
      </p>
      <Progress value={planned > 0 ? (100 * done) / planned : 0} size="sm" aria-label="Sessions done" />
      {over && <p>Retest now, then decide: keep, progress, stop or refer.</p>}
    </div>
  );
}
