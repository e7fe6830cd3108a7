import { dayOfUtc, hubDates } from './device-dates.ts';
import type { FileFormat } from './file-format.ts';
import { BEST_OF_REPS, NO_PROPOSALS } from './format-parts.ts';
import { type CellOf, longMeaning, longTable } from './long-table.ts';
import { checkNotice, checkPrinted, type VendorCheck } from './vendor-check.ts';

const FIELDS = [
  'name',
  'id',
  'date',
  'test',
  'left',
  'right',
  'unit',
  'leftReps',
  'rightReps',
  'device',
  'note',
] as const;
const IMBALANCE = 'Max Imbalance (%)';

/** Nordic curls are in the catalogue; isometric holds on the device have no test there, so that they are asked about. */
function testOf(name: string): string {
  return /^nordics?$/i.test(name) ? 'nordic-hamstring' : name;
}

/** VALD Hub, NordBord. Torque is left out: it prints 0 where the position of the knee was not set. */
export const NORDBORD_HUB: FileFormat = {
  id: 'vald-nordbord-hub',
  name: 'VALD Hub, NordBord',
  attribution: null,
  matches: (columns) =>
    ['L Max Force (N)', 'R Max Force (N)', IMBALANCE, 'Device'].every((column) => columns.includes(column)),
  normalise: (table) => {
    const dates = hubDates(table);
    const check: VendorCheck = { agree: 0, of: 0 };
    const long = longTable(table, FIELDS, (cell) => {
      const [left, right] = [cell('L Max Force (N)'), cell('R Max Force (N)')];
      const printed = { column: IMBALANCE, printed: cell(IMBALANCE), left, right };
      return [
        {
          name: cell('Name'),
          id: cell('ExternalId'),
          date: dates.dayOf(cell),
          test: testOf(cell('Test')),
          ...sides(left, right, cell('L Reps'), cell('R Reps')),
          device: cell('Device'),
          note: cell('Notes'),
          remarks: [
            ...checkPrinted(check, 'vald', printed),
            ...torqueRemark(cell('L Max Torque (Nm)'), cell('R Max Torque (Nm)')),
          ],
        },
      ];
    });
    return { ...long, notices: [...long.notices, ...dates.notices, ...checkNotice(IMBALANCE, check)] };
  },
  meaningOf: longMeaning,
  basis: BEST_OF_REPS,
  proposals: NO_PROPOSALS,
};

/** VALD's interface for programs, NordBord, saved as CSV. It names athletes by an id alone. */
export const NORDBORD_API: FileFormat = {
  id: 'vald-nordbord-api',
  name: 'VALD API, NordBord',
  attribution: null,
  matches: (columns) =>
    ['leftMaxForce', 'rightMaxForce', 'leftRepetitions', 'testTypeName'].every((column) => columns.includes(column)),
  normalise: (table) =>
    longTable(table, [...FIELDS.filter((field) => field !== 'name')], (cell) => [
      {
        id: cell('profileId') || cell('athleteId'),
        date: dayOfUtc(cell('testDateUtc')),
        test: testOf(cell('testTypeName')),
        ...sides(cell('leftMaxForce'), cell('rightMaxForce'), cell('leftRepetitions'), cell('rightRepetitions')),
        device: cell('device'),
        note: [cell('notes'), torqueNote(cell)].filter(Boolean).join(' '),
        remarks: torqueRemark(cell('leftTorque'), cell('rightTorque')),
      },
    ]),
  meaningOf: longMeaning,
  basis: BEST_OF_REPS,
  proposals: NO_PROPOSALS,
};

function sides(left: string, right: string, leftReps: string, rightReps: string) {
  return { left, right, leftReps, rightReps, unit: 'N' };
}

function torqueRemark(left: string, right: string): string[] {
  return Number(left) === 0 && Number(right) === 0 && left !== '' && right !== ''
    ? ['Torque is printed as 0: the position of the knee was not set on the device.']
    : [];
}

/** Torque belongs to no test of its own, and is kept as a note. */
function torqueNote(cell: CellOf): string {
  const [left, right] = [cell('leftTorque'), cell('rightTorque')];
  return Number(left) > 0 && Number(right) > 0 ? `Torque ${left} Nm left, ${right} Nm right` : '';
}
