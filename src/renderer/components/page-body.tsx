import type { ReactNode } from 'react';
import classes from './page-body.module.css';

interface PageBodyProps {
  /** `main-aside` puts a second column of 360 px beside the first child, and under it where there is no room. */
  layout?: 'stack' | 'main-aside' | 'halves';
  children: ReactNode;
}

/** The panels of a page with the gaps between them. */
export function PageBody({ layout = 'stack', children }: PageBodyProps) {
  return (
    <div className={classes.room}>
      <div className={classes.body} data-layout={layout}>
        {children}
      </div>
    </div>
  );
}
