import { searchText } from '../search-text.ts';
import { type AthleteMatcher, type Match, sameAthlete } from './match-athlete.ts';
import type { ReadRow, Refusal } from './plan.ts';

/** Rows of a file about one athlete, with whom they are about. */
export interface RowGroup {
  person: number;
  /** What the rows say together of the person; the first row to say something is believed. */
  row: ReadRow;
  rows: ReadRow[];
  match: Match;
}

export interface GroupedRows {
  groups: RowGroup[];
  /** Rows that are about nobody who can be told. */
  refused: { row: ReadRow; reason: string }[];
}

/** Brings the rows about one athlete together: by id, by name, or by the stored athlete that both mean. */
export function groupRows(rows: ReadRow[], matcher: AthleteMatcher): GroupedRows {
  const groups: RowGroup[] = [];
  const refused: GroupedRows['refused'] = [];
  const byKey = new Map<string, RowGroup[]>();
  const byStored = new Map<string, RowGroup>();
  for (const row of rows) {
    const group = findGroup(row, byKey) ?? newGroup(row, groups.length, matcher, byStored);
    if (typeof group === 'string') {
      refused.push({ row, reason: group });
      continue;
    }
    const clash = namesakeProblem(row, group);
    if (clash) {
      refused.push({ row, reason: clash });
      continue;
    }
    if (group.rows.length === 0) groups.push(group);
    join(row, group);
    for (const key of keysOf(row)) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [group]);
      else if (!list.includes(group)) list.push(group);
    }
    if (group.match.kind === 'known') byStored.set(group.match.athlete.id, group);
  }
  return { groups, refused };
}

function keysOf({ name, externalId }: ReadRow): string[] {
  return [...(name === null ? [] : [`name ${searchText(name)}`]), ...(externalId === null ? [] : [`id ${externalId}`])];
}

function findGroup(row: ReadRow, byKey: Map<string, RowGroup[]>): RowGroup | undefined {
  return keysOf(row)
    .flatMap((key) => byKey.get(key) ?? [])
    .find((group) => sameAthlete(row, group.row));
}

/** A group for a person who stands in no row yet, or the sentence that refuses the row. */
function newGroup(
  row: ReadRow,
  person: number,
  matcher: AthleteMatcher,
  byStored: Map<string, RowGroup>,
): RowGroup | string {
  if (row.name === null && row.externalId === null) return 'There is no name in this row.';
  const match = matcher.find(row);
  if (match.kind === 'unclear') return match.reason;
  if (match.kind === 'new' && row.name === null) return `Nobody is stored under the id ${row.externalId}.`;
  const same = match.kind === 'known' ? byStored.get(match.athlete.id) : undefined;
  return same ?? { person, row: { ...row, facts: { ...row.facts }, squads: [] }, rows: [], match };
}

/** One id with two names is a slip in one of the two rows, and values would land with the wrong athlete. */
function namesakeProblem(row: ReadRow, { row: first, rows }: RowGroup): string | null {
  if (rows.length === 0 || row.name === null || first.name === null) return null;
  if (row.externalId === null || row.externalId !== first.externalId) return null;
  if (searchText(row.name) === searchText(first.name)) return null;
  return `Line ${first.line} calls ${row.externalId} ${first.name}, and this row calls it ${row.name}.`;
}

/** Facts that a later row adds; one that contradicts is refused in its row. */
function join(row: ReadRow, group: RowGroup): void {
  const together = group.row;
  if (group.rows.length > 0) {
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
    if (contradicting.length > 0) row.refused = [...row.refused, ...contradicting];
    together.name ??= row.name;
    together.externalId ??= row.externalId;
  }
  together.squads.push(...row.squads.filter((squad) => !together.squads.includes(squad)));
  group.rows.push(row);
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
  if (key === 'massKg' && first.testDate !== row.testDate) return true;
  if (key === 'birthDate') return String(b).length === 4 || a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}
