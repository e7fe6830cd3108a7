import type { Citation, Grade } from '#shared/catalog/citation.ts';
import { CITATIONS } from '#shared/catalog/citations.ts';
import { GradeBadge } from './grade-badge.tsx';
import classes from './source-line.module.css';

interface SourceLineProps {
  citation: Citation;
  grade: Grade;
  /** What was taken from the source, or what to know about it. */
  note?: string;
}

/** Where a figure comes from and how sure it is. Practice has no paper to name, so that its grade says all. */
export function SourceLine({ citation: { label, where, doi }, grade, note }: SourceLineProps) {
  const isPractice = label === CITATIONS['coaching-convention'].label;
  return (
    <span className={classes.line}>
      <GradeBadge grade={grade} />{' '}
      {isPractice ? (
        (note ?? where)
      ) : (
        <>
          <strong className={classes.label}>{label}</strong>, {where}
          {note && <>. {note}</>}
          {doi && <span className={classes.doi}> doi:{doi}</span>}
        </>
      )}
    </span>
  );
}
