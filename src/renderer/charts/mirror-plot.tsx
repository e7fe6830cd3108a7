import {
  Bar,
  BarChart,
  DefaultZIndexes,
  type PlotArea,
  ResponsiveContainer,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { Side } from '#shared/analysis/side.ts';
import { shown } from '#shared/shown.ts';
import classes from './mirror-bars.module.css';
import { beforeOf, type MirrorRow } from './mirror-rows.ts';

interface MirrorPlotProps {
  side: Side;
  rows: MirrorRow[];
  maximum: number;
  unit: string;
  print?: boolean;
}

const BAR = 22;
/** Mean width of a character of a value at 12 px, which decides whether it fits into its bar. */
const CHARACTER = 7;

/** One side of the mirror; the left one grows to the left. */
export function MirrorPlot({ side, rows, maximum, unit, print }: MirrorPlotProps) {
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 160, height: rows.length * 40 }}>
      <BarChart
        data={rows}
        layout="vertical"
        margin={{ left: 1, right: 1, top: 0, bottom: 0 }}
        accessibilityLayer={false}
        barCategoryGap={0}
      >
        <XAxis type="number" domain={[0, maximum]} reversed={side === 'left'} hide />
        <YAxis type="category" dataKey="id" interval={0} hide />
        <Bar
          dataKey={side}
          barSize={BAR}
          radius={2.5}
          fill={`var(--${side})`}
          isAnimationActive={!print}
          animationDuration={250}
        />
        <ValueLayer side={side} rows={rows} unit={unit} />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Where a word beyond a bar starts, moved back to the bar where the drawing would cut it off. */
function withinPlot(at: number, text: string, side: Side, area: PlotArea): number {
  const width = text.length * CHARACTER;
  return side === 'left' ? Math.max(at, area.x + width) : Math.min(at, area.x + area.width - width);
}

/** Values in their bars, or beyond the end of short ones, and the dashed line of the value before. */
function ValueLayer({ side, rows, unit }: Pick<MirrorPlotProps, 'side' | 'rows' | 'unit'>) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const area = usePlotArea();
  if (!toX || !toY || !area) return null;
  const x = (value: number) => toX(value) ?? 0;
  const outward = side === 'left' ? -1 : 1;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {rows.map((row) => {
        const value = row[side];
        const before = beforeOf(row, side);
        const y = toY(row.id, { position: 'middle' }) ?? 0;
        const text = value === null ? 'not tested' : `${shown(value)} ${unit}`;
        const end = x(Math.max(value ?? 0, before ?? 0));
        const inside = value !== null && Math.abs(x(value) - x(0)) > text.length * CHARACTER + 14;
        const anchor = side === 'left' ? 'end' : 'start';
        const at = inside ? x(0) + outward * 7 : withinPlot(end + outward * 6, text, side, area);
        return (
          <g key={row.id} data-side={side}>
            {before !== null && (
              <line className={classes.before} x1={x(before)} x2={x(before)} y1={y - 17} y2={y + 17} />
            )}
            <text className={inside ? classes.inside : classes.outside} x={at} y={y} dy="0.36em" textAnchor={anchor}>
              {text}
            </text>
          </g>
        );
      })}
    </ZIndexLayer>
  );
}
