import { memo } from 'react';
import { type ActiveCell, useFollowingCell } from '../active-cell.ts';
import type { Station } from '../columns.ts';
import type { DayStatus, DayStore } from '../day-store.ts';
import { useLayout, useStatus } from '../use-store.ts';
import classes from './test-chips.module.css';

interface TestChipsProps {
  store: DayStore;
  active: ActiveCell;
  onChoose(station: string): void;
}

/** The tests of the day with how many athletes are through; a press goes to the first empty cell of one. */
export function TestChips({ store, active, onChoose }: TestChipsProps) {
  const { columns, stations } = useLayout(store);
  const { column } = useFollowingCell(active);
  const status = useStatus(store);
  const current = columns[column]?.station;
  return <Chips {...{ stations, status, current, onChoose }} />;
}

interface ChipsProps {
  stations: Station[];
  status: DayStatus;
  current: string | undefined;
  onChoose(station: string): void;
}

const Chips = memo(function Chips({ stations, status, current, onChoose }: ChipsProps) {
  return stations.map(({ test }) => (
    <button
      key={test.id}
      type="button"
      className={classes.chip}
      aria-current={test.id === current ? 'step' : undefined}
      onClick={() => onChoose(test.id)}
      title={test.detail}
    >
      {test.name}{' '}
      <span className={classes.count}>
        {status.done.get(test.id) ?? 0}/{status.present}
      </span>
    </button>
  ));
});
