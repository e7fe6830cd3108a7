import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import type { ProgramReason } from '#shared/contract/programs.ts';
import type { SuggestionLine } from '#shared/programs/suggestion.ts';
import classes from './reason-line.module.css';
import { SourceList } from './source-list.tsx';

interface ReasonLineProps {
  line: Pick<SuggestionLine | ProgramReason, 'title' | 'reason' | 'sources'>;
  kept: boolean;
  /** Shows the box "keep"; left out where the line cannot be refused or is history. */
  onKeep?(kept: boolean): void;
}

/** One piece of advice: what, why, and from where. A refused one stays readable, struck through. */
export function ReasonLine({ line, kept, onKeep }: ReasonLineProps) {
  const titleId = useId();
  return (
    <li className={classes.line} data-kept={kept}>
      <div className={classes.head}>
        <p id={titleId} className={classes.title}>
          {line.title}
        </p>
        {onKeep && (
          <Checkbox
            label="Keep"
            aria-describedby={titleId}
            checked={kept}
            onChange={(event) => onKeep(event.currentTarget.checked)}
          />
        )}
        {!onKeep && !kept && <span className={classes.refused}>refused</span>}
      </div>
      <p className={classes.reason}>{line.reason}</p>
      <SourceList sources={line.sources} />
    </li>
  );
}
