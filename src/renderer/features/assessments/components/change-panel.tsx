import { ChangeSentence } from '#renderer/components/change-sentence.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import {
  type Change,
  type GapChange,
  type LimbChange,
  REFERENCE_NAMES,
  type Reference,
} from '#shared/analysis/change.ts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import classes from './change-panel.module.css';

interface ChangePanelProps {
  /** Of tests with two sides, in the order of the page. */
  changes: Change[];
  reference: Reference;
  /** Tests that have no earlier session to compare with. */
  without: number;
}

/** What each limb and the gap between them did since the reference: first what moved beyond noise, the rest on demand. */
export function ChangePanel({ changes, reference, without }: ChangePanelProps) {
  const moved = changes.filter(hasMoved);
  const still = changes.filter((change) => !hasMoved(change));
  return (
    <Panel
      title={changeTitle(moved.length, changes.length)}
      note={`against: ${REFERENCE_NAMES[reference].toLowerCase()}`}
    >
      {changes.length === 0 && (
        <p className={classes.empty}>
          Nothing to compare with yet: a change needs two sessions of a test in the same set-up. Repeat what was tested
          with the device, position, angle and lever of last time.
        </p>
      )}
      {moved.length > 0 && <Changes label="Changes beyond noise" changes={moved} />}
      {still.length > 0 && (
        <details className={classes.still}>
          <summary>{still.length === 1 ? '1 test' : `${still.length} tests`} within noise</summary>
          <Changes label="Changes within noise" changes={still} />
        </details>
      )}
      {changes.length > 0 && without > 0 && (
        <p className={classes.foot}>
          {without === 1 ? '1 more test has' : `${without} more tests have`} no earlier session in the same set-up.
        </p>
      )}
    </Panel>
  );
}

function Changes({ label, changes }: { label: string; changes: Change[] }) {
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Test</th>
          <th scope="col">Left</th>
          <th scope="col">Right</th>
          <th scope="col">Gap</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Row key={change.test.id} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ change: { test, label, limbs, gap } }: { change: Change }) {
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>{test.name}</span>
        <span className={classes.detail}>{label}</span>
      </th>
      {limbs.map((limb) => (
        <td key={limb.side}>
          <LimbCell limb={limb} />
        </td>
      ))}
      <td>
        {gap ? <GapCell gap={gap} /> : <span className={classes.none}>each side had its best on another day</span>}
      </td>
    </tr>
  );
}

function LimbCell({ limb }: { limb: LimbChange }) {
  return (
    <ChangeSentence
      rose={limb.to > limb.from}
      beyondNoise={limb.state !== 'within-noise'}
      words={limb.words}
      values={`${shown(limb.from)} to ${shown(limb.to)} ${unitLabel(limb.unit)}`}
    />
  );
}

function GapCell({ gap }: { gap: GapChange }) {
  return <ChangeSentence rose={gap.to > gap.from} beyondNoise={gap.state !== 'within-noise'} words={gap.words} />;
}

function hasMoved({ limbs, gap }: Change): boolean {
  return limbs.some(({ state }) => state !== 'within-noise') || (gap !== null && gap.state !== 'within-noise');
}

function changeTitle(moved: number, all: number): string {
  if (all === 0) return 'Change';
  if (moved === 0) return 'No change beyond noise';
  return `${moved} of ${all} ${all === 1 ? 'test' : 'tests'} changed beyond noise`;
}
