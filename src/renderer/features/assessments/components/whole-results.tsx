import { Panel } from '#renderer/components/panel.tsx';
import type { WholeResult } from '#shared/analysis/whole.ts';
import { testById } from '#shared/catalog/tests.ts';
import { localDate, shortDate } from '#shared/dates.ts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import classes from './whole-results.module.css';

const CHANGE = { better: 'better than before', worse: 'worse than before', 'within-noise': 'no change beyond noise' };

/** Tests without sides: the value and whether it moved beyond noise. */
export function WholeResults({ wholes }: { wholes: WholeResult[] }) {
  return (
    <Panel title="Tests without sides">
      <ul className={classes.list}>
        {wholes.map((whole) => {
          const test = testById(whole.testId);
          return (
            <li key={whole.testId} className={classes.item}>
              <span>{test.name}</span>
              <span className={classes.value}>
                {shown(whole.today.mean)} {unitLabel(test.unit)}
              </span>
              <span className={classes.change}>
                {shortDate(whole.date, localDate())}, {changeWords(whole)}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function changeWords({ change, previous }: WholeResult): string {
  if (!change || !previous) return 'first time';
  return `${CHANGE[change]} (${shown(previous.mean)})`;
}
