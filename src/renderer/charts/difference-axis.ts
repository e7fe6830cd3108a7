import type { DifferenceRow } from './difference-rows.ts';

/** Half widths of the axis. It is the same for most athletes, so that pictures can be compared at a glance. */
const LIMITS = [20, 30, 40, 60, 80, 100];

/** Half width in percent that holds every bar, noise band, line and trial pair. */
export function axisLimit(rows: DifferenceRow[]): number {
  const reach = rows.flatMap((row) =>
    [row.lean, row.noise, row.threshold, ...row.pairs].map((at) => Math.abs(at ?? 0)),
  );
  const furthest = Math.max(0, ...reach);
  return LIMITS.find((limit) => limit >= furthest) ?? 100;
}

/** Ticks at the centre, half way and the end of both sides. */
export function axisTicks(limit: number): number[] {
  return [-limit, -limit / 2, 0, limit / 2, limit];
}

/** Sides are told by the head of the chart, never by a sign. */
export function tickLabel(value: number): string {
  return value === 0 ? '0' : `${Math.abs(value)} %`;
}
