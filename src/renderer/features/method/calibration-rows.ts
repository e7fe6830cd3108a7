import { cellsOf } from '#shared/calibration/bounds.ts';
import { CALIBRATION } from '#shared/calibration/calibration.ts';
import {
  CALIBRATED_RULE_NAMES,
  type CalibratedRule,
  type CalibrationCell,
} from '#shared/calibration/calibration-file.ts';

/** The rules that the chart compares: ours, and the two that are in common use. */
export const COMPARED = ['house', 'flat-line', 'larger-cv'] as const satisfies CalibratedRule[];
export type ComparedRule = (typeof COMPARED)[number];

/** One small chart: what was simulated, and what was promised of the house rule there. */
export interface CalibrationPlot {
  id: string;
  title: string;
  gap: number;
  when: 'today' | 'twice';
  /** Share that the house rule promises to stay under, or to reach. */
  promise: { share: number; words: string };
}

export const PLOTS: CalibrationPlot[] = [
  {
    id: 'equal-today',
    title: 'Equal legs flagged in one session',
    gap: 0,
    when: 'today',
    promise: { share: 0.1, words: 'at most 10 %' },
  },
  {
    id: 'equal-twice',
    title: 'Equal legs flagged twice running',
    gap: 0,
    when: 'twice',
    promise: { share: 0.02, words: 'at most 2 %' },
  },
  {
    id: 'gap-twice',
    title: 'A 20 % gap found at the second session',
    gap: 0.2,
    when: 'twice',
    promise: { share: 0.85, words: 'at least 85 %' },
  },
];

export type PlotRow = { trialCv: string } & Record<ComparedRule, number | null>;

/** Three trials a side, day drift 3 %: shares in percent for each spread of trials. */
export function rowsOf({ gap, when }: CalibrationPlot): PlotRow[] {
  return cellsOf(CALIBRATION, { trials: 3, dayDrift: 0.03, gap }).map((cell) => ({
    trialCv: `${percentOf(cell.trialCv)} %`,
    house: percentOf(cell[when].house),
    'flat-line': percentOf(cell[when]['flat-line']),
    'larger-cv': percentOf(cell[when]['larger-cv']),
  }));
}

/** The same as a table, for screen readers and for copying. */
export function chartTable() {
  return {
    caption: 'Percent of simulated athletes flagged; three trials a side, day drift 3 %',
    columns: ['What', 'Trial CV', ...COMPARED.map((rule) => CALIBRATED_RULE_NAMES[rule])],
    rows: PLOTS.flatMap((plot) =>
      rowsOf(plot).map((row) => ({
        id: `${plot.id} ${row.trialCv}`,
        cells: [plot.title, row.trialCv, ...COMPARED.map((rule) => row[rule])],
      })),
    ),
  };
}

/** What the chart says, from its own figures. */
export function chartTitle(): string {
  const flagged = (rule: ComparedRule) => span({ dayDrift: 0.03 }, 'today', rule);
  return `In one session a flat 10 % line flags ${flagged('flat-line')} of equal legs, the larger CV ${flagged('larger-cv')}, the house rule ${flagged('house')}`;
}

/** What it is worth to know the noise of one's own athletes, where limbs drift more than the rule believes. */
export function ownNoiseWords(): string {
  const clear = (rule: CalibratedRule) => span({ dayDrift: 0.05 }, 'twice', rule);
  return `Where limbs drift by 5 % and the rule believes 3 %, ${clear('house')} of equal legs come out clear; with their own noise known, ${clear('own-noise')}.`;
}

/** Least and most of equal legs that a rule flags, with three trials a side: "4 to 9 %". */
function span(where: { dayDrift: number }, when: 'today' | 'twice', rule: CalibratedRule): string {
  const shares = cellsOf(CALIBRATION, { trials: 3, gap: 0, ...where }).map((cell) => (cell[when][rule] ?? 0) * 100);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const digits = most < 2 ? 1 : 0;
  const [from, to] = [least.toFixed(digits), most.toFixed(digits)];
  return from === to ? `${to} %` : `${from} to ${to} %`;
}

export const ALL_CELLS: CalibrationCell[] = CALIBRATION.cells;

/** A share as percent with one decimal. */
export function percentOf(share: number): number;
export function percentOf(share: number | null): number | null;
export function percentOf(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}
