import { useCallback, useSyncExternalStore } from 'react';
import { catalogueOf } from '#shared/catalog/catalogue.ts';
import { dayGaps } from '#shared/testing-day/day-gaps.ts';
import type { DayStatus, DayStore } from '../day-store.ts';
import classes from './test-chips.module.css';

export function useStatus(store: DayStore): DayStatus {
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe('all', listener), [store]),
    () => store.status(),
  );
}

interface TestChipsProps {
  store: DayStore;
  /** The station of the cell in work. */
  active: string | undefined;
  onChoose(station: string): void;
}

/** The tests of the day with how many athletes are through; a press goes to the first empty cell of one. */
export function TestChips({ store, active, onChoose }: TestChipsProps) {
  useStatus(store);
  const present = store.athletes().filter(({ absent }) => !absent);
  const { stations } = store.layout;
  const catalogue = catalogueOf(stations.map(({ test }) => test));
  const missing = dayGaps(present, store.tests, catalogue).flatMap(({ gaps }) => gaps.map(({ testId }) => testId));
  return stations.map(({ test }) => {
    const done = present.length - missing.filter((testId) => testId === test.id).length;
    return (
      <button
        key={test.id}
        type="button"
        className={classes.chip}
        aria-current={test.id === active ? 'step' : undefined}
        onClick={() => onChoose(test.id)}
        title={test.detail}
      >
        {test.name}{' '}
        <span className={classes.count}>
          {done}/{present.length}
        </span>
      </button>
    );
  });
}
