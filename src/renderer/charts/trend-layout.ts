import { localDate, shortDate } from '#shared/dates.ts';
import type { TrendPoint } from './trend-points.ts';

/** Both drawings of a trend share their margins, so that a session stands at one place in both. */
export const TREND_MARGIN = { top: 20, right: 58, bottom: 0, left: 0 };
export const AXIS_WIDTH = 46;
export const TIME_HEIGHT = 24;

/** The axis of time: a tick a session, as many as find room. */
export function timeAxis(points: TrendPoint[]) {
  const today = localDate();
  return {
    dataKey: 'time',
    type: 'number' as const,
    ticks: points.map(({ time }) => time),
    interval: 'preserveStartEnd' as const,
    minTickGap: 10,
    tickFormatter: (time: number) => shortDate(new Date(time).toISOString().slice(0, 10), today),
    tick: { fill: 'var(--ink-3)', fontSize: 11 },
    axisLine: false,
    tickLine: false,
    padding: { left: 14, right: 8 },
  };
}
