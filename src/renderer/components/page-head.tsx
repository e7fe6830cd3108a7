import { type ReactNode, useEffect, useRef } from 'react';
import classes from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** Quiet facts after the title: "31 of 31", "Marathon group · woman, 34". */
  sub?: ReactNode;
  /** The one sentence the page has to say. */
  headline?: ReactNode;
  actions?: ReactNode;
}

/**
 * Head of every page, and what makes it one: it names the window and takes the focus that the shell parks on `main`
 * while a page is still loading (app/shell/use-page-focus.ts).
 */
export function PageHead({ title, sub, headline, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Evenstride`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement?.id === 'main') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={classes.head}>
      <div className={classes.line}>
        <h1 ref={heading} className={classes.title} tabIndex={-1} data-page-title>
          {title}
        </h1>
        {sub && <span className={classes.sub}>{sub}</span>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {headline && <p className={classes.headline}>{headline}</p>}
    </header>
  );
}
