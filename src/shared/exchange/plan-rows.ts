import { searchText } from '../search-text.ts';
import { compareFacts } from './compare-facts.ts';
import { newTests } from './compare-tests.ts';
import { AthleteMatcher, sameAthlete } from './match-athlete.ts';
import type { KnownAthlete, PlannedRow, ReadRow } from './plan.ts';

/**
 * What an import will do, row by row: new athletes, known ones that get something, known ones with nothing new, and
 * rows that cannot be taken. Nothing is changed here, and the same rows against their own result are all unchanged.
 * @param known every stored athlete that shares an id or a name with a row
 */
export function planRows(rows: ReadRow[], known: KnownAthlete[]): PlannedRow[] {
  const matcher = new AthleteMatcher(known);
  const earlier = new Map<string, ReadRow[]>();
  /** Stored athletes with the line that is about them: an id in one line and a name in another may mean the same. */
  const claims = new Map<string, number>();
  return rows.map((row) => {
    if (row.name === null) return refusedRow(row, 'There is no name in this row.');
    const before = repeated(row, earlier);
    if (before) return refusedRow(row, repeatedReason(row, before.line));
    const planned = planRow(row, matcher);
    const claimed = planned.athleteId === null ? undefined : claims.get(planned.athleteId);
    if (claimed !== undefined) return refusedRow(row, repeatedReason(row, claimed));
    if (planned.athleteId !== null) claims.set(planned.athleteId, row.line);
    return planned;
  });
}

function repeatedReason({ name }: ReadRow, line: number): string {
  return `${name} stands in line ${line} already. One row an athlete is read.`;
}

/** The earlier row about the same athlete, if there is one; else the row is remembered under its name and its id. */
function repeated(row: ReadRow, earlier: Map<string, ReadRow[]>): ReadRow | undefined {
  const keys = [`name ${searchText(row.name ?? '')}`, ...(row.externalId === null ? [] : [`id ${row.externalId}`])];
  const same = keys.flatMap((key) => earlier.get(key) ?? []).find((other) => sameAthlete(row, other));
  if (same) return same;
  for (const key of keys) {
    const list = earlier.get(key);
    if (list) list.push(row);
    else earlier.set(key, [row]);
  }
  return undefined;
}

function planRow(row: ReadRow, matcher: AthleteMatcher): PlannedRow {
  const match = matcher.find(row);
  if (match.kind === 'unclear') return refusedRow(row, match.reason);
  if (match.kind === 'new') {
    return {
      ...base(row),
      status: 'new',
      facts: row.facts,
      newExternalId: row.externalId,
      squads: unique(row.squads),
      tests: row.tests,
    };
  }
  const { athlete, by } = match;
  const { facts, newExternalId, remarks } = compareFacts(row, athlete);
  const { tests, refused } = newTests(row, athlete);
  const joined = new Set(athlete.squads.map(searchText));
  const squads = unique(row.squads).filter((squad) => !joined.has(searchText(squad)));
  const changes = tests.length + squads.length + Object.keys(facts).length + (newExternalId ? 1 : 0);
  return {
    ...base(row),
    status: changes > 0 ? 'match' : 'unchanged',
    name: athlete.name,
    athleteId: athlete.id,
    facts,
    newExternalId,
    squads,
    tests,
    refused: [...row.refused, ...refused],
    remarks: by === 'name' ? ['Found by the name alone; no id or birth date to compare.', ...remarks] : remarks,
  };
}

function refusedRow(row: ReadRow, reason: string): PlannedRow {
  return { ...base(row), status: 'refused', refused: [{ column: null, reason }, ...row.refused] };
}

function base({ line, name, externalId, testDate, facts, refused }: ReadRow): PlannedRow {
  return {
    line,
    status: 'unchanged',
    name,
    externalId,
    athleteId: null,
    facts: {},
    newExternalId: null,
    squads: [],
    testDate,
    massKg: facts.massKg,
    tests: [],
    refused,
    remarks: [],
  };
}

function unique(squads: string[]): string[] {
  return [...new Map(squads.map((squad) => [searchText(squad), squad])).values()];
}
