import { weekOn } from '#shared/programs/adherence.ts';
import type { GridSession } from './grid-session.ts';
import classes from './program-grid.module.css';
import { SessionCell } from './session-cell.tsx';
import { weekdayOf } from './weekday.ts';

interface ProgramGridProps {
  /** A preview, or a stored program's. */
  sessions: GridSession[];
  startDate: string;
  weeks: number;
  /** Marks the week that is running; left out in a preview. */
  today?: string;
  /** For paper: nothing to press, and a session like that of the first week is told by what changes. */
  print?: boolean;
  /** Shows "Mark done" on each session. */
  onDone?(sessionId: string, done: boolean): void;
}

/** A program: weeks down, days across. A day that a race left nothing of stays empty and says so. */
export function ProgramGrid({ sessions, startDate, weeks, today, print, onDone }: ProgramGridProps) {
  const days = [...new Set(sessions.map(({ day }) => day))].toSorted((a, b) => a - b);
  const currentWeek = today === undefined ? null : weekOn(startDate, weeks, today);
  const at = (week: number, day: number) => sessions.find((session) => session.week === week && session.day === day);
  const first = (day: number) => sessions.find((session) => session.day === day);
  return (
    <div className={classes.frame} data-print={print}>
      <table className={classes.grid}>
        <thead>
          <tr>
            <th scope="col">Week</th>
            {days.map((day) => (
              <DayHead key={day} session={first(day)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, index) => index + 1).map((week) => {
            const row = sessions.filter((session) => session.week === week);
            return (
              <tr key={week} data-deload={row.some(({ deload }) => deload)} data-current={week === currentWeek}>
                <WeekHead week={week} row={row} running={week === currentWeek} print={print} />
                {days.map((day) => (
                  <td key={day}>
                    <SessionCell
                      session={at(week, day)}
                      earlier={print && first(day)?.week !== week ? first(day) : undefined}
                      onDone={print ? undefined : onDone}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** "Tuesday" with the day's own name below: "hip and single leg". */
function DayHead({ session }: { session: GridSession | undefined }) {
  if (!session) return <th scope="col" />;
  return (
    <th scope="col">
      {weekdayOf(session.date)}
      <span className={classes.dayName}>{session.name.replace(/^Day \d+: /, '')}</span>
    </th>
  );
}

interface WeekHeadProps {
  week: number;
  row: GridSession[];
  running: boolean;
  print?: boolean;
}

function WeekHead({ week, row, running, print }: WeekHeadProps) {
  const notes = [...new Set(row.map(({ note }) => note))];
  return (
    <th scope="row" aria-current={running ? 'date' : undefined}>
      <span className={classes.week}>{print ? week : `Week ${week}`}</span>
      {running && <span className={classes.tag}>this week</span>}
      {notes.map((note) => (
        <span key={note} className={classes.note}>
          {note}
        </span>
      ))}
    </th>
  );
}
