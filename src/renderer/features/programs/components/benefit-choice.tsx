import { MARK_WORDS, type MarkState, StateMark } from '#renderer/components/state-mark.tsx';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { benefitFinding } from '#shared/analysis/benefits.ts';
import { BENEFIT_NAMES, BENEFITS, type Benefit } from '#shared/catalog/benefits.ts';
import classes from './benefit-choice.module.css';

interface BenefitChoiceProps {
  analysis: AthleteAnalysis;
  value: Benefit;
  /** What the findings speak for. */
  proposed: Benefit;
  onChange(benefit: Benefit): void;
}

/** The four benefits as one choice, each with how its tests stand. */
export function BenefitChoice({ analysis, value, proposed, onChange }: BenefitChoiceProps) {
  return (
    <fieldset className={classes.choice}>
      <legend className="visually-hidden">Benefit</legend>
      {BENEFITS.map((benefit) => (
        <label key={benefit} className={classes.card} data-chosen={benefit === value}>
          <span className={classes.name}>
            <input
              type="radio"
              name="benefit"
              className={classes.radio}
              checked={benefit === value}
              onChange={() => onChange(benefit)}
            />
            {BENEFIT_NAMES[benefit]}
            {benefit === proposed && <span className={classes.proposed}>proposed</span>}
          </span>
          <State {...benefitFinding(analysis, benefit)} />
        </label>
      ))}
    </fieldset>
  );
}

function State({ state, words }: ReturnType<typeof benefitFinding>) {
  const mark: MarkState = state === 'not-tested' ? 'no-verdict' : state;
  return (
    <span className={classes.state}>
      <StateMark state={mark} label={null} />
      <span>
        <span className="visually-hidden">{MARK_WORDS[mark]}: </span>
        {words}
      </span>
    </span>
  );
}
