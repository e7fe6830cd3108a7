import { Button } from '@mantine/core';
import { memo, useMemo } from 'react';
import { StateMark } from '#renderer/components/state-mark.tsx';
import { setUpWords } from '#renderer/lib/set-up-words.ts';
import { localDate } from '#shared/dates.ts';
import { type ActiveCell, useFollowingCell } from '../active-cell.ts';
import type { Station } from '../columns.ts';
import type { DayStore } from '../day-store.ts';
import { setUpTold } from '../set-up-told.ts';
import { useLayout, useStatus } from '../use-store.ts';
import classes from './set-up-line.module.css';

interface SetUpLineProps {
  store: DayStore;
  active: ActiveCell;
  tester: string | null;
  onChange(station: Station): void;
}

/** The set-up guard of the test in work: how it is done today, and whether that is as last time. */
export function SetUpLine({ store, active, ...rest }: SetUpLineProps) {
  const { columns, stations } = useLayout(store);
  const { column } = useFollowingCell(active);
  const station = stations.find(({ test }) => test.id === columns[column]?.station);
  // Who came: the athletes whose last time counts.
  const present = useStatus(store).present;
  return station ? <Told {...{ store, station, present, ...rest }} /> : null;
}

interface ToldProps extends Omit<SetUpLineProps, 'active'> {
  station: Station;
  present: number;
}

const Told = memo(function Told({ store, station, present, tester, onChange }: ToldProps) {
  const { setUp, words, changed } = useMemo(
    () => setUpTold(station, present > 0 ? store.athletes().filter(({ absent }) => !absent) : [], localDate()),
    [store, station, present],
  );
  const parts = [setUpWords(setUp) || 'not recorded', tester && `tester ${tester}`].filter(Boolean);
  return (
    <span className={classes.setUp} data-changed={changed || undefined}>
      {changed && <StateMark state="watch" label={null} size={11} />}
      <span className={classes.words} title={`${parts.join(', ')}, ${words}`}>
        Set-up: {parts.join(', ')}, {words}
      </span>
      <Button
        size="compact-sm"
        disabled={store.closed}
        onClick={() => onChange(station)}
        aria-label={`Change the set-up of ${station.test.name}`}
      >
        Change
      </Button>
    </span>
  );
});
