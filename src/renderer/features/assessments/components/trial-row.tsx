import { useId, useState } from 'react';
import { markOf } from '#renderer/components/mark-of.ts';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { setUpWords } from '#renderer/lib/set-up-words.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import { verdictWords } from '#shared/analysis/words.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Measurement, Session, Trial, TrialKey } from '#shared/contract/assessments.ts';
import { unitLabel } from '#shared/units.ts';
import { useSaveTrial } from '../api.ts';

import { missingForUnit } from '../unit-needs.ts';
import { RowMenu } from './row-menu.tsx';
import { StrikeDialog } from './strike-dialog.tsx';
import { TrialCell } from './trial-cell.tsx';
import classes from './trial-grid.module.css';

interface TrialRowProps {
  session: Session;
  measurement: Measurement;
  test: TestDefinition;
  /** How the test is named to screen readers, as no other test of the session. */
  called: string;
  row: number;
  /** What the test said when the findings were read last; saving a cell answers a newer one. */
  verdict: Verdict | undefined;
  /** When they were read. */
  readAt: number;
}

type CellKey = Pick<TrialKey, 'side' | 'ordinal'>;

/** One test: its set-up, its trials, and what they say at once. */
export function TrialRow({ session, measurement, test, called, row, verdict: before, readAt }: TrialRowProps) {
  const save = useSaveTrial(session.id);
  const [newer, setNewer] = useState<{ verdict: Verdict | null; readAt: number }>();
  const [fault, setFault] = useState<string>();
  const faultId = useId();
  const [striking, setStriking] = useState<Trial>();
  const sides = hasSides(test) ? (['left', 'right'] as const) : (['whole'] as const);
  const missing = missingForUnit(measurement, test.unit, session);

  const write = async (key: CellKey, value: number | null): Promise<boolean> => {
    try {
      const verdict = await save({ measurementId: measurement.id, ...key }, value);
      setNewer({ verdict, readAt });
      setFault(undefined);
      return true;
    } catch (error) {
      setFault(tell(error).title);
      return false;
    }
  };
  return (
    <section data-measurement={measurement.id} className={classes.row} aria-label={`${test.name}, ${test.detail}`}>
      <div className={classes.test}>
        <span className={classes.name}>{test.name}</span>
        <span className={classes.detail}>{setUpWords(measurement.setUp) || test.detail}</span>
        {missing && <span className={classes.missing}>{missing}</span>}
      </div>
      <div className={classes.sides}>
        {sides.map((side) => (
          <SideCells
            key={side}
            {...{ side, row, measurement, test, called, write, faultId, onFault: setFault, onStrike: setStriking }}
          />
        ))}
        <span className={classes.unit}>{unitLabel(measurement.unit)}</span>
      </div>
      <div id={faultId} className={classes.result} role="status">
        {fault ? (
          <span className={classes.fault}>{fault}</span>
        ) : (
          <Result verdict={newer?.readAt === readAt ? newer.verdict : before} sessionId={session.id} />
        )}
      </div>
      <RowMenu measurement={measurement} test={test} called={called} onStrike={setStriking} />
      <StrikeDialog measurement={measurement} trial={striking} onClose={() => setStriking(undefined)} />
    </section>
  );
}

interface SideCellsProps {
  side: Trial['side'];
  row: number;
  measurement: Measurement;
  test: TestDefinition;
  called: string;
  write(key: CellKey, value: number | null): Promise<boolean>;
  faultId: string;
  onFault(sentence: string | undefined): void;
  onStrike(trial: Trial): void;
}

function SideCells({ side, row, measurement, test, called, ...rest }: SideCellsProps) {
  const trials = measurement.trials.filter((trial) => trial.side === side);
  const count = Math.max(test.trials, ...trials.map(({ ordinal }) => ordinal));
  return (
    <div className={classes.side} data-side={side}>
      {Array.from({ length: count }, (_, index) => index + 1).map((ordinal) => (
        <TrialCell
          key={ordinal}
          label={`${called}, ${side === 'whole' ? '' : `${side} `}trial ${ordinal}`}
          head={`${HEADS[side]}${ordinal}`}
          row={row}
          trial={trials.find((trial) => trial.ordinal === ordinal)}
          onSave={(value) => rest.write({ side, ordinal }, value)}
          onFault={rest.onFault}
          faultId={rest.faultId}
          onStrike={rest.onStrike}
        />
      ))}
    </div>
  );
}

const HEADS = { left: 'L', right: 'R', whole: '' };

/** The verdict, while this session is the one it speaks of. */
function Result({ verdict, sessionId }: { verdict: Verdict | null | undefined; sessionId: string }) {
  if (!verdict || verdict.today.sessionId !== sessionId) return null;
  return <VerdictSentence state={markOf(verdict.state)} {...verdictWords(verdict)} />;
}
