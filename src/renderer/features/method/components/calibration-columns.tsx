import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import {
  CALIBRATED_RULE_NAMES,
  CALIBRATED_RULES,
  type CalibratedRule,
  type CalibrationCell,
  SQUAD_NAMES,
} from '#shared/calibration/calibration-file.ts';
import { percentOf } from '../calibration-rows.ts';

const column = createAppColumnHelper<CalibrationCell>();

const figure = (id: string, header: string, read: (cell: CalibrationCell) => number, unit: string) =>
  column.accessor(read, {
    id,
    header,
    meta: { width: '76px', align: 'right' },
    cell: ({ row }) => `${read(row.original)}${unit}`,
  });

const rule = (id: CalibratedRule) =>
  column.accessor((cell) => cell.twice[id] ?? cell.today[id] ?? undefined, {
    id,
    header: CALIBRATED_RULE_NAMES[id],
    sortUndefined: 'last',
    meta: { width: `${Math.max(116, 24 + CALIBRATED_RULE_NAMES[id].length * 7)}px`, align: 'right' },
    cell: ({ row }) => bothTimes(row.original, id),
  });

export const CELL_COLUMNS = column.columns([
  column.accessor(({ squad }) => SQUAD_NAMES[squad], {
    id: 'squad',
    header: 'Squad',
    meta: { width: 'minmax(150px, 1fr)', fixed: true },
  }),
  figure('gap', 'True gap', ({ gap }) => percentOf(gap), ' %'),
  figure('drift', 'Day drift', ({ dayDrift }) => percentOf(dayDrift), ' %'),
  figure('cv', 'Trial CV', ({ trialCv }) => percentOf(trialCv), ' %'),
  figure('trials', 'Trials', ({ trials }) => trials, ''),
  ...CALIBRATED_RULES.map(rule),
]);

/** "9.4 / 1.7", or that the rule says nothing there. */
function bothTimes({ today, twice }: CalibrationCell, id: CalibratedRule): string {
  const shown = [today[id], twice[id]].map(percentOf);
  if (shown.every((value) => value === null)) return 'no verdict';
  return shown.map((value) => (value === null ? '–' : value.toFixed(1))).join(' / ');
}
