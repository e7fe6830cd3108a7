import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyRow } from '#renderer/components/key-row.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { StateMark } from '#renderer/components/state-mark.tsx';
import { localDate } from '#shared/dates.ts';
import { typed } from '#shared/shown.ts';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { sideFacts } from '#shared/testing-day/side-facts.ts';
import { recordOf } from '../cell-content.ts';
import { columnName, type Station } from '../columns.ts';
import type { DayStore } from '../day-store.ts';
import { setUpTold, setUpWords } from '../set-up-told.ts';
import classes from './day-foot.module.css';
import { useRow } from './day-row.tsx';
import { factWords } from './result-cell.tsx';

export const DAY_KEYS = [
  { keys: ['Enter'], does: 'next' },
  { keys: ['Ctrl Z'], does: 'undo' },
  { keys: ['X'], does: 'strike out' },
  { keys: ['S'], does: 'swap sides' },
  { keys: ['A'], does: 'absent' },
  { keys: ['Ctrl V'], does: 'paste a block' },
];

interface DayFootProps {
  store: DayStore;
  active: CellPlace;
  onChangeSetUp(station: Station): void;
  /** Stands at the end of the first line. */
  end?: ReactNode;
}

/** About the cell in work: its trials and what they say, what is wrong with it, and the set-up of its test. */
export function DayFoot({ store, active, onChangeSetUp, end }: DayFootProps) {
  const athleteId = store.athleteIds[active.row] ?? '';
  const { athlete, states } = useRow(store, athleteId);
  const column = store.layout.columns[active.column];
  const state = states[active.column];
  if (!column) return null;
  const station = store.layout.stations.find(({ test }) => test.id === column.station);
  const record = recordOf(athlete, column.station);
  const side = column.kind === 'trial' ? column.side : undefined;
  const facts = station && record ? sideFacts(record.trials, station.test).find((one) => one.side === side) : undefined;
  const trials = (record?.trials ?? []).filter((trial) => trial.side === side);
  const open = state?.kind === 'refused' || state?.kind === 'asked' ? state : undefined;
  return (
    <Panel label="The cell in work" className={classes.foot}>
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
        <div className={classes.end}>{end}</div>
      </div>
      <div role="status" className={classes.said} data-kind={open?.kind}>
        {open && (
          <>
            <StateMark state={open.kind === 'asked' ? 'watch' : 'refer'} label={null} />
            {open.sentence} {open.kind === 'asked' ? 'Enter again keeps it; or type it anew.' : 'It is not stored.'}
          </>
        )}
      </div>
      <div className={classes.line}>
        {station && <SetUpLine store={store} station={station} onChange={() => onChangeSetUp(station)} />}
        <div className={classes.end}>
          <KeyRow items={DAY_KEYS} />
        </div>
      </div>
    </Panel>
  );
}

function SetUpLine({ store, station, onChange }: { store: DayStore; station: Station; onChange(): void }) {
  const { setUp, words, changed } = setUpTold(station, store.athletes(), localDate());
  return (
    <span className={classes.setUp} data-changed={changed || undefined}>
      {changed && <StateMark state="watch" label={null} size={11} />}
      <span>
        Set-up: {setUpWords(setUp) || 'not recorded'}, {words}
      </span>
      <Button size="compact-sm" onClick={onChange} aria-label={`Change the set-up of ${station.test.name}`}>
        Change
      </Button>
    </span>
  );
}
