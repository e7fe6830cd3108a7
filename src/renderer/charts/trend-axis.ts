import { addDays } from '#shared/dates.ts';
import type { TrendPoint } from './trend-points.ts';

const STEPS = [1, 2, 2.5, 5, 10];

/** Least span of the axis as a share of its highest value, so that a change inside its noise does not look like one. */
const LEAST_SPAN = 0.1;

/** Round values that hold all of the given ones, with about three steps between them. */
export function valueTicks(values: number[]): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, Math.abs(high) * LEAST_SPAN) || 1;
  const spare = Math.max(span * 0.05, (span - (high - low)) / 2);
  const raw = (span * 1.2) / 3;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (STEPS.find((candidate) => candidate * power >= raw) ?? 10) * power;
  const from = Math.floor((low - spare) / step);
  const to = Math.ceil((high + spare) / step);
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}

/** Half widths of the axis of difference, the same as in the difference chart. */
const LIMITS = [20, 30, 40, 60, 80, 100];

/** Half width in percent that holds every difference and every noise. */
export function leanLimit(points: TrendPoint[]): number {
  const furthest = Math.max(0, ...points.flatMap(({ lean, noise }) => [Math.abs(lean ?? 0), noise ?? 0]));
  return LIMITS.find((limit) => limit >= furthest) ?? 100;
}

/** From the first to the last session; a single session stands in the middle of a month. */
export function timeDomain(points: TrendPoint[]): [number, number] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [0, 1];
  if (first.time < last.time) return [first.time, last.time];
  return [Date.parse(addDays(first.date, -15)), Date.parse(addDays(first.date, 15))];
}
