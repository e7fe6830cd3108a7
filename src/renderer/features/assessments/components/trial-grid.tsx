import { useEffect, useRef, useState } from 'react';
import { KeyRow } from '#renderer/components/key-row.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { useCatalogue } from '#renderer/lib/catalogue.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Session } from '#shared/contract/assessments.ts';
import { useAnalysis } from '../api.ts';
import classes from './trial-grid.module.css';
import { TrialRow } from './trial-row.tsx';
import { useGridKeys } from './use-grid-keys.ts';

export const TRIAL_KEYS = [
  { keys: ['Enter'], does: 'next trial' },
  { keys: ['ArrowUp', 'ArrowDown'], does: 'test above or below' },
  { keys: ['X'], does: 'strike out' },
];

/** The trials of a session: a row a test, left before right, each cell saved as it is left. */
export function TrialGrid({ session }: { session: Session }) {
  const analysis = useAnalysis(session.athleteId);
  const catalogue = useCatalogue();
  const onKeyDown = useGridKeys();
  const grid = useRef<HTMLDivElement>(null);
  // A session that was just started is there to be typed in; in one with trials nothing is begun.
  const [fresh] = useState(() => session.measurements.every(({ trials }) => trials.length === 0));
  useEffect(() => {
    if (fresh) grid.current?.querySelector<HTMLElement>('input[data-cell]')?.focus();
  }, [fresh]);
  return (
    <Panel label="Trials" flush>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the inputs inside bubble up to here */}
      <div ref={grid} className={classes.grid} onKeyDown={onKeyDown}>
        {session.measurements.map((measurement, row) => {
          const test = catalogue.find(measurement.testId);
          if (!test) return null;
          return (
            <TrialRow
              key={measurement.id}
              session={session}
              measurement={measurement}
              test={test}
              called={calledIn(session, test, catalogue)}
              row={row}
              verdict={analysis.data?.verdicts.find((verdict) => verdict.test.id === test.id)}
              readAt={analysis.dataUpdatedAt}
            />
          );
        })}
      </div>
      <div className={classes.foot}>
        <KeyRow items={TRIAL_KEYS} />
      </div>
    </Panel>
  );
}

/** A test by its name, with what tells it apart where the session has another one of that name. */
function calledIn({ measurements }: Session, { name, detail }: TestDefinition, catalogue: Catalogue): string {
  const alike = measurements.filter(({ testId }) => catalogue.find(testId)?.name === name);
  return alike.length > 1 ? `${name}, ${detail}` : name;
}
