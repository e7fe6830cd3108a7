import { Button } from '@mantine/core';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { useCatalogue } from '#renderer/lib/catalogue.ts';
import { dayGaps, gapWords } from '#shared/testing-day/day-gaps.ts';
import { testsOfDay } from '#shared/testing-day/tests-of-day.ts';
import type { DayStore } from '../day-store.ts';
import classes from './gaps-list.module.css';

interface GapsListProps {
  store: DayStore;
  onGo(athleteId: string, testId: string): void;
}

/** At the end of the day: who misses what, and where a side is missing or has too few trials. */
export function GapsList({ store, onGo }: GapsListProps) {
  const catalogue = useCatalogue();
  const athletes = store.athletes();
  const names = new Map(testsOfDay(store.tests, catalogue).map(({ test }) => [test.id, test.name]));
  const rows = dayGaps(athletes, store.tests, catalogue);
  const absent = rows.filter((row) => row.absent);
  const missing = rows.filter((row) => !row.absent);
  if (rows.length === 0) {
    return (
      <Panel label="What is missing">
        <EmptyState title="Nothing is missing">Every athlete has both sides of every test of the day.</EmptyState>
      </Panel>
    );
  }
  const title =
    missing.length === 0
      ? 'All who came have done every test'
      : `${missing.length} of ${athletes.length - absent.length} athletes miss something`;
  return (
    <Panel title={title} note="a press goes to the cell" flush>
      <ul className={classes.list}>
        {missing.map(({ athleteId, name, gaps }) => (
          <li key={athleteId} className={classes.row}>
            <span className={classes.name}>{name}</span>
            <span className={classes.gaps}>
              {gaps.length === store.tests.length && gaps.every(({ kind }) => kind === 'not-tested') ? (
                <span className={classes.quiet}>nothing tested</span>
              ) : (
                gaps.map(({ testId, kind }) => (
                  <Button key={testId} size="compact-sm" onClick={() => onGo(athleteId, testId)}>
                    {names.get(testId)}: {gapWords(kind)}
                  </Button>
                ))
              )}
            </span>
          </li>
        ))}
        {absent.length > 0 && (
          <li className={classes.row}>
            <span className={classes.name}>Absent</span>
            <span className={classes.quiet}>{absent.map(({ name }) => name).join(', ')}</span>
          </li>
        )}
      </ul>
    </Panel>
  );
}
