import { memo } from 'react';
import { markOf } from '#renderer/components/mark-of.ts';
import { StateMark } from '#renderer/components/state-mark.tsx';
import type { DayAthlete } from '#shared/contract/testing-day.ts';
import { percent, shown } from '#shared/shown.ts';
import { type SideFacts, sideFacts } from '#shared/testing-day/side-facts.ts';
import { unitLabel } from '#shared/units.ts';
import { recordOf } from '../cell-content.ts';
import type { Station } from '../columns.ts';
import classes from './day-grid.module.css';

interface ResultCellProps {
  athlete: DayAthlete;
  station: Station;
}

/** What a test says of an athlete: the verdict in words, and under it the means. */
export const ResultCell = memo(
  function ResultCell({ athlete, station: { test, day } }: ResultCellProps) {
    const record = recordOf(athlete, test.id);
    if (!record || record.trials.length === 0) return null;
    const facts = sideFacts(record.trials, test);
    const { told } = record;
    const other = record.unit === day.unit ? '' : ` ${unitLabel(record.unit)}`;
    return (
      <div className={classes.told} title={told ? [told.lead, told.detail].filter(Boolean).join(', ') : undefined}>
        {told && (
          <span className={classes.lead} data-loud={told.state === 'clear' || told.state === 'watch'}>
            <StateMark state={told.state === 'elsewhere' ? 'no-verdict' : markOf(told.state)} label={null} size={10} />
            {told.lead}
          </span>
        )}
        <span className={classes.means}>
          {facts.map(meanWords).join(' · ')}
          {other}
        </span>
      </div>
    );
  },
  (a, b) =>
    a.station === b.station && recordOf(a.athlete, a.station.test.id) === recordOf(b.athlete, b.station.test.id),
);

const SHORT = { left: 'L ', right: 'R ', whole: 'mean ' };

function meanWords({ side, mean }: SideFacts): string {
  return `${SHORT[side]}${shown(mean)}`;
}

/** "mean 214, best 220, spread 2 %" */
export function factWords({ count, mean, best, spread }: SideFacts): string {
  if (count < 2) return `one trial, ${shown(mean)}`;
  return `mean ${shown(mean)}, best ${shown(best)}${spread === null ? '' : `, spread ${percent(spread)}`}`;
}
