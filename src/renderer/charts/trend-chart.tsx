import type { Change } from '#shared/analysis/change.ts';
import { ChartFrame } from './chart-frame.tsx';
import classes from './trend-chart.module.css';
import { TrendGapPlot } from './trend-gap-plot.tsx';
import { TrendPlot } from './trend-plot.tsx';
import type { Trend } from './trend-points.ts';
import { trendTable } from './trend-table.ts';

interface TrendChartProps {
  /** The finding as a sentence (`trendTitle`). */
  title: string;
  trend: Trend;
  /** What today is compared with: a limb whose change is beyond noise is drawn strong. */
  change: Change | null;
  print?: boolean;
}

/** One test over time: both limbs in its unit, and the difference on its noise. Only sessions that may be compared. */
export function TrendChart({ title, trend, change, print }: TrendChartProps) {
  const { test, hasSides } = trend;
  const moved = change?.limbs.filter(({ state }) => state !== 'within-noise').map(({ side }) => side) ?? [];
  return (
    <ChartFrame
      title={title}
      note={change ? `against the ${change.label}` : undefined}
      legend={<TrendLegend hasSides={hasSides} moved={change && moved.length > 0} />}
      table={trendTable(trend)}
      print={print}
    >
      <p className={classes.test}>
        {test.name}, {test.detail}
      </p>
      <div aria-hidden="true">
        <TrendPlot trend={trend} strong={new Set(moved)} height={hasSides ? 158 : 180} print={print} />
      </div>
      {hasSides && (
        <>
          <p className={classes.head}>Difference, towards the stronger side</p>
          <div aria-hidden="true">
            <TrendGapPlot trend={trend} height={116} print={print} />
          </div>
        </>
      )}
    </ChartFrame>
  );
}

interface TrendLegendProps {
  hasSides: boolean;
  /** Whether a line changed beyond noise; null where there is no change to tell. */
  moved: boolean | null;
}

function TrendLegend({ hasSides, moved }: TrendLegendProps) {
  return (
    <>
      {moved !== null && (
        <span className={classes.key}>
          <svg viewBox="0 0 20 8" width="20" height="8" aria-hidden="true">
            <path d="M0 4h20" className={classes.keyLine} data-strong={moved} />
          </svg>
          {moved ? 'thick: changed beyond noise' : 'thin: within noise'}
        </span>
      )}
      {hasSides && (
        <span className={classes.key}>
          <svg viewBox="0 0 12 10" width="12" height="10" aria-hidden="true">
            <rect width="12" height="10" rx="2" className={classes.noise} />
          </svg>
          noise of the day
        </span>
      )}
    </>
  );
}
