import {
  DefaultZIndexes,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { leanLimit, timeDomain } from './trend-axis.ts';
import classes from './trend-chart.module.css';
import { AXIS_WIDTH, TIME_HEIGHT, TREND_MARGIN, timeAxis } from './trend-layout.ts';
import type { Trend, TrendPoint } from './trend-points.ts';

interface TrendGapPlotProps {
  trend: Trend;
  height: number;
  print?: boolean;
}

/** The difference over time on the noise of each day: upwards the left is stronger, downwards the right. */
export function TrendGapPlot({ trend: { points, test }, height, print }: TrendGapPlotProps) {
  const limit = leanLimit(points);
  const line = test.threshold.kind === 'relative' ? test.threshold.value * 100 : null;
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 300, height }}>
      <LineChart data={points} margin={{ ...TREND_MARGIN, top: 6 }} accessibilityLayer={false}>
        <XAxis {...timeAxis(points)} domain={timeDomain(points)} height={TIME_HEIGHT} />
        <YAxis
          domain={[-limit, limit]}
          ticks={[-limit, 0, limit]}
          tickFormatter={leanTick}
          tick={{ fill: 'var(--ink-3)', fontSize: 11 }}
          axisLine={false}
          tickLine={false}
          width={AXIS_WIDTH}
          interval={0}
        />
        <NoiseColumns points={points} />
        <ReferenceLine y={0} stroke="var(--line-strong)" strokeWidth={1.5} />
        {line !== null && line <= limit && <ReferenceLine y={line} className={classes.line} />}
        {line !== null && line <= limit && <ReferenceLine y={-line} className={classes.line} />}
        <Line
          dataKey="lean"
          type="linear"
          stroke="var(--ink-3)"
          strokeWidth={1}
          dot={false}
          isAnimationActive={!print}
          animationDuration={250}
        />
        <LeanDots points={points} />
      </LineChart>
    </ResponsiveContainer>
  );
}

function leanTick(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? 'L' : 'R'} ${Math.abs(value)} %`;
}

const COLUMN = 14;

/** What the difference moved by itself on each day. */
function NoiseColumns({ points }: { points: TrendPoint[] }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (!toX || !toY) return null;
  return (
    <g>
      {points.map(({ sessionId, time, noise }) => {
        if (noise === null) return null;
        const top = toY(noise) ?? 0;
        const bottom = toY(-noise) ?? 0;
        return (
          <rect
            key={sessionId}
            className={classes.noise}
            x={(toX(time) ?? 0) - COLUMN / 2}
            width={COLUMN}
            y={top}
            height={bottom - top}
            rx={3}
          />
        );
      })}
    </g>
  );
}

/** Full in the colour of the stronger side beyond noise, hollow inside it. */
function LeanDots({ points }: { points: TrendPoint[] }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (!toX || !toY) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {points.map(({ sessionId, time, lean, beyondNoise }) =>
        lean === null ? null : (
          <circle
            key={sessionId}
            className={classes.lean}
            data-stronger={lean > 0 ? 'left' : lean < 0 ? 'right' : 'none'}
            data-beyond={beyondNoise}
            cx={toX(time) ?? 0}
            cy={toY(lean) ?? 0}
            r={3.8}
          />
        ),
      )}
    </ZIndexLayer>
  );
}
