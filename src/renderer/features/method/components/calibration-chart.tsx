import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '#renderer/charts/chart-frame.tsx';
import { CALIBRATED_RULE_NAMES } from '#shared/calibration/calibration-file.ts';
import {
  type CalibrationPlot,
  COMPARED,
  type ComparedRule,
  chartTable,
  chartTitle,
  PLOTS,
  rowsOf,
} from '../calibration-rows.ts';
import classes from './calibration-chart.module.css';

/** Our rule has the accent, the two others are a filled and an outlined grey. */
const LOOKS: Record<ComparedRule, { fill: string; stroke: string }> = {
  house: { fill: 'var(--accent)', stroke: 'var(--accent)' },
  'flat-line': { fill: 'var(--line-control)', stroke: 'var(--line-control)' },
  'larger-cv': { fill: 'var(--noise)', stroke: 'var(--line-control)' },
};

const HEIGHT = 210;
const TICK = { fill: 'var(--ink-3)', fontSize: 11 };

/** House rule, flat line and larger CV on squads whose truth is known. */
export function CalibrationChart() {
  return (
    <ChartFrame
      title={chartTitle()}
      note="percent of athletes, by trial CV"
      table={chartTable()}
      legend={
        <>
          {COMPARED.map((rule) => (
            <span key={rule} className={classes.key}>
              <span
                className={classes.swatch}
                style={{ background: LOOKS[rule].fill, borderColor: LOOKS[rule].stroke }}
              />
              {CALIBRATED_RULE_NAMES[rule]}
            </span>
          ))}
          <span className={classes.key}>
            <span className={classes.dash} /> promised
          </span>
        </>
      }
    >
      <div className={classes.plots}>
        {PLOTS.map((plot) => (
          <Plot key={plot.id} plot={plot} />
        ))}
      </div>
    </ChartFrame>
  );
}

function Plot({ plot }: { plot: CalibrationPlot }) {
  const promised = plot.promise.share * 100;
  const rows = rowsOf(plot);
  const highest = Math.max(promised, ...rows.flatMap((row) => COMPARED.map((rule) => row[rule] ?? 0)));
  return (
    <div>
      <h3 className={classes.title}>
        {plot.title} <span className={classes.promise}>promised: {plot.promise.words}</span>
      </h3>
      <div style={{ height: HEIGHT }} aria-hidden="true">
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 280, height: HEIGHT }}>
          <BarChart
            data={rows}
            margin={{ left: 0, right: 4, top: 16, bottom: 0 }}
            accessibilityLayer={false}
            barGap={1}
          >
            <XAxis dataKey="trialCv" tick={TICK} axisLine={{ stroke: 'var(--line-strong)' }} tickLine={false} />
            <YAxis hide domain={[0, highest * 1.05]} />
            {COMPARED.map((rule) => (
              <Bar key={rule} dataKey={rule} {...LOOKS[rule]} radius={2} isAnimationActive={false}>
                <LabelList
                  dataKey={rule}
                  position="top"
                  fill="var(--ink-2)"
                  stroke="none"
                  fontSize={11}
                  formatter={label}
                />
              </Bar>
            ))}
            <ReferenceLine y={promised} stroke="var(--ink)" strokeDasharray="4 3" />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}

/** One decimal where it says something, none where bars stand close and high. */
function label(value: unknown): string {
  return typeof value === 'number' ? value.toFixed(value < 10 ? 1 : 0) : '';
}
