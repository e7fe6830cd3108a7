import { dayOfUtc, hubDates } from './device-dates.ts';
import type { FileFormat } from './file-format.ts';
import { BEST_OF_REPS, NO_PROPOSALS } from './format-parts.ts';
import { type CellOf, type LongRow, longMeaning, longTable } from './long-table.ts';
import { checkNotice, checkPrinted, type VendorCheck } from './vendor-check.ts';

const FIELDS = [
  'id',
  'date',
  'test',
  'left',
  'right',
  'unit',
  'leftReps',
  'rightReps',
  'device',
  'position',
  'note',
] as const;
const IMBALANCE = 'Max Imbalance';

type Pads = 'inner' | 'outer';

/** Inner pads are squeezed (adduction), outer pads are pushed (abduction). Other joints are asked about. */
function testOf(name: string, pads: Pads): string {
  if (/\bhip ad\/ab\b/i.test(name)) return pads === 'inner' ? 'hip-adduction-isometric' : 'hip-abduction-isometric';
  return `${name}, ${pads} pads`;
}

/** VALD's interface for programs, ForceFrame, saved as CSV: four values a row, and an id instead of a name. */
export const FORCEFRAME_API: FileFormat = {
  id: 'vald-forceframe-api',
  name: 'VALD API, ForceFrame',
  attribution: null,
  matches: (columns) =>
    ['innerLeftMaxForce', 'outerRightMaxForce', 'testTypeName'].every((column) => columns.includes(column)),
  normalise: (table) =>
    longTable(table, FIELDS, (cell) => {
      const name = cell('testTypeName');
      const tested: Pads[] = /knee ext/i.test(name) ? ['outer'] : ['inner', 'outer'];
      const used = tested.filter((pads) => repsOf(cell, pads).some((reps) => Number(reps) > 0));
      const idle = tested.filter((pads) => !used.includes(pads));
      const remarks = idle.map((pads) => `The ${pads} pads have 0 repetitions, so they were not tested.`);
      const shown = used.length > 0 ? used : tested.slice(0, 1);
      return shown.map((pads, index) => padRow(cell, pads, index === 0 ? remarks : []));
    }),
  meaningOf: longMeaning,
  basis: BEST_OF_REPS,
  proposals: NO_PROPOSALS,
};

function repsOf(cell: CellOf, pads: Pads): [string, string] {
  return [cell(`${pads}LeftRepetitions`), cell(`${pads}RightRepetitions`)];
}

function padRow(cell: CellOf, pads: Pads, remarks: string[]): LongRow {
  const [leftReps, rightReps] = repsOf(cell, pads);
  return {
    id: cell('profileId'),
    date: dayOfUtc(cell('testDateUtc')),
    test: testOf(cell('testTypeName'), pads),
    left: cell(`${pads}LeftMaxForce`),
    right: cell(`${pads}RightMaxForce`),
    unit: 'N',
    leftReps,
    rightReps,
    device: cell('device'),
    position: cell('testPositionName'),
    note: cell('notes'),
    remarks,
  };
}

/** VALD Hub, ForceFrame: one direction a row. */
export const FORCEFRAME_HUB: FileFormat = {
  id: 'vald-forceframe-hub',
  name: 'VALD Hub, ForceFrame',
  attribution: null,
  matches: (columns) =>
    ['L Max Force (N)', 'R Max Force (N)', IMBALANCE, 'Position', 'Direction'].every((column) =>
      columns.includes(column),
    ),
  normalise: (table) => {
    const dates = hubDates(table);
    const check: VendorCheck = { agree: 0, of: 0 };
    const long = longTable(table, ['name', ...FIELDS], (cell) => {
      const [left, right] = [cell('L Max Force (N)'), cell('R Max Force (N)')];
      const printed = { column: IMBALANCE, printed: cell(IMBALANCE), left, right };
      return [
        {
          name: cell('Name'),
          id: cell('ExternalId'),
          date: dates.dayOf(cell),
          test: directed(cell('Test'), cell('Direction')),
          left,
          right,
          unit: 'N',
          leftReps: cell('L Reps'),
          rightReps: cell('R Reps'),
          device: cell('Device'),
          position: cell('Position'),
          note: cell('Notes'),
          remarks: checkPrinted(check, 'vald', printed),
        },
      ];
    });
    return { ...long, notices: [...long.notices, ...dates.notices, ...checkNotice(IMBALANCE, check)] };
  },
  meaningOf: longMeaning,
  basis: BEST_OF_REPS,
  proposals: NO_PROPOSALS,
};

function directed(name: string, direction: string): string {
  if (/squeeze/i.test(direction)) return testOf(name, 'inner');
  if (/pull/i.test(direction)) return testOf(name, 'outer');
  return direction ? `${name}, ${direction}` : name;
}
