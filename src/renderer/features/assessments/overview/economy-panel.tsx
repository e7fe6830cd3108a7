import type { ReactNode } from 'react';
import { ChangeSentence } from '#renderer/components/change-sentence.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { WhyButton } from '#renderer/components/why-button.tsx';
import { type Change, changeOf } from '#shared/analysis/change.ts';
import type { WholeResult } from '#shared/analysis/whole.ts';
import { NOT_COMPARED_WORDS } from '#shared/analysis/words.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import { localDate, shortDate } from '#shared/dates.ts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import type { FindingKey } from '../explained.ts';
import classes from './economy-panel.module.css';
import { RaceGain } from './race-gain.tsx';

const TEST = 'running-economy';

interface EconomyPanelProps {
  wholes: WholeResult[];
  athlete: Athlete;
  onExplain(key: FindingKey): void;
}

/** What a kilometre costs, whether that moved, and what a gain means in the athlete's own race. */
export function EconomyPanel({ wholes, athlete, onExplain }: EconomyPanelProps) {
  const whole = wholes.find(({ test }) => test.id === TEST);
  if (!whole) return null;
  const { today } = whole;
  const change = changeOf(whole, 'last');
  const { speedKmh } = today.day;
  return (
    <Panel title={titleOf(change)} note={shortDate(today.date, localDate())}>
      <div className={classes.halves}>
        <div>
          <p className={classes.cost}>
            <strong>{shown(today.summary.mean)}</strong> {unitLabel(today.unit)}
            {speedKmh !== null && ` at ${speedKmh} km/h`}
          </p>
          <WhyButton about="Running economy" onClick={() => onExplain({ kind: 'test', testId: TEST })}>
            {(why) => <CostChange whole={whole} change={change} why={why} />}
          </WhyButton>
          {speedKmh === null && (
            <p className={classes.missing}>
              The running speed is not recorded. Set it in the set-up of the test: cost is compared at one speed only.
            </p>
          )}
        </div>
        <RaceGain key={athlete.id} athlete={athlete} measuredGain={measuredGain(change)} />
      </div>
    </Panel>
  );
}

interface CostChangeProps {
  whole: WholeResult;
  change: Change | null;
  why: ReactNode;
}

function CostChange({ whole: { notCompared }, change, why }: CostChangeProps) {
  const [limb] = change?.limbs ?? [];
  if (limb) {
    return (
      <ChangeSentence
        rose={limb.to > limb.from}
        beyondNoise={limb.state !== 'within-noise'}
        words={limb.words}
        end={why}
      />
    );
  }
  const words = notCompared ? `Not compared: ${NOT_COMPARED_WORDS[notCompared]}` : 'Measured for the first time';
  return (
    <span>
      {words}
      {why}
    </span>
  );
}

function titleOf(change: Change | null): string {
  switch (change?.limbs[0]?.state) {
    case 'better':
      return 'Running economy is better';
    case 'worse':
      return 'Running economy is worse';
    case 'within-noise':
      return 'Running economy: no change beyond noise';
    default:
      return 'Running economy';
  }
}

/** The share by which the cost fell, where that is beyond noise. */
function measuredGain(change: Change | null): number | null {
  const [limb] = change?.limbs ?? [];
  return limb?.state === 'better' ? Math.abs(limb.relative) : null;
}
