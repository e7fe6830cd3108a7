import { type ReactNode, useId, useRef } from 'react';
import classes from './chart-frame.module.css';
import { ChartMenu } from './chart-menu.tsx';
import type { ChartTable } from './chart-table.ts';
import { HiddenTable } from './hidden-table.tsx';

interface ChartFrameProps {
  /** What the chart says, as a sentence. */
  title: string;
  /** Unit or date after the title. */
  note?: string;
  legend?: ReactNode;
  table: ChartTable;
  /** On paper there is nothing to press. */
  print?: boolean;
  children: ReactNode;
}

/** What every chart has around it: the finding as its title, a legend, a copy menu and a table of the same data. */
export function ChartFrame({ title, note, legend, table, print, children }: ChartFrameProps) {
  const titleId = useId();
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className={classes.frame} aria-labelledby={titleId}>
      <figcaption className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          {title}
          {note && <span className={classes.note}> {note}</span>}
        </h2>
        {legend && <div className={classes.legend}>{legend}</div>}
        {!print && <ChartMenu figure={figure} title={title} table={table} />}
      </figcaption>
      {children}
      <HiddenTable table={table} />
    </figure>
  );
}
