import { Button } from '@mantine/core';
import classes from './error-notice.module.css';
import { StateMark } from './state-mark.tsx';

interface ErrorNoticeProps {
  /** What happened, as a sentence. */
  title: string;
  /** What to do about it. */
  advice?: string;
  onRetry?(): void;
  /** Id of an unexpected error, as it stands in the log. */
  reference?: string;
}

/** An error as a sentence with what to do; never a code alone. */
export function ErrorNotice({ title, advice, onRetry, reference }: ErrorNoticeProps) {
  return (
    <div className={classes.notice} role="alert">
      <StateMark state="refer" label={null} size={14} />
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {advice && <p className={classes.advice}>{advice}</p>}
        {reference && <p className={classes.reference}>Log entry {reference}</p>}
      </div>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}
