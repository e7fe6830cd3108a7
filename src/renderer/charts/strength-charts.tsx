import type { Verdict } from '#shared/analysis/verdict.ts';
import { verdictHeadline } from '#shared/analysis/words.ts';
import { testById } from '#shared/catalog/tests.ts';
import { shownDate } from '#shared/dates.ts';
import { type Unit, unitLabel } from '#shared/units.ts';
import { ButterflyChart } from './butterfly-chart.tsx';
import type { MirrorRow } from './mirror-rows.ts';

interface StrengthChartsProps {
  verdicts: Verdict[];
  print?: boolean;
}

/** What both limbs measured in all tests, one butterfly chart a unit: newtons and centimetres share no axis. */
export function StrengthCharts({ verdicts, print }: StrengthChartsProps) {
  const tested = verdicts.filter(({ today }) => today.left || today.right);
  const byUnit = Map.groupBy(tested, (verdict) => testById(verdict.testId).unit);
  return [...byUnit].map(([unit, group]) => (
    <ButterflyChart
      key={unit}
      title={strengthTitle(group, unit)}
      rows={group.map(mirrorRow)}
      unit={unitLabel(unit)}
      reference={referenceOf(group)}
      print={print}
    />
  ));
}

function mirrorRow(verdict: Verdict): MirrorRow {
  const { name, detail } = testById(verdict.testId);
  const { today, previous } = verdict;
  return {
    id: verdict.testId,
    label: name,
    detail,
    left: today.left?.mean ?? null,
    right: today.right?.mean ?? null,
    leftBefore: previous?.left.mean,
    rightBefore: previous?.right.mean,
  };
}

const LOUDNESS = ['clear', 'watch'] as const;

/** The loudest finding of a unit in words; without one, what is drawn. */
function strengthTitle(verdicts: Verdict[], unit: Unit): string {
  for (const state of LOUDNESS) {
    const found = verdicts.find((verdict) => verdict.state === state);
    if (found) return verdictHeadline(found, testById(found.testId)).lead;
  }
  const judged = verdicts.some(({ state }) => state === 'within-noise');
  return judged ? 'Left and right are even within noise' : `Left and right in ${unitLabel(unit)}`;
}

/** What the dashed lines are, where a comparable session came before. */
function referenceOf(verdicts: Verdict[]): string | undefined {
  const dates = new Set(verdicts.flatMap(({ previous }) => (previous ? [previous.date] : [])));
  const [only] = dates;
  if (!only) return undefined;
  return dates.size === 1 ? `last test, ${shownDate(only)}` : 'last comparable test';
}
