import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { axisTicks, tickLabel } from './difference-axis.ts';
import { LeanBar, NoiseLayer, PairLayer } from './difference-layers.tsx';
import type { DifferenceRow } from './difference-rows.ts';

/** Room beside the axis for half of its outermost labels; the head of the chart keeps the same centre. */
const SIDE = 20;
export const AXIS_HEIGHT = 26;

/** Zero for rows without a bar: an axis without any number is not drawn at all. */
function leanOf(row: DifferenceRow): number {
  return row.lean ?? 0;
}

interface DifferencePlotProps {
  rows: DifferenceRow[];
  limit: number;
  print?: boolean;
}

/** The drawing between names and sentences. It fills its box, one equal band a row. */
export function DifferencePlot({ rows, limit, print }: DifferencePlotProps) {
  return (
    <ResponsiveContainer
      width="100%"
      height="100%"
      initialDimension={{ width: 320, height: rows.length * 48 + AXIS_HEIGHT }}
    >
      <BarChart
        data={rows}
        layout="vertical"
        margin={{ left: SIDE, right: SIDE, top: 0, bottom: 0 }}
        accessibilityLayer={false}
        barCategoryGap={0}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[-limit, limit]}
          ticks={axisTicks(limit)}
          interval="equidistantPreserveStart"
          minTickGap={6}
          tickFormatter={tickLabel}
          tick={{ fill: 'var(--ink-3)', fontSize: 11 }}
          axisLine={false}
          tickLine={false}
          height={AXIS_HEIGHT}
        />
        <YAxis type="category" dataKey="testId" interval={0} hide />
        <NoiseLayer rows={rows} />
        <ReferenceLine x={0} stroke="var(--line-strong)" strokeWidth={1.5} />
        <Bar dataKey={leanOf} barSize={13} shape={LeanBar} isAnimationActive={!print} animationDuration={250} />
        <PairLayer rows={rows} />
      </BarChart>
    </ResponsiveContainer>
  );
}
