import { Link } from '@tanstack/react-router';
import type { SyntheticEvent } from 'react';
import { GradeBadge } from '#renderer/components/grade-badge.tsx';
import type { SessionDifference } from '#shared/analysis/difference.ts';
import { indicesOf } from '#shared/analysis/indices.ts';
import { citation } from '#shared/catalog/citations.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { ExplainedAthlete } from './explain-finding.tsx';
import classes from './other-indices.module.css';

interface OtherIndicesProps {
  today: SessionDifference;
  test: TestDefinition;
  athlete: ExplainedAthlete;
}

/** The same pair of legs by every other formula in use, for whoever asks for it. No verdict rests on any of them. */
export function OtherIndices({ today, test, athlete }: OtherIndicesProps) {
  const values = indicesOf(today, test, { involved: athlete.involvedSide, dominant: athlete.dominantLeg });
  return (
    <details className={classes.more} onToggle={showWhole}>
      <summary>Other indices</summary>
      <p className={classes.note}>
        The same left and right by other formulas, to compare with a paper or a device. No verdict rests on them.
      </p>
      {athlete.involvedSide === null && (
        <p className={classes.note}>
          A limb symmetry index needs to know which limb was injured or operated.{' '}
          <Link to={`/athletes/${athlete.id}/edit`}>Say which limb is involved</Link>
        </p>
      )}
      <dl className={classes.list}>
        {values.map(({ id, name, formula, text, source }) => (
          <div key={id} className={classes.index}>
            <dt>
              <span className={classes.name}>{name}</span>
              <span className={classes.formula}>{formula}</span>
            </dt>
            <dd>
              {text}
              <span className={classes.source}>
                <GradeBadge grade={source.grade} /> {citation(source.citation).label}
                {source.note && <>. {source.note}</>}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Brings what was just opened into sight: it stands at the end of the drawer. */
function showWhole({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'start' });
}
