import type { Verdict } from '#shared/analysis/verdict.ts';
import { testById } from '#shared/catalog/tests.ts';
import { type Unit, unitLabel } from '#shared/units.ts';
import type { MirrorRow } from './mirror-rows.ts';

/** Tests of one unit, which alone may share an axis. */
export interface MirrorGroup {
  unit: Unit;
  title: string;
  rows: MirrorRow[];
  /** Whether any row carries the values of the session before. */
  hasBefore: boolean;
}

/** Raw means of both sides by unit, in the verdicts' order; tests with one side keep it. */
export function mirrorGroups(verdicts: Verdict[]): MirrorGroup[] {
  const measured = verdicts.filter(({ today }) => today.left || today.right);
  const byUnit = Map.groupBy(measured, ({ testId }) => testById(testId).unit);
  return [...byUnit].map(([unit, group]) => ({
    unit,
    title: `Left and right as measured, in ${unitLabel(unit)}`,
    rows: group.map(mirrorRow),
    hasBefore: group.some(({ previous }) => previous !== null),
  }));
}

function mirrorRow({ testId, today, previous }: Verdict): MirrorRow {
  const test = testById(testId);
  return {
    id: testId,
    label: test.name,
    detail: test.detail,
    left: today.left?.mean ?? null,
    right: today.right?.mean ?? null,
    leftBefore: previous?.left.mean ?? null,
    rightBefore: previous?.right.mean ?? null,
  };
}
