import { Link } from '@tanstack/react-router';
import { Panel } from '#renderer/components/panel.tsx';
import type { DayLine } from '#shared/contract/testing-day.ts';
import { shownDate } from '#shared/dates.ts';
import classes from './day-list.module.css';

/** Testing days as lines that lead to their grid. */
export function DayList({ title, days }: { title: string; days: DayLine[] }) {
  return (
    <Panel title={title} flush>
      <ul className={classes.list}>
        {days.map(({ id, date, squadName, batteryName, athletes, tests, values }) => (
          <li key={id}>
            <Link to="/testing-day/$dayId" params={{ dayId: id }} className={classes.line}>
              <span className={classes.date}>{shownDate(date)}</span>
              <span className={classes.name}>{squadName}</span>
              <span className={classes.quiet}>{batteryName}</span>
              <span className={classes.count}>
                {athletes} athletes, {tests} tests, {values === 1 ? '1 value' : `${values} values`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
