import { SideLabel } from '#renderer/components/side-label.tsx';
import { useCatalogue } from '#renderer/lib/catalogue.ts';
import { setUpWords } from '#renderer/lib/set-up-words.ts';
import type { Measurement, Session, Trial } from '#shared/contract/assessments.ts';
import { shown, typed } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';

import classes from './session-table.module.css';

/** The tests of one session as they were recorded. */
export function SessionTable({ session }: { session: Session }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Test</th>
          <th scope="col">
            <SideLabel side="left" /> trials
          </th>
          <th scope="col">mean</th>
          <th scope="col">
            <SideLabel side="right" /> trials
          </th>
          <th scope="col">mean</th>
          <th scope="col">Unit</th>
        </tr>
      </thead>
      <tbody>
        {session.measurements.map((measurement) => (
          <MeasurementRow key={measurement.id} measurement={measurement} />
        ))}
      </tbody>
    </table>
  );
}

function MeasurementRow({ measurement }: { measurement: Measurement }) {
  const test = useCatalogue().find(measurement.testId);
  const ofSide = (side: Trial['side']) => measurement.trials.filter((trial) => trial.side === side);
  const whole = ofSide('whole');
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>{test?.name ?? measurement.testId}</span>
        <span className={classes.detail}>{setUpWords(measurement.setUp) || test?.detail}</span>
      </th>
      {test?.laterality === 'whole-body' ? (
        <>
          <td colSpan={3}>
            <Trials trials={whole} basis={measurement.basis} />
          </td>
          <td className={classes.mean}>{mean(whole)}</td>
        </>
      ) : (
        (['left', 'right'] as const).map((side) => (
          <SideCells key={side} trials={ofSide(side)} basis={measurement.basis} />
        ))
      )}
      <td>{unitLabel(measurement.unit)}</td>
    </tr>
  );
}

interface TrialsProps {
  trials: Trial[];
  basis: Measurement['basis'];
}

function SideCells({ trials, basis }: TrialsProps) {
  return (
    <>
      <td>
        <Trials trials={trials} basis={basis} />
      </td>
      <td className={classes.mean}>{mean(trials)}</td>
    </>
  );
}

function Trials({ trials, basis }: TrialsProps) {
  if (trials.length === 0) return <span className={classes.none}>not tested</span>;
  if (basis !== 'trials') return <span className={classes.none}>{basis} from the file</span>;
  return (
    <ul className={classes.trials}>
      {trials.map((trial) => (
        <li key={trial.ordinal}>
          {trial.struckReason ? (
            <s title={`Struck out: ${trial.struckReason}`}>{typed(trial.value)}</s>
          ) : (
            typed(trial.value)
          )}{' '}
        </li>
      ))}
    </ul>
  );
}

function mean(trials: Trial[]): string {
  const counted = trials.filter(({ struckReason }) => struckReason === null);
  if (counted.length === 0) return '';
  return shown(counted.reduce((sum, { value }) => sum + value, 0) / counted.length);
}
