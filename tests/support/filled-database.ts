import { sql } from 'kysely';
import { toJson } from '#main/database/codecs.ts';
import type { Database } from '#main/database/open.ts';
import type { Services } from '#main/services.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { ownTestInput } from '#tests/support/own-test-input.ts';
import { QUADRICEPS, record } from '#tests/support/record.ts';

/** Text that breaks a careless export: formulas, marks, line ends, separators, empty text. */
export const HARD_TEXT = `=1+2;"quoted", 'marked'\r\n\tnext\nline — naïve_x0041_ 🏃 @cell`;

/** Writes at least one row into every table, with the trash, struck trials and text that is hard to carry. */
export async function fillDatabase(db: Database, services: Services): Promise<void> {
  await repeatedSessions(services);
  await writeImport(db);
  const { id: squadId } = await services.squads.create("-Sprinters'");
  const { id: athleteId } = await services.athletes.create(
    athleteInput({
      name: "'t Runner 90",
      notes: HARD_TEXT,
      squadIds: [squadId],
      races: [{ name: '@Autumn 10', date: '2027-03-01', distanceKm: 10, targetSeconds: 2400.5 }],
    }),
  );
  const kept = await record(services, athleteId, { date: '2026-11-01', left: [400.1, 1200 / 7], right: [390, 395.25] });
  await services.measurements.strikeTrial({ measurementId: kept.measurementId, side: 'left', ordinal: 2 }, '+slipped');
  const thrown = await record(services, athleteId, { date: '2026-10-01', left: [401], right: [391] });
  await services.assessments.remove(thrown.sessionId);
  const { id: archived } = await services.athletes.create(athleteInput({ name: 'Runner 91' }));
  await services.athletes.archive(archived);
  await services.catalog.createTest(ownTestInput());
  await services.catalog.changeSettings({ testId: QUADRICEPS, threshold: 0.15, trialError: null, dayError: null });
  await services.batteries.create({ name: 'Track day', text: '', testIds: [QUADRICEPS] });
  await services.ownNoise.measure();
  await services.settings.remember({ theme: 'dark' });
  await writeDay(db, squadId, athleteId);
  await writeProgram(db, athleteId);
  // Text without letters, where nothing at all would be possible as well.
  await sql`update athlete set main_event = '' where id = ${athleteId}`.execute(db);
}

/** Two sessions within a fortnight for several athletes, from which the own noise is measured. */
async function repeatedSessions(services: Services): Promise<void> {
  for (let number = 1; number <= 4; number++) {
    const { id } = await services.athletes.create(athleteInput({ name: `Runner 0${number}`, birthDate: '1990' }));
    for (const [date, change] of [
      ['2026-09-01', 0],
      ['2026-09-08', 7 * number],
    ] as const) {
      const left = [400 + change, 410 + change, 405.5];
      await record(services, id, { date, left, right: left.map((value) => value * 0.97) });
    }
  }
}

const STAMP = '2026-11-20T10:00:00.000Z';
const DIGEST = '0'.repeat(64);
const anId = (last: number) => `01900000-0000-7000-8000-00000000000${last}`;

async function writeImport(db: Database): Promise<void> {
  const batch = { id: anId(4), file_name: '=squad.csv', digest: DIGEST, created_at: STAMP, undone_at: null };
  await db.insertInto('import_batch').values(batch).execute();
  await sql`update test_session set origin = 'imported', import_id = ${anId(4)} where date = '2026-09-01'`.execute(db);
  await sql`insert into import_session select id, import_id, ${DIGEST} from test_session where import_id is not null`.execute(
    db,
  );
  await sql`insert into import_athlete select ${anId(4)}, id, 1, '{}', '{}', '[]' from athlete`.execute(db);
  await db
    .insertInto('squad')
    .values({ id: anId(5), name: 'New', search_name: 'new', created_at: STAMP })
    .execute();
  await db
    .insertInto('import_squad')
    .values({ squad_id: anId(5), import_id: anId(4) })
    .execute();
  const mapped = { fingerprint: DIGEST, mapping: toJson(['=name']), answers: toJson({}), used_at: STAMP };
  await db.insertInto('import_mapping').values(mapped).execute();
}

async function writeDay(db: Database, squad_id: string, athlete_id: string): Promise<void> {
  await db
    .insertInto('testing_day')
    .values({
      id: anId(1),
      date: '2026-11-20',
      squad_id,
      squad_name: "-Sprinters'",
      battery_name: 'Track day',
      tests: toJson([]),
      cell_order: 'station',
      tester: null,
      finished_at: null,
      created_at: STAMP,
    })
    .execute();
  const listed = { testing_day_id: anId(1), athlete_id, place: 0, absent: 1 };
  await db.insertInto('testing_day_athlete').values(listed).execute();
}

async function writeProgram(db: Database, athlete_id: string): Promise<void> {
  await db
    .insertInto('program')
    .values({
      id: anId(2),
      athlete_id,
      name: 'Base',
      benefit: 'balance',
      level: 'trained',
      template_id: 'balance-8',
      start_date: '2026-11-23',
      weeks: 8,
      reasons: toJson(['=why']),
      created_at: STAMP,
      ended_at: null,
    })
    .execute();
  await db
    .insertInto('program_session')
    .values({
      id: anId(3),
      program_id: anId(2),
      week: 1,
      day: 1,
      date: '2026-11-23',
      name: 'Session A',
      note: '',
      deload: 0,
      done_at: STAMP,
    })
    .execute();
  await db
    .insertInto('program_exercise')
    .values({
      program_session_id: anId(3),
      position: 0,
      slot: 'calf',
      exercise_id: 'calf-raise',
      sets: 3,
      reps_low: 6,
      reps_high: 8,
      unit: 'reps',
      load: '8 RM',
      tempo: null,
      rest_seconds: 90,
      weaker_side: 'left',
      extra_sets: 1,
      reason: null,
    })
    .execute();
}
