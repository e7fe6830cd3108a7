import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  /** What the panel says, best as a finding. Left out where a chart inside brings its own title. */
  title?: string;
  /** Small words after the title: a unit, a date. */
  note?: ReactNode;
  /** Buttons or links at the right of the title. */
  actions?: ReactNode;
  /** `flush` lets a table or a list run to the panel's borders. */
  flush?: boolean;
  /** Names the region for screen readers where there is no title. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A white sheet with a hairline around it; the only container the application has. */
export function Panel({ title, note, actions, flush, label, className, children }: PanelProps) {
  const titleId = useId();
  const named = title ? { 'aria-labelledby': titleId } : { 'aria-label': label };
  const classNames = [classes.panel, flush && classes.flush, className].filter(Boolean).join(' ');
  return (
    <section className={classNames} {...named}>
      {title && (
        <header className={classes.head}>
          <h2 id={titleId} className={classes.title}>
            {title}
          </h2>
          {note && <span className={classes.note}>{note}</span>}
          {actions && <div className={classes.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
