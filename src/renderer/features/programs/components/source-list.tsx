import { GradeBadge } from '#renderer/components/grade-badge.tsx';
import { SourceLine } from '#renderer/components/source-line.tsx';
import type { Sourced } from '#shared/catalog/citation.ts';
import { citation } from '#shared/catalog/citations.ts';
import classes from './source-list.module.css';

/** Sources in one line with their grades; what was taken from each opens below. */
export function SourceList({ sources }: { sources: Sourced[] }) {
  return (
    <details className={classes.sources}>
      <summary className={classes.summary}>
        {sources.map((source) => (
          <span key={`${source.citation} ${source.note}`} className={classes.source}>
            {citation(source.citation).label} <GradeBadge grade={source.grade} />
          </span>
        ))}
      </summary>
      <div className={classes.lines}>
        {sources.map((source) => (
          <SourceLine
            key={`${source.citation} ${source.note}`}
            citation={citation(source.citation)}
            grade={source.grade}
            note={source.note}
          />
        ))}
      </div>
    </details>
  );
}
