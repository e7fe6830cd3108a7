import { ChangeMark } from '#renderer/components/change-mark.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { RowChoice } from '#renderer/components/row-choice.tsx';
import { WhyButton } from '#renderer/components/why-button.tsx';
import type { WholeResult } from '#shared/analysis/whole.ts';
import { NOT_COMPARED_WORDS } from '#shared/analysis/words.ts';
import { localDate, shortDate } from '#shared/dates.ts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import classes from './whole-results.module.css';

interface WholeResultsProps {
  wholes: WholeResult[];
  onExplain(testId: string): void;
  onChoose(testId: string): void;
  /** Id of the test that is shown over time. */
  chosen: string | undefined;
}

/** Tests without sides: the value, whether it moved beyond noise, and the way to both over time. */
export function WholeResults({ wholes, onExplain, onChoose, chosen }: WholeResultsProps) {
  return (
    <Panel title="Tests without sides">
      <ul className={classes.list}>
        {wholes.map((whole) => {
          const { test, today, previous, change } = whole;
          return (
            <li key={test.id} className={classes.item}>
              <RowChoice
                name={test.name}
                detail={test.detail}
                chosen={test.id === chosen}
                onChoose={() => onChoose(test.id)}
              />
              <span className={classes.value}>
                {shown(today.summary.mean)} {unitLabel(today.unit)}
              </span>
              <span className={classes.change}>
                <WhyButton about={test.name} onClick={() => onExplain(test.id)}>
                  {(why) => (
                    <>
                      {change && previous && (
                        <ChangeMark
                          rose={today.summary.mean > previous.summary.mean}
                          beyondNoise={change !== 'within-noise'}
                        />
                      )}{' '}
                      {shortDate(whole.date, localDate())}, {changeWords(whole)}
                      {why}
                    </>
                  )}
                </WhyButton>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

const CHANGE = { better: 'better than before', worse: 'worse than before', 'within-noise': 'no change beyond noise' };

function changeWords({ change, previous, notCompared }: WholeResult): string {
  if (change && previous) return `${CHANGE[change]} (${shown(previous.summary.mean)})`;
  return notCompared ? NOT_COMPARED_WORDS[notCompared] : 'first time';
}
