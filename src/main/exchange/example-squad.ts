import fs from 'node:fs/promises';
import path from 'node:path';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import type { PlannedRow } from '#shared/exchange/plan.ts';
import { proposeMapping } from '#shared/exchange/recognise.ts';
import { addSession, type ImportContext, type ImportedAthlete, type ImportRows } from './import-rows.ts';
import { MADE_UP_NOTE, madeUpDays } from './made-up-days.ts';
import { type Judging, type PreparedImport, prepareImport } from './prepared-import.ts';
import { readFile } from './read-file.ts';

export const EXAMPLE_FILE = 'fukuchi2017_runners_hip_strength.tsv';
export const EXAMPLE_SQUAD = 'Example squad';

/** The file has no date of the tests. The day of publication is the earliest by which they were surely done. */
const EXAMPLE_DAY = '2017-05-09';
export const EXAMPLE_DATE_REASON = 'the day the data were published; the tests were done before';

/** What a coach would answer: kgf by the size of the values (docs/data.md), a mean of trials, ambiguous dates as written. */
function exampleAnswers(dateColumns: number[]): Answers {
  return {
    ...NO_ANSWERS,
    units: { force: 'kgf' },
    dateOrders: Object.fromEntries(dateColumns.map((column) => [column, 'keep-text' as const])),
    testDate: EXAMPLE_DAY,
    basis: { kind: 'mean', trials: null },
    squad: EXAMPLE_SQUAD,
  };
}

/**
 * The shipped file, ready for the same import as any other.
 * @param resources folder of the files that are shipped with the application
 */
export async function readExample(resources: string): Promise<PreparedImport> {
  const bytes = await fs.readFile(path.join(resources, 'example', EXAMPLE_FILE));
  const file = { name: EXAMPLE_FILE, bytes: new Uint8Array(bytes) };
  const read = await readFile(file);
  const mapping = proposeMapping(read.table.columns, read.format, DELIVERED);
  const onsets = mapping.flatMap((meaning, column) =>
    meaning.kind === 'injury' && meaning.part === 'onset' ? [column] : [],
  );
  return prepareImport(read, { mapping, answers: exampleAnswers(onsets) }, EXAMPLE_JUDGING);
}

/** Its tests are delivered ones, and its runners are known by their number. */
const EXAMPLE_JUDGING: Judging = { catalogue: DELIVERED, storedPeople: () => Promise.resolve([]) };

/** Adds the made-up test days of these athletes, each marked as such in its origin and its note. */
export function addMadeUpDays(
  rows: ImportRows,
  athletes: ImportedAthlete[],
  today: string,
  context: Pick<ImportContext, 'importId' | 'now'>,
): void {
  for (const { athleteId, planned } of athletes) {
    if (planned.massKg === null) continue;
    for (const day of madeUpDays({ number: runnerNumber(planned), massKg: planned.massKg }, today)) {
      const session = { date: day.date, massKg: day.massKg, notes: MADE_UP_NOTE, origin: 'made-up' as const };
      addSession(rows, athleteId, session, day.tests, context);
    }
  }
}

/** "fukuchi-07" → 7 */
function runnerNumber({ externalId }: PlannedRow): number {
  return Number(externalId?.split('-').at(-1) ?? 0);
}
