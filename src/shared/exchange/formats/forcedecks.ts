import { isMissing } from '../cells.ts';
import { hubDates } from './device-dates.ts';
import type { FileFormat } from './file-format.ts';
import { NO_PROPOSALS } from './format-parts.ts';
import { type CellOf, type LongRow, longMeaning, longTable } from './long-table.ts';

const FIELDS = ['name', 'id', 'date', 'test', 'value', 'unit', 'mass', 'note'] as const;

interface Metric {
  /** Header of the column, without the space that the vendor puts at its end. */
  column: RegExp;
  unit: string;
  /** The test that it is, by the type of the test; else the coach is asked. */
  tests: Record<string, string>;
}

/** Height by impulse, by flight time, and each index of reactive strength are tests of their own and never mixed. */
const METRICS: Metric[] = [
  {
    column: /^Jump Height \(Imp-Mom\) \[cm\]$/,
    unit: 'cm',
    tests: { CMJ: 'countermovement-jump-impulse' },
  },
  {
    column: /^Jump Height \(Imp-Mom\) in Inches \[in\]$/,
    unit: 'in',
    tests: { CMJ: 'countermovement-jump-impulse' },
  },
  {
    column: /^Jump Height \(Flight Time\) \[cm\]$/,
    unit: 'cm',
    tests: { CMJ: 'countermovement-jump', SJ: 'squat-jump' },
  },
  {
    column: /^Jump Height \(Flight Time\) in Inches \[in\]$/,
    unit: 'in',
    tests: { CMJ: 'countermovement-jump', SJ: 'squat-jump' },
  },
  { column: /^RSI-modified( \(Imp-Mom\))? \[m\/s\]$/, unit: 'm/s', tests: { CMJ: 'rsi-modified' } },
  {
    column: /^RSI \(Flight Time\/Contact Time\)$/,
    unit: 'flight/contact',
    tests: { DJ: 'drop-jump-flight-contact' },
  },
  { column: /^RSI \(JH .*Contact Time\) \[m\/s\]$/, unit: 'm/s', tests: { DJ: 'drop-jump-rsi' } },
];

/** VALD Hub, ForceDecks. It has asymmetries as text and no left and right, so that these stay notes. */
export const FORCEDECKS_HUB: FileFormat = {
  id: 'vald-forcedecks-hub',
  name: 'VALD Hub, ForceDecks',
  attribution: null,
  matches: (columns) => columns.includes('Test Type') && columns.includes('BW [KG]'),
  normalise: (table) => {
    const dates = hubDates(table);
    const metrics = METRICS.flatMap((metric) => {
      const column = table.columns.find((name) => metric.column.test(name));
      return column === undefined ? [] : [{ ...metric, name: column }];
    });
    const asymmetries = table.columns.filter((column) => column.includes('(Asym)'));
    const kept = table.columns.filter((column) => /^Contraction Time \[ms\]$/.test(column));
    return longTable(
      table,
      FIELDS,
      (cell) => {
        const type = cell('Test Type');
        const about = {
          name: cell('Name'),
          id: cell('ExternalId'),
          date: dates.dayOf(cell),
          mass: isUnweighed(cell) ? '' : cell('BW [KG]'),
          note: noteOf(cell, [...kept, ...asymmetries]),
        };
        const rows = new Map<string, LongRow>();
        for (const { name, unit, tests } of metrics) {
          const value = cell(name);
          if (isMissing(value)) continue;
          const test = tests[type] ?? `${type}, ${name.replace(/ in Inches| \[[^\]]*\]/g, '')}`;
          if (!rows.has(test)) rows.set(test, { ...about, test, value, unit });
        }
        const remarks = isUnweighed(cell) ? ['The body weight is printed as -1, so none is taken.'] : [];
        const [first, ...others] = rows.values();
        if (first) return [{ ...first, remarks }, ...others];
        remarks.push(`Nothing that is read from this file belongs to ${type}.`);
        return [{ ...about, test: type, unit: '', remarks }];
      },
      [...dates.notices, ...(asymmetries.length > 0 ? [ASYMMETRIES] : [])],
    );
  },
  meaningOf: longMeaning,
  basis: null,
  proposals: NO_PROPOSALS,
};

const ASYMMETRIES =
  'The asymmetries of this file name the stronger side (“5.9 R”) and stand without left and right: they are kept as a note.';

/** -1 means that the plates weighed nobody. */
function isUnweighed(cell: CellOf): boolean {
  return Number(cell('BW [KG]')) === -1;
}

function noteOf(cell: CellOf, columns: string[]): string {
  return columns
    .filter((column) => !isMissing(cell(column)))
    .map((column) => `${column.replace(/ % \(Asym\) \(%\)$/, ' asymmetry, %')}: ${cell(column)}`)
    .join('; ');
}
