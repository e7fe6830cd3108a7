import type { Catalogue } from '../catalog/catalogue.ts';
import { searchText } from '../search-text.ts';
import { readAthleteRows } from './athlete-rows.ts';
import { compareFacts } from './compare-facts.ts';
import { compareTest } from './compare-tests.ts';
import type { RowGroup } from './group-rows.ts';
import type { KnownAthlete, PlannedRow, PlannedTest, ReadRow } from './plan.ts';
import { measurementKey, mergeTests } from './plan-sessions.ts';
import { readRow } from './read-rows.ts';
import type { TableRow } from './read-table.ts';
import { withoutContradictions } from './repeated-values.ts';
import type { Reading } from './row-reading.ts';

/**
 * What an import will do with the rows about one athlete: a new athlete, a known one who gets something, or a known one
 * with nothing new. Nothing is changed here, and the same rows against their own result are all unchanged.
 * @param athlete as stored, where the rows are about a stored one
 */
export function planGroup(group: RowGroup, athlete: KnownAthlete | null, reading: Reading): PlannedRow[] {
  const { about: together, rows } = readAthleteRows(group.rows, reading);
  withoutContradictions(rows);
  if (athlete) dropStored(rows, athlete, reading.catalogue);
  const about = aboutAthlete(together, athlete, group);
  return rows.map((row, index): PlannedRow => {
    const first = index === 0;
    const name = about.name ?? row.name ?? together.name;
    const facts = first ? about.facts : {};
    const squads = first ? about.squads : [];
    const newExternalId = first ? about.newExternalId : null;
    const adds = row.tests.length > 0 || squads.length > 0 || newExternalId !== null || Object.keys(facts).length > 0;
    return {
      line: row.line,
      status: athlete === null && (first || adds) ? 'new' : adds ? 'match' : 'unchanged',
      person: group.person,
      name,
      externalId: row.externalId,
      athleteId: athlete?.id ?? null,
      facts,
      newExternalId,
      squads,
      testDate: row.testDate,
      massKg: row.massKg,
      sessionNote: noteOf(row, name),
      tests: row.tests,
      refused: row.refused,
      remarks: first ? [...about.remarks, ...row.remarks] : row.remarks,
    };
  });
}

/** What stays with the session of a row: who the file says it is, where the athlete is called otherwise. */
function noteOf({ writtenName, name, sessionNote }: ReadRow, called: string | null): string | null {
  const written = writtenName ?? name;
  if (written === null || called === null || written === called) return sessionNote;
  if (searchText(written) === searchText(called)) return sessionNote;
  const calls = `The file calls the athlete ${written}.`;
  return sessionNote === null ? calls : `${calls} ${sessionNote}`;
}

/** A row that is about nobody who can be told. */
export function planRefused(line: TableRow, reason: string, reading: Reading): PlannedRow {
  const { name, externalId, testDate, refused, remarks } = readRow(line, reading);
  return {
    ...refusedLine(line.line, reason),
    name,
    externalId,
    testDate,
    refused: [{ column: null, reason }, ...refused],
    remarks,
  };
}

/** A line that is left out whole. */
export function refusedLine(line: number, reason: string): PlannedRow {
  return {
    line,
    status: 'refused',
    person: null,
    name: null,
    externalId: null,
    athleteId: null,
    facts: {},
    newExternalId: null,
    squads: [],
    testDate: null,
    massKg: null,
    sessionNote: null,
    tests: [],
    refused: [{ column: null, reason }],
    remarks: [],
  };
}

interface AboutAthlete extends Pick<PlannedRow, 'facts' | 'newExternalId' | 'squads' | 'remarks'> {
  /** The stored name. */
  name: string | null;
}

function aboutAthlete(row: ReadRow, athlete: KnownAthlete | null, { match, idOf }: RowGroup): AboutAthlete {
  const squads = unique(row.squads);
  const externalId = idOf ? null : row.externalId;
  const ids = idOf ? [`The id ${idOf.externalId} stays with ${idOf.name}.`] : [];
  if (athlete === null) return { name: null, facts: row.facts, newExternalId: externalId, squads, remarks: ids };
  const { facts, newExternalId, remarks } = compareFacts({ ...row, externalId }, athlete);
  const joined = new Set(athlete.squads.map(searchText));
  const byName = match.kind === 'known' && match.by === 'name';
  return {
    name: athlete.name,
    facts,
    newExternalId,
    squads: squads.filter((squad) => !joined.has(searchText(squad))),
    remarks: [...(byName ? ['Found by the name alone; no id or birth date to compare.'] : []), ...ids, ...remarks],
  };
}

/** Takes out what is stored already, and what contradicts it. A test is compared whole, over all its rows. */
function dropStored(rows: ReadRow[], athlete: KnownAthlete, catalogue: Catalogue): void {
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
      verdicts.set(`${date} ${measurementKey(test)}`, compareTest(date, test, athlete, catalogue));
    }
  }
  for (const row of rows) {
    row.tests = row.tests.filter((test) => {
      const verdict = verdicts.get(`${row.testDate} ${measurementKey(test)}`);
      if (verdict?.kind === 'other') {
        row.refused.push({ column: catalogue.find(test.testId)?.name ?? null, reason: verdict.reason });
      }
      return verdict?.kind === 'new';
    });
  }
}

function unique(squads: string[]): string[] {
  return [...new Map(squads.map((squad) => [searchText(squad), squad])).values()];
}
