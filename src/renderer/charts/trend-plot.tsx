import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart,
  ResponsiveContainer,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import { timeDomain, valueTicks } from './trend-axis.ts';
import classes from './trend-chart.module.css';
import { AXIS_WIDTH, TIME_HEIGHT, TREND_MARGIN, timeAxis } from './trend-layout.ts';
import type { Trend } from './trend-points.ts';

const LINES = ['left', 'right', 'whole'] as const;
type LineKey = (typeof LINES)[number];
export type StrongLines = ReadonlySet<LineKey>;

const COLOURS: Record<LineKey, string> = { left: 'var(--left)', right: 'var(--right)', whole: 'var(--ink-2)' };
const LETTERS: Record<LineKey, string> = { left: 'L ', right: 'R ', whole: '' };

interface TrendPlotProps {
  trend: Trend;
  /** Lines whose change is beyond noise. */
  strong: StrongLines;
  height: number;
  print?: boolean;
}

/** The values of both limbs over time, or of a test without sides. A line is strong where its change is beyond noise. */
export function TrendPlot({ trend, strong, height, print }: TrendPlotProps) {
  const { points, hasSides } = trend;
  const keys = LINES.filter((key) => points.some((point) => point[key] !== null));
  const ticks = valueTicks(points.flatMap((point) => keys.flatMap((key) => point[key] ?? [])));
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 300, height }}>
      <LineChart data={points} margin={{ ...TREND_MARGIN, bottom: hasSides ? 8 : 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...timeAxis(points)} domain={timeDomain(points)} hide={hasSides} height={TIME_HEIGHT} />
        <YAxis
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          tickFormatter={shown}
          tick={{ fill: 'var(--ink-3)', fontSize: 11 }}
          axisLine={false}
          tickLine={false}
          width={AXIS_WIDTH}
          interval={0}
        />
        {keys.map((key) => (
          <Line
            key={key}
            dataKey={key}
            type="linear"
            stroke={COLOURS[key]}
            strokeWidth={strong.has(key) ? 2.6 : 1.3}
            dot={{ r: 3.2, strokeWidth: 1.4, fill: strong.has(key) ? COLOURS[key] : 'var(--panel)' }}
            isAnimationActive={!print}
            animationDuration={250}
          />
        ))}
        <EndLabels trend={trend} keys={keys} />
      </LineChart>
    </ResponsiveContainer>
  );
}

/** Least distance between the labels of two lines that end close together. */
const APART = 14;

/** The side and the value at the end of each line, and the unit over the axis. */
function EndLabels({ trend, keys }: { trend: Trend; keys: LineKey[] }) {
  const toY = useYAxisScale();
  const area = usePlotArea();
  const last = trend.points.at(-1);
  if (!toY || !area || !last) return null;
  const labels = keys
    .flatMap((key) => {
      const value = last[key];
      return value === null ? [] : [{ key, y: toY(value) ?? 0, text: `${LETTERS[key]}${shown(value)}` }];
    })
    .sort((a, b) => a.y - b.y);
  const [upper, lower] = labels;
  if (upper && lower && lower.y - upper.y < APART) {
    const middle = (upper.y + lower.y) / 2;
    upper.y = middle - APART / 2;
    lower.y = middle + APART / 2;
  }
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <text className={classes.unit} x={area.x - 8} y={10} textAnchor="end">
        {unitLabel(trend.unit)}
      </text>
      {labels.map(({ key, y, text }) => (
        <text key={key} className={classes.end} data-line={key} x={area.x + area.width + 8} y={y} dy="0.36em">
          {text}
        </text>
      ))}
    </ZIndexLayer>
  );
}
