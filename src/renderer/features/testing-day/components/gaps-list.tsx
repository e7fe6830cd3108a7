import { Button } from '@mantine/core';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { useCatalogue } from '#renderer/lib/catalogue.ts';
import { dayGaps, gapWords, type TestGap } from '#shared/testing-day/day-gaps.ts';
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
  const absent = athletes.filter((athlete) => athlete.absent);
  const present = athletes.length - absent.length;
  const missing = rows.filter((row) => !row.absent);
  if (rows.length === 0) {
    return (
      <Panel label="What is missing">
        <EmptyState title="Nothing is missing">Every athlete has both sides of every test of the day.</EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={titleOf(missing.length, present)}
      note={missing.length > 0 ? 'a press goes to the cell' : undefined}
      flush
    >
      <ul className={classes.list}>
        {missing.map(({ athleteId, name, gaps }) => (
          <li key={athleteId} className={classes.row}>
            <span className={classes.name}>{name}</span>
            <span className={classes.gaps}>
              {shortened(gaps, store.tests.length).map(({ testId, kind, whole }) => (
                <Button key={testId} size="compact-sm" onClick={() => onGo(athleteId, testId)}>
                  {whole ? 'nothing tested' : `${names.get(testId)}: ${gapWords(kind)}`}
                </Button>
              ))}
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

function titleOf(missing: number, present: number): string {
  if (present === 0) return 'Everyone is absent';
  if (missing === 0) return 'All who came have done every test';
  return `${missing} of ${present} ${present === 1 ? 'athlete misses' : 'athletes miss'} something`;
}

/** An athlete who did nothing has one press, to the first test, in the place of one a test. */
function shortened(gaps: TestGap[], tests: number): (TestGap & { whole?: boolean })[] {
  const [first] = gaps;
  const nothing = first && tests > 1 && gaps.length === tests && gaps.every(({ kind }) => kind === 'not-tested');
  return nothing ? [{ ...first, whole: true }] : gaps;
}
