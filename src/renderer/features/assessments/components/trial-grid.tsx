import { KeyRow } from '#renderer/components/key-row.tsx';
import { Panel } from '#renderer/components/panel.tsx';
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
  const onKeyDown = useGridKeys();
  return (
    <Panel label="Trials" flush>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the inputs inside bubble up to here */}
      <div className={classes.grid} onKeyDown={onKeyDown}>
        {session.measurements.map((measurement, row) => (
          <TrialRow
            key={measurement.id}
            sessionId={session.id}
            measurement={measurement}
            row={row}
            verdict={analysis.data?.verdicts.find(({ testId }) => testId === measurement.testId)}
            readAt={analysis.dataUpdatedAt}
          />
        ))}
      </div>
      <div className={classes.foot}>
        <KeyRow items={TRIAL_KEYS} />
      </div>
    </Panel>
  );
}
