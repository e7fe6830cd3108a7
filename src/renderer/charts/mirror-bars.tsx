import { SideLabel } from '#renderer/components/side-label.tsx';
import classes from './mirror-bars.module.css';
import { MirrorPlot } from './mirror-plot.tsx';
import { type MirrorRow, mirrorMaximum } from './mirror-rows.ts';

interface MirrorBarsProps {
  rows: MirrorRow[];
  unit: string;
  print?: boolean;
}

/** Left bars to the left, right bars to the right, names between them. One drawing a side spans all rows. */
export function MirrorBars({ rows, unit, print }: MirrorBarsProps) {
  const maximum = mirrorMaximum(rows);
  const span = { gridRow: `2 / span ${rows.length}` };
  return (
    <div className={classes.mirror} style={{ gridTemplateRows: `auto repeat(${rows.length}, minmax(40px, 1fr))` }}>
      <span className={classes.leftHead}>
        <SideLabel side="left" form="word" />
      </span>
      <span className={classes.rightHead}>
        <SideLabel side="right" form="word" />
      </span>
      {rows.map((row, index) => (
        <div key={row.id} className={classes.label} style={{ gridRow: index + 2 }}>
          <span>{row.label}</span>
          {row.detail && <span className={classes.detail}>{row.detail}</span>}
        </div>
      ))}
      <div className={classes.plot} style={{ ...span, gridColumn: 1 }} aria-hidden="true">
        <MirrorPlot side="left" rows={rows} maximum={maximum} unit={unit} print={print} />
      </div>
      <div className={classes.plot} style={{ ...span, gridColumn: 3 }} aria-hidden="true">
        <MirrorPlot side="right" rows={rows} maximum={maximum} unit={unit} print={print} />
      </div>
    </div>
  );
}
