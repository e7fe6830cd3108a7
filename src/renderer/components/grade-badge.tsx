import { Tooltip } from '@mantine/core';
import type { Grade } from '#shared/catalog/citation.ts';
import classes from './grade-badge.module.css';

const WORDS: Record<Grade, { word: string; means: string }> = {
  study: { word: 'study', means: 'Read in the paper, its tables or its data' },
  derived: { word: 'derived', means: 'Computed by us from published figures' },
  convention: { word: 'coaching convention', means: 'Common practice, not the finding of a study' },
};

/**
 * How sure a figure is. A convention has a dashed border: it is not measured ground. What the word means is in the
 * badge for those who do not see; what appears under the pointer lies outside the page's landmarks, for the eyes only.
 */
export function GradeBadge({ grade }: { grade: Grade }) {
  const { word, means } = WORDS[grade];
  return (
    <Tooltip label={means} aria-hidden>
      <span className={classes.badge} data-grade={grade}>
        {word}
        <span className="visually-hidden">({means})</span>
      </span>
    </Tooltip>
  );
}
