import { Facts } from '#renderer/components/facts.tsx';
import { hasSides } from '#shared/catalog/test-definition.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import { useOwnNoise } from '../api.ts';
import { kappaWord } from '../kappa-words.ts';
import { ownNoiseState } from '../own-noise-words.ts';
import { exactPercent } from '../test-words.ts';
import classes from './own-noise-facts.module.css';

/** What the coach's own repeated sessions say about a test; nothing where there are none. */
export function OwnNoiseFacts({ inUse }: { inUse: TestInUse }) {
  const { test } = inUse;
  const noise = useOwnNoise().data?.tests.find(({ testId }) => testId === test.id);
  if (!noise) return <p className={classes.none}>Your athletes: no one did this test twice within two weeks.</p>;
  const unit = unitLabel(test.unit);
  const { trialError, kappa, swc } = noise;
  return (
    <div className={classes.own}>
      <h4 className={classes.heading}>
        Your athletes <span className={classes.state}>{ownNoiseState(noise, inUse)}</span>
      </h4>
      <Facts
        facts={[
          ['Athletes', `${noise.athletes}, ${noise.pairs} pairs of sessions`],
          ['From trial to trial', trialError === null ? 'not known: no own trials' : exactPercent(trialError)],
          ['From day to day', exactPercent(noise.dayError)],
          ['Typical error', `${shown(noise.typicalError)} ${unit}, CV ${exactPercent(noise.cv)}`],
          ['SEM', `${shown(noise.sem)} ${unit}`],
          ['MDC95', `${shown(noise.mdc95)} ${unit}: a change to believe in one athlete`],
          ['SWC', swc === null ? null : `${shown(swc)} ${unit}: 0.2 of the spread between athletes, a convention`],
          [
            'Weaker side again',
            hasSides(test) && kappa !== null
              ? `kappa ${kappa.toFixed(2)}: ${kappaWord(kappa)} (bands of Viera 2005, a convention)`
              : null,
          ],
        ]}
      />
    </div>
  );
}
