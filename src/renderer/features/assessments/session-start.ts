import type { Battery } from '#shared/catalog/battery.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Session } from '#shared/contract/assessments.ts';
import { shownDate } from '#shared/dates.ts';
import { countOf, testsOf } from './test-to-add.ts';

/** Tests that a new session can begin with. */
export interface SessionStart {
  id: string;
  label: string;
  /** When and for whom, or nothing. */
  text: string;
  tests: TestDefinition[];
}

/** What a new session can begin with, the likeliest first: the last session's tests, the batteries, no test yet. */
export function startsOf(last: Session | undefined, batteries: Battery[], catalogue: Catalogue): SessionStart[] {
  const starts = batteries.map(({ id, name, text, testIds }) => start(id, name, text, testsOf(testIds, catalogue)));
  const none = { id: 'none', label: 'No tests yet', text: 'Choose them one by one.', tests: [] };
  if (!last) return [none, ...starts];
  const again = testsOf(
    last.measurements.map(({ testId }) => testId),
    catalogue,
  );
  return [
    start('last', `As on ${shownDate(last.date)}`, 'In the same set-up, so that both days can be compared.', again),
    ...starts,
    none,
  ];
}

function start(id: string, name: string, text: string, tests: TestDefinition[]): SessionStart {
  return { id, label: `${name}, ${countOf(tests)}`, text, tests };
}
