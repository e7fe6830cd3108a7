import classes from './progress-bar.module.css';

interface ProgressBarProps {
  label: string;
  /** From 0 to 1; null while nobody knows. */
  share: number | null;
}

/** How much is done. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  const percent = share === null ? undefined : Math.round(share * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={classes.bar}
      data-unknown={share === null}
    >
      <div className={classes.done} style={{ width: `${percent ?? 30}%` }} />
    </div>
  );
}
