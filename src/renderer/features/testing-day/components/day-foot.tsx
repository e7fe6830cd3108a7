import { memo, type ReactNode } from 'react';
import { KeyRow } from '#renderer/components/key-row.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { StateMark } from '#renderer/components/state-mark.tsx';
import { typed } from '#shared/shown.ts';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { sideFacts } from '#shared/testing-day/side-facts.ts';
import { type ActiveCell, useFollowingCell } from '../active-cell.ts';
import { recordOf } from '../cell-content.ts';
import { columnName } from '../columns.ts';
import type { CellState } from '../day-rows.ts';
import type { DayStore } from '../day-store.ts';
import { useFollowingRow, useLayout, useStatus } from '../use-store.ts';
import classes from './day-foot.module.css';
import { factWords } from './result-cell.tsx';

const FOOT_KEYS = [
  { keys: ['Enter'], does: 'next' },
  { keys: ['Ctrl Z'], does: 'undo' },
  { keys: ['X'], does: 'strike out' },
  { keys: ['S'], does: 'swap sides' },
  { keys: ['A'], does: 'absent' },
  { keys: ['Ctrl V'], does: 'paste a block' },
  { keys: ['?'], does: 'all keys' },
];

/** All of them, for the list under `?`. */
export const DAY_KEYS = [
  { keys: ['Enter'], does: 'Next cell; again keeps a far-off value' },
  { keys: ['Tab'], does: 'Next cell, once a value is typed' },
  { keys: ['Shift Enter', 'Shift Tab'], does: 'Cell before' },
  { keys: ['Esc'], does: 'Drop what is typed; then leave the grid' },
  { keys: ['ArrowUp', 'ArrowDown'], does: 'Athlete before or after' },
  { keys: ['ArrowLeft', 'ArrowRight'], does: 'Cell beside' },
  { keys: ['Ctrl Home'], does: 'First cell' },
  { keys: ['Ctrl Z'], does: 'Take back' },
  { keys: ['Ctrl Y', 'Ctrl Shift Z'], does: 'Do again' },
  { keys: ['X'], does: 'Strike out, or take back in' },
  { keys: ['S'], does: 'Swap sides of the test' },
  { keys: ['A'], does: 'Absent' },
  { keys: ['Ctrl V'], does: 'Paste a block' },
];

interface DayFootProps {
  store: DayStore;
  active: ActiveCell;
  /** Stands at the end of the first line. */
  end?: ReactNode;
}

/** About the cell in work: its trials and what they say, and what is wrong with it. It may follow the typing. */
export function DayFoot({ store, active, end }: DayFootProps) {
  const place = useFollowingCell(active);
  return (
    <Panel label="The cell in work" className={classes.foot}>
      <AboutCell store={store} place={place} end={end} />
    </Panel>
  );
}

const AboutCell = memo(function AboutCell({
  store,
  place,
  end,
}: {
  store: DayStore;
  place: CellPlace;
  end?: ReactNode;
}) {
  const { columns, stations } = useLayout(store);
  const { athlete, states } = useFollowingRow(store, store.athleteIds[place.row] ?? '');
  const column = columns[place.column];
  if (!column) return null;
  const station = stations.find(({ test }) => test.id === column.station);
  const record = recordOf(athlete, column.station);
  const side = column.kind === 'trial' ? column.side : undefined;
  const facts = station && record ? sideFacts(record.trials, station.test).find((one) => one.side === side) : undefined;
  const trials = (record?.trials ?? []).filter((trial) => trial.side === side);
  return (
    <>
      <div className={classes.line}>
        <strong>
          {athlete.name} · {columnName(column)}
        </strong>
        {trials.length > 0 && (
          <span className={classes.trials}>
            {trials
              .toSorted((a, b) => a.ordinal - b.ordinal)
              .map(({ ordinal, value, struckReason }) =>
                struckReason ? <s key={ordinal}>{typed(value)}</s> : <span key={ordinal}>{typed(value)}</span>,
              )}
          </span>
        )}
        {facts && <span className={classes.quiet}>{factWords(facts)}</span>}
        {record?.told && (
          <span className={classes.quiet}>{[record.told.lead, record.told.detail].filter(Boolean).join(', ')}</span>
        )}
        {column.kind === 'mass' && athlete.massBefore && (
          <span className={classes.quiet}>
            last time {typed(athlete.massBefore.massKg)} kg; empty means not weighed today
          </span>
        )}
        {end && <div className={classes.end}>{end}</div>}
      </div>
      <Said store={store} state={states[place.column]} />
      <div className={classes.line}>
        <Keys />
      </div>
    </>
  );
});

const Keys = memo(function Keys() {
  return <KeyRow items={FOOT_KEYS} />;
});

/** What is wrong with the value in the cell, and what the keys do about it; else what may have been done unmeant. */
function Said({ store, state }: { store: DayStore; state: CellState | undefined }) {
  const { notice } = useStatus(store);
  const open = state?.kind === 'refused' || state?.kind === 'asked' ? state : undefined;
  return (
    <div role="status" className={classes.said} data-kind={open?.kind}>
      {open ? (
        <>
          <StateMark state={open.kind === 'asked' ? 'watch' : 'refer'} label={null} />
          {open.sentence} {open.kind === 'asked' && 'Enter again keeps it; or type it anew.'}
        </>
      ) : (
        notice
      )}
    </div>
  );
}
