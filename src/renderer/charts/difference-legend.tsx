import classes from './difference-chart.module.css';

/** Which way a bar leans, over the middle of the drawing. */
export function SideHead() {
  return (
    <div className={classes.sides}>
      <span className={classes.left}>
        <svg viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
          <path d="M8 0v10L0 5z" fill="currentColor" />
        </svg>
        &nbsp;Left stronger
      </span>
      <span className={classes.right}>
        Right stronger&nbsp;
        <svg viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
          <path d="M0 0v10l8-5z" fill="currentColor" />
        </svg>
      </span>
    </div>
  );
}

export function DifferenceLegend() {
  return (
    <>
      <span className={classes.key}>
        <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
          <rect width="16" height="10" rx="2" className={classes.noise} />
        </svg>
        noise of the day
      </span>
      <span className={classes.key}>
        <svg viewBox="0 0 4 12" width="4" height="12" aria-hidden="true">
          <line x1="2" x2="2" y1="0" y2="12" className={classes.threshold} />
        </svg>
        threshold
      </span>
      <span className={classes.key}>
        <svg viewBox="0 0 6 6" width="6" height="6" aria-hidden="true">
          <circle cx="3" cy="3" r="2.4" className={classes.pair} />
        </svg>
        trial pairs
      </span>
    </>
  );
}
