import { percent } from '../shown.ts';
import type { CalibratedRule, Calibration, CalibrationCell } from './calibration-file.ts';

/** What was promised of the house rule, at a day drift of 3 % and three trials a side, whatever the spread of trials. */
export const BOUNDS = [
  { name: 'equal legs called clear', gap: 0, when: 'twice', limit: 0.02, side: 'at most' },
  { name: 'equal legs beyond noise', gap: 0, when: 'today', limit: 0.1, side: 'at most' },
  { name: 'a 20 % gap clear at the second session', gap: 0.2, when: 'twice', limit: 0.85, side: 'at least' },
] as const;

/** Cells of one kind of squad, in the order in which they were run. */
export function cellsOf(
  calibration: Calibration,
  where: Partial<Pick<CalibrationCell, 'squad' | 'trials' | 'trialCv' | 'dayDrift' | 'gap'>>,
): CalibrationCell[] {
  const wanted = { squad: 'normal', ...where };
  return calibration.cells.filter((cell) =>
    Object.entries(wanted).every(([field, value]) => cell[field as keyof typeof wanted] === value),
  );
}

/** A sentence for each bound that the house rule passes, none when all are kept. */
export function passedBounds(calibration: Calibration, rule: CalibratedRule = 'house'): string[] {
  return BOUNDS.flatMap(({ name, gap, when, limit, side }) => {
    const cells = cellsOf(calibration, { trials: 3, dayDrift: 0.03, gap });
    if (cells.length === 0) return [`No cell was simulated for "${name}".`];
    return cells.flatMap((cell) => {
      const share = cell[when][rule];
      if (share !== null && (side === 'at most' ? share <= limit : share >= limit)) return [];
      const found = share === null ? 'no verdict' : tenths(share);
      return [`At a trial CV of ${tenths(cell.trialCv)}, ${name}: ${found}, promised is ${side} ${percent(limit)}.`];
    });
  });
}

function tenths(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
