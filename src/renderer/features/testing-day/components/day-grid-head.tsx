// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
// biome-ignore-all lint/a11y/useFocusableInteractive: heads are read, not pressed
import { memo } from 'react';
import { unitLabel } from '#shared/units.ts';
import type { DayColumns } from '../columns.ts';
import classes from './day-grid.module.css';

/** Two rows of heads that stay in sight: the tests with their units, and below them L1 L2 L3 R1 R2 R3. */
export const DayGridHead = memo(function DayGridHead({ layout: { stations, columns } }: { layout: DayColumns }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        <div role="columnheader" aria-rowspan={2} className={classes.corner}>
          Athlete
        </div>
        <div role="columnheader" aria-rowspan={2} className={classes.massHead}>
          kg
        </div>
        {stations.map(({ test, day, columns: own }) => (
          <div
            key={test.id}
            role="columnheader"
            aria-colspan={own.length + 1}
            className={classes.testHead}
            style={{ gridColumn: `span ${own.length + 1}` }}
          >
            <span className={classes.testName}>{test.name}</span>
            <span className={classes.unit}>, {unitLabel(day.unit)}</span>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} className={classes.headRow}>
        {stations.flatMap(({ test, columns: own }) => [
          ...own.map((column, index) => {
            const at = columns[column];
            return (
              <div
                key={column}
                role="columnheader"
                className={classes.trialHead}
                data-side={at?.kind === 'trial' ? at.side : undefined}
                data-edge={index === 0 || undefined}
              >
                {at?.head}
              </div>
            );
          }),
          <div key={test.id} role="columnheader" className={classes.trialHead}>
            result
          </div>,
        ])}
      </div>
    </div>
  );
});
