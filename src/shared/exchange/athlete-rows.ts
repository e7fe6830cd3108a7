import { valueColumnsOf } from './columns.ts';
import type { ReadRow, Refusal } from './plan.ts';
import { readRow } from './read-rows.ts';
import type { TableRow } from './read-table.ts';
import type { Reading } from './row-reading.ts';

/** The rows of a file about one athlete, read. */
export interface AthleteRows {
  /** What the rows say together of the athlete; the first row to say something is believed. */
  about: ReadRow;
  rows: ReadRow[];
}

/** Reads the rows of one athlete and brings together what they say; a later row that contradicts is told so. */
export function readAthleteRows(lines: TableRow[], reading: Reading): AthleteRows {
  const rows = lines.map((line) => readRow(line, reading));
  refuseRepeated(rows, lines, reading);
  const [first, ...later] = rows as [ReadRow, ...ReadRow[]];
  const about: ReadRow = { ...first, facts: { ...first.facts }, squads: [...first.squads] };
  for (const row of later) join(row, about);
  return { about, rows };
}

/** Where no column numbers the trials, a row that repeats another in every cell could be either: a trial, or a double. */
function refuseRepeated(rows: ReadRow[], lines: TableRow[], { mapping }: Reading): void {
  if (valueColumnsOf(mapping).length === 0 || mapping.some(({ kind }) => kind === 'trial')) return;
  const seen = new Map<string, number>();
  for (const [index, { line, cells, source = '' }] of lines.entries()) {
    const key = [source, ...cells].join('\u001f');
    const same = seen.get(key);
    const row = rows[index];
    if (same === undefined) seen.set(key, line);
    else if (row && row.tests.length > 0) {
      row.tests = [];
      const reason = `This row is the same as line ${same}. Number the trials in a column of their own if both count.`;
      row.refused.push({ column: null, reason });
    }
  }
}

/** Facts that a later row adds; one that contradicts is refused in its row. */
function join(row: ReadRow, together: ReadRow): void {
  const contradicting: Refusal[] = [];
  for (const key of Object.keys(row.facts) as (keyof ReadRow['facts'])[]) {
    const [there, here] = [together.facts[key], row.facts[key]];
    if (here === null) continue;
    if (there === null) Object.assign(together.facts, { [key]: here });
    else if (key === 'notes') together.facts.notes = withNote(String(there), String(here));
    else if (key === 'birthDate' && String(there).length === 4) together.facts.birthDate = String(here);
    else if (!sameFact(key, there, here, together, row)) {
      contradicting.push({
        column: FACT_NAMES[key],
        reason: `It is another one than in line ${together.line}, which is kept.`,
      });
    }
  }
  row.refused.push(...contradicting);
  together.name ??= row.name;
  together.externalId ??= row.externalId;
  together.squads.push(...row.squads.filter((squad) => !together.squads.includes(squad)));
}

const FACT_NAMES: Record<keyof ReadRow['facts'], string> = {
  birthDate: 'Birth date',
  sex: 'Sex',
  massKg: 'Body mass',
  heightCm: 'Height',
  dominantLeg: 'Dominant leg',
  mainEvent: 'Main event',
  weeklyVolume: 'Km a week',
  notes: 'Notes',
};

function withNote(there: string, here: string): string {
  return there.includes(here) ? there : `${there}\n${here}`;
}

/** Mass changes from day to day, and the year of an age by one. */
function sameFact(key: keyof ReadRow['facts'], a: unknown, b: unknown, first: ReadRow, row: ReadRow): boolean {
  if (a === b) return true;
  if (key === 'massKg') return first.testDate !== row.testDate;
  if (key === 'birthDate') return String(b).length === 4;
  return JSON.stringify(a) === JSON.stringify(b);
}
