import { Link } from '@tanstack/react-router';
import { GradeBadge } from '#renderer/components/grade-badge.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { SideLabel } from '#renderer/components/side-label.tsx';
import type { ReachComposite } from '#shared/analysis/y-balance.ts';
import { shown } from '#shared/shown.ts';
import classes from './reach-panel.module.css';

interface ReachPanelProps {
  composites: ReachComposite[];
  missing: string | null;
  athleteId: string;
}

/** The three reaches of each standing leg over its length. No verdict is drawn from it. */
export function ReachPanel({ composites, missing, athleteId }: ReachPanelProps) {
  if (composites.length === 0 && !missing) return null;
  return (
    <Panel title="Y-Balance, all directions" note="% of leg length">
      <dl className={classes.list}>
        {composites.map(({ side, percent, reaches }) => (
          <div key={side} className={classes.row}>
            <dt>
              <SideLabel side={side} form="word" />
            </dt>
            <dd className={classes.value}>{percent.toFixed(1)} %</dd>
            <dd className={classes.reaches}>
              anterior {shown(reaches.anterior)}, posteromedial {shown(reaches.posteromedial)}, posterolateral{' '}
              {shown(reaches.posterolateral)} cm
            </dd>
          </div>
        ))}
      </dl>
      {missing && (
        <p className={classes.missing}>
          {missing} <Link to={`/athletes/${athleteId}/edit`}>Record leg lengths</Link>
        </p>
      )}
      <p className={classes.note}>
        <GradeBadge grade="convention" /> The sum of the reaches over three leg lengths. A number to follow, without a
        verdict: its best known line comes from schoolchildren who play basketball.
      </p>
    </Panel>
  );
}
