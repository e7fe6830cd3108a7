import { type Change, changeOf, type Reference } from '#shared/analysis/change.ts';
import type { Side } from '#shared/analysis/side.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import type { Unit } from '#shared/units.ts';
import type { MirrorRow } from './mirror-rows.ts';

/** Tests of one unit, which alone may share an axis. */
export interface MirrorGroup {
  unit: Unit;
  rows: MirrorRow[];
  /** Whether any row carries the values of the reference. */
  hasBefore: boolean;
}

/** Raw means of both sides by unit, in the verdicts' order, beside those of the reference; one side alone is kept. */
export function mirrorGroups(verdicts: Verdict[], reference: Reference): MirrorGroup[] {
  const measured = verdicts.filter(({ today }) => today.left || today.right);
  const byUnit = Map.groupBy(measured, ({ today, test }) => today.unit ?? test.unit);
  return [...byUnit].map(([unit, group]) => {
    const rows = group.map((verdict) => mirrorRow(verdict, changeOf(verdict, reference)));
    return {
      unit,
      rows,
      hasBefore: rows.some(({ leftBefore, rightBefore }) => leftBefore !== null || rightBefore !== null),
    };
  });
}

function mirrorRow({ test, today }: Verdict, change: Change | null) {
  const before = (side: Side) => change?.limbs.find((limb) => limb.side === side)?.from ?? null;
  return {
    id: test.id,
    label: test.name,
    detail: test.detail,
    left: today.left?.mean ?? null,
    right: today.right?.mean ?? null,
    leftBefore: before('left'),
    rightBefore: before('right'),
  };
}
