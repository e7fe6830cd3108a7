import { Bar, BarChart, type BarShapeProps, ReferenceArea, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { RatioVerdict } from '#shared/analysis/ratio.ts';
import type { RatioDefinition } from '#shared/catalog/ratio-definition.ts';
import classes from './quad-ham-chart.module.css';
import { ratioValue } from './ratio-words.ts';

export const STRIP_AXIS = 22;

interface RatioStripProps {
  definition: RatioDefinition;
  verdicts: RatioVerdict[];
  print?: boolean;
}

/** Where the ratio of each side lies against the band, with what its noise leaves open. */
export function RatioStrip({ definition, verdicts, print }: RatioStripProps) {
  const { low, high } = definition.band;
  const [from, to] = stripDomain(definition, verdicts);
  return (
    <ResponsiveContainer
      width="100%"
      height="100%"
      initialDimension={{ width: 200, height: 30 * verdicts.length + STRIP_AXIS }}
    >
      <BarChart
        data={verdicts}
        layout="vertical"
        margin={{ left: 14, right: 14, top: 0, bottom: 0 }}
        accessibilityLayer={false}
        barCategoryGap={0}
      >
        <XAxis
          type="number"
          domain={[from, to]}
          ticks={high === null ? [low] : [low, high]}
          interval={0}
          tickFormatter={ratioValue}
          tick={{ fill: 'var(--ink-3)', fontSize: 11 }}
          axisLine={false}
          tickLine={false}
          height={STRIP_AXIS}
          allowDataOverflow
        />
        <YAxis type="category" dataKey="side" interval={0} hide />
        <ReferenceArea x1={low} x2={high ?? to} fill="var(--noise)" fillOpacity={1} stroke="var(--line-strong)" />
        <Bar dataKey={limits} barSize={14} shape={RatioMark} isAnimationActive={!print} animationDuration={250} />
      </BarChart>
    </ResponsiveContainer>
  );
}

function limits(verdict: RatioVerdict): [number, number] {
  return [verdict.low, verdict.high];
}

/** Wide enough for the band and all limits, with a tenth to spare. */
function stripDomain(definition: RatioDefinition, verdicts: RatioVerdict[]): [number, number] {
  const { low, high } = definition.band;
  const values = [low, high ?? low * 1.5, ...verdicts.flatMap((verdict) => [verdict.low, verdict.high])];
  const from = Math.min(...values);
  const to = Math.max(...values);
  const spare = (to - from) * 0.1;
  return [Math.max(0, from - spare), to + spare];
}

/** The value as a dot on a line of its 95 % limits. */
function RatioMark(props: BarShapeProps) {
  const verdict = props.payload as RatioVerdict;
  const left = Math.min(props.x, props.x + props.width);
  const width = Math.abs(props.width);
  const y = props.y + props.height / 2;
  const at = left + (width * (verdict.value - verdict.low)) / (verdict.high - verdict.low || 1);
  return (
    <g className={classes.ratio} data-side={verdict.side}>
      <line x1={left} x2={left + width} y1={y} y2={y} />
      <line x1={left} x2={left} y1={y - 4} y2={y + 4} />
      <line x1={left + width} x2={left + width} y1={y - 4} y2={y + 4} />
      <circle cx={at} cy={y} r={4.5} />
    </g>
  );
}
