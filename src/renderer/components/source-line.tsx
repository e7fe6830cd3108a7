import type { Citation, Grade } from '#shared/catalog/citation.ts';
import { GradeBadge } from './grade-badge.tsx';
import classes from './source-line.module.css';

interface SourceLineProps {
  citation: Citation;
  grade: Grade;
  /** What was taken from the source, or what to know about it. */
  note?: string;
}

/** Where a figure comes from and how sure it is, in one line. */
export function SourceLine({ citation: { label, where, doi }, grade, note }: SourceLineProps) {
  return (
    <span className={classes.line}>
      <GradeBadge grade={grade} />
      <span>
        <strong className={classes.label}>{label}</strong>, {where}
        {note && <>. {note}</>}
        {doi && <span className={classes.doi}> doi:{doi}</span>}
      </span>
    </span>
  );
}
