import type { Side } from '#shared/analysis/side.ts';

/** One measure of both limbs, in one unit for all rows of a chart. */
export interface MirrorRow {
  id: string;
  label: string;
  detail?: string;
  left: number | null;
  right: number | null;
  /** Values to compare with, such as those of the last test. */
  leftBefore?: number | null;
  rightBefore?: number | null;
}

export function beforeOf(row: MirrorRow, side: Side): number | null {
  return (side === 'left' ? row.leftBefore : row.rightBefore) ?? null;
}

/** The largest value of both sides: one scale for left and right, or their lengths would not compare. */
export function mirrorMaximum(rows: MirrorRow[]): number {
  const values = rows.flatMap((row) => [row.left, row.right, beforeOf(row, 'left'), beforeOf(row, 'right')]);
  return Math.max(0, ...values.map((value) => value ?? 0)) || 1;
}
