import { Panel } from '#renderer/components/panel.tsx';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { nextSteps } from '#shared/analysis/next-steps.ts';
import classes from './next-steps.module.css';

/** What the findings ask for, in the order in which to do it. */
export function NextSteps({ analysis }: { analysis: AthleteAnalysis }) {
  return (
    <Panel title="Next">
      <ol className={classes.steps}>
        {nextSteps(analysis).map((step) => (
          <li key={step.lead}>
            <strong>{step.lead}</strong> {step.text}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
