import type { ExportContents, ExportFormat } from '#shared/contract/export.ts';

export interface Choice {
  format: ExportFormat;
  title: string;
  /** What it is for. */
  purpose: string;
  /** What the coach gets. */
  file: string;
  /** The button's words. */
  action: string;
}

export const CHOICES: Choice[] = [
  {
    format: 'xlsx',
    title: 'Excel workbook',
    purpose: 'To look through, filter and calculate in a spreadsheet.',
    file: 'A sheet a table, with the data dictionary in front. Up to some 600,000 values it can be brought back.',
    action: 'Save as Excel',
  },
  {
    format: 'csv',
    title: 'CSV files',
    purpose: 'For statistics programs and other software.',
    file: 'A ZIP with a file a table and the data dictionary. It can be brought back.',
    action: 'Save as CSV',
  },
  {
    format: 'json',
    title: 'JSON',
    purpose: 'To move everything to another machine, or to keep it.',
    file: 'One file with the whole database. It can be brought back.',
    action: 'Save as JSON',
  },
];

const COUNTED: [table: string, one: string, many: string][] = [
  ['athlete', 'athlete', 'athletes'],
  ['test_session', 'session', 'sessions'],
  ['trial', 'value', 'values'],
  ['program', 'program', 'programs'],
  ['own_test', 'own test', 'own tests'],
  ['battery', 'own battery', 'own batteries'],
];

/** "31 athletes, 120 sessions, 2,304 values, …": what each of the files will hold. */
export function contentsInWords(contents: ExportContents): string {
  return COUNTED.map(([table, one, many]) => {
    const count = contents[table] ?? 0;
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
  }).join(', ');
}
