import { isMissing } from '../cells.ts';
import type { FileFormat } from './file-format.ts';
import { NO_PROPOSALS } from './format-parts.ts';
import { type CellOf, type LongRow, longMeaning, longTable } from './long-table.ts';
import { checkNotice, checkPrinted, type VendorCheck } from './vendor-check.ts';

const FIELDS = ['name', 'id', 'date', 'test', 'left', 'right', 'value', 'unit', 'mass'] as const;
const GRAVITY = 9.80665;
const JUMP = /countermovement jump/i;
const PRINTED = 'L|R Avg. Propulsive Force';

/**
 * Hawkin Dynamics, a row a trial. The header has no units: height is in metres, forces and weight in newtons. Its “RSI”
 * is flight time over time to take-off and no test of the catalogue; mRSI is.
 */
export const HAWKIN: FileFormat = {
  id: 'hawkin',
  name: 'Hawkin Dynamics',
  attribution: null,
  matches: (columns) => ['L|R Peak Braking Force', 'mRSI', 'System Weight'].every((column) => columns.includes(column)),
  normalise: (table) => {
    const check: VendorCheck = { agree: 0, of: 0 };
    const long = longTable(table, FIELDS, (cell) => {
      const type = typeOf(cell);
      const about = {
        name: cell('Name') || cell('Athlete'),
        id: cell('External ID') || cell('ExternalId'),
        date: cell('Date'),
        mass: massOf(cell('System Weight')),
      };
      const [left, right] = [cell('Left Avg. Propulsive Force'), cell('Right Avg. Propulsive Force')];
      const remarks = checkPrinted(check, 'hawkin', { column: PRINTED, printed: cell(PRINTED), left, right });
      const known = JUMP.test(type);
      const rows: LongRow[] = [
        {
          ...about,
          test: known ? 'countermovement-jump-impulse' : `${type}, jump height`,
          value: cell('Jump Height'),
          unit: 'm',
          remarks,
        },
        { ...about, test: known ? 'rsi-modified' : `${type}, mRSI`, value: cell('mRSI'), unit: 'm/s' },
        {
          ...about,
          test: known ? 'countermovement-jump-two-plates' : `${type}, mean propulsive force`,
          left,
          right,
          unit: 'N',
        },
        {
          ...about,
          test: known ? 'Mean braking force in the jump' : `${type}, mean braking force`,
          left: cell('Left Avg. Braking Force'),
          right: cell('Right Avg. Braking Force'),
          unit: 'N',
        },
      ];
      return rows.filter((row, index) => index === 0 || hasValue(row));
    });
    return { ...long, notices: [...long.notices, ...checkNotice(PRINTED, check)] };
  },
  meaningOf: longMeaning,
  basis: { kind: 'trials', trials: null },
  proposals: NO_PROPOSALS,
};

function hasValue({ left = '', right = '', value = '' }: LongRow): boolean {
  return [left, right, value].some((text) => !isMissing(text));
}

/** "Countermovement Jump:2" → "Countermovement Jump" */
function typeOf(cell: CellOf): string {
  const text = cell('Segment') || cell('Type') || cell('Test Type') || 'Countermovement Jump';
  return text.replace(/:\d+$/, '').trim();
}

function massOf(weight: string): string {
  const newtons = Number(weight);
  return isMissing(weight) || !Number.isFinite(newtons) ? '' : (newtons / GRAVITY).toFixed(1);
}
