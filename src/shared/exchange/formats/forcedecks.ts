import { isMissing } from '../cells.ts';
import { dayOfMonthFirst } from './device-dates.ts';
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
    const metrics = METRICS.flatMap((metric) => {
      const column = table.columns.find((name) => metric.column.test(name));
      return column === undefined ? [] : [{ ...metric, name: column }];
    });
    const asymmetries = table.columns.filter((column) => column.includes('(Asym)'));
    const kept = table.columns.filter((column) => /^Contraction Time \[ms\]$/.test(column));
    return longTable(table, FIELDS, (cell) => {
      const type = cell('Test Type');
      const about = {
        name: cell('Name'),
        id: cell('ExternalId'),
        date: dayOfMonthFirst(cell('Date UTC') || cell('Date'), cell('Time UTC') || cell('Time')),
        mass: massOf(cell),
        note: noteOf(cell, [...kept, ...asymmetries]),
      };
      const rows = new Map<string, LongRow>();
      for (const { name, unit, tests } of metrics) {
        const value = cell(name);
        if (isMissing(value)) continue;
        const test = tests[type] ?? `${type}, ${name.replace(/ in Inches| \[[^\]]*\]/g, '')}`;
        if (!rows.has(test)) rows.set(test, { ...about, test, value, unit });
      }
      if (rows.size > 0) return [...rows.values()];
      return [{ ...about, test: type, unit: '', remarks: [`Nothing that is read from this file belongs to ${type}.`] }];
    });
  },
  meaningOf: longMeaning,
  basis: null,
  proposals: NO_PROPOSALS,
};

/** -1 means that the plates weighed nobody. */
function massOf(cell: CellOf): string {
  const mass = cell('BW [KG]');
  return Number(mass) === -1 ? '' : mass;
}

function noteOf(cell: CellOf, columns: string[]): string {
  return columns
    .filter((column) => !isMissing(cell(column)))
    .map((column) => `${column.replace(/ % \(Asym\) \(%\)$/, ' asymmetry, %')}: ${cell(column)}`)
    .join('; ');
}
