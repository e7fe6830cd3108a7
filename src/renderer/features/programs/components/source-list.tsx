import { GradeBadge } from '#renderer/components/grade-badge.tsx';
import { SourceLines } from '#renderer/components/source-lines.tsx';
import type { Sourced } from '#shared/catalog/citation.ts';
import { citation } from '#shared/catalog/citations.ts';
import classes from './source-list.module.css';

/** Sources in one line with their grades; what was taken from each opens below. */
export function SourceList({ sources }: { sources: Sourced[] }) {
  return (
    <details className={classes.sources}>
      <summary className={classes.summary}>
        {[...Map.groupBy(sources, ({ citation }) => citation).values()].map(
          ([source]) => source && <Label key={source.citation} {...source} />,
        )}
      </summary>
      <div className={classes.lines}>
        <SourceLines sources={sources} />
      </div>
    </details>
  );
}

/** A source by its short name; a convention is named by its grade alone. */
function Label({ citation: key, grade }: Sourced) {
  return (
    <span className={classes.source}>
      {key !== 'coaching-convention' && `${citation(key).label} `}
      <GradeBadge grade={grade} />
    </span>
  );
}
