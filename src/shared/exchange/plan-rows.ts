import type { Catalogue } from '../catalog/catalogue.ts';
import { searchText } from '../search-text.ts';
import { compareFacts } from './compare-facts.ts';
import { compareTest } from './compare-tests.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import { AthleteMatcher } from './match-athlete.ts';
import type { KnownAthlete, PlannedRow, PlannedTest, ReadRow, Refusal } from './plan.ts';
import { measurementKey, mergeTests } from './plan-sessions.ts';
import { withoutContradictions } from './repeated-values.ts';

/**
 * What an import will do, row by row: new athletes, known ones that get something, known ones with nothing new, and
 * rows that cannot be taken. Nothing is changed here, and the same rows against their own result are all unchanged.
 * @param known every stored athlete that shares an id or a name with a row
 */
export function planRows(rows: ReadRow[], known: KnownAthlete[], catalogue: Catalogue): PlannedRow[] {
  const own = rows.map((row) => ({ ...row, refused: [...row.refused], remarks: [...row.remarks] }));
  const { groups, refused } = groupRows(own, new AthleteMatcher(known));
  return [
    ...groups.flatMap((group) => planGroup(group, catalogue)),
    ...refused.map(({ row, reason }) => refusedRow(row, reason)),
  ].sort((a, b) => a.line - b.line);
}

function planGroup(group: RowGroup, catalogue: Catalogue): PlannedRow[] {
  const rows = withStored(withoutContradictions(group.rows), group, catalogue);
  const about = aboutAthlete(group);
  return rows.map((row, index) => {
    const first = index === 0;
    const facts = first ? about.facts : {};
    const squads = first ? about.squads : [];
    const newExternalId = first ? about.newExternalId : null;
    const adds = row.tests.length + squads.length + Object.keys(facts).length + (newExternalId ? 1 : 0) > 0;
    const isNew = group.match.kind === 'new';
    return {
      line: row.line,
      status: isNew && (first || adds) ? 'new' : adds ? 'match' : 'unchanged',
      person: group.person,
      name: about.name ?? row.name,
      externalId: row.externalId,
      athleteId: group.match.kind === 'known' ? group.match.athlete.id : null,
      facts,
      newExternalId,
      squads,
      testDate: row.testDate,
      massKg: row.massKg,
      sessionNote: row.sessionNote,
      tests: row.tests.map(({ values, ...test }) => ({
        ...test,
        values: values.map(({ column: _, ...value }) => value),
      })),
      refused: row.refused,
      remarks: first ? [...about.remarks, ...row.remarks] : row.remarks,
    };
  });
}

interface AboutAthlete extends Pick<PlannedRow, 'facts' | 'newExternalId' | 'squads' | 'remarks'> {
  /** The stored name. */
  name: string | null;
}

function aboutAthlete({ row, match }: RowGroup): AboutAthlete {
  const squads = unique(row.squads);
  if (match.kind !== 'known')
    return { name: null, facts: row.facts, newExternalId: row.externalId, squads, remarks: [] };
  const { athlete, by } = match;
  const { facts, newExternalId, remarks } = compareFacts(row, athlete);
  const joined = new Set(athlete.squads.map(searchText));
  return {
    name: athlete.name,
    facts,
    newExternalId,
    squads: squads.filter((squad) => !joined.has(searchText(squad))),
    remarks: by === 'name' ? ['Found by the name alone; no id or birth date to compare.', ...remarks] : remarks,
  };
}

/** The rows without what is stored already, and without what contradicts it. A test is compared whole, over all its rows. */
function withStored(rows: ReadRow[], { match }: RowGroup, catalogue: Catalogue): ReadRow[] {
  if (match.kind !== 'known') return rows;
  const days = new Map<string, PlannedTest[]>();
  for (const { testDate, tests } of rows) {
    if (testDate === null) continue;
    const day = days.get(testDate);
    if (day) day.push(...tests);
    else days.set(testDate, [...tests]);
  }
  const verdicts = new Map<string, ReturnType<typeof compareTest>>();
  for (const [date, tests] of days) {
    for (const test of mergeTests(tests, catalogue.find)) {
      verdicts.set(`${date} ${measurementKey(test)}`, compareTest(date, test, match.athlete, catalogue));
    }
  }
  return rows.map((row) => {
    const refused: Refusal[] = [...row.refused];
    const tests = row.tests.filter((test) => {
      const verdict = verdicts.get(`${row.testDate} ${measurementKey(test)}`);
      if (verdict?.kind === 'other') {
        refused.push({ column: catalogue.find(test.testId)?.name ?? null, reason: verdict.reason });
      }
      return verdict?.kind === 'new';
    });
    return { ...row, tests, refused };
  });
}

function refusedRow(row: ReadRow, reason: string): PlannedRow {
  const { line, name, externalId, testDate, refused, remarks } = row;
  return {
    line,
    status: 'refused',
    person: null,
    name,
    externalId,
    athleteId: null,
    facts: {},
    newExternalId: null,
    squads: [],
    testDate,
    massKg: null,
    sessionNote: null,
    tests: [],
    refused: [{ column: null, reason }, ...refused],
    remarks,
  };
}

function unique(squads: string[]): string[] {
  return [...new Map(squads.map((squad) => [searchText(squad), squad])).values()];
}
