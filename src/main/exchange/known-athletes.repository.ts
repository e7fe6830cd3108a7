import type { MeasurementTable } from '#main/assessments/assessments.table.ts';
import type { Database } from '#main/database/open.ts';
import type { KnownAthlete, PlannedSetUp, PlannedTest, StoredPerson } from '#shared/exchange/plan.ts';
import { inChunks } from './in-chunks.ts';

/** All stored athletes, also those in the archive, by what a file can name them. */
export async function findStoredPeople(db: Database): Promise<StoredPerson[]> {
  const rows = await db
    .selectFrom('athlete')
    .select(['id', 'name', 'external_id', 'birth_date'])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, external_id, birth_date }) => ({
    id,
    name,
    externalId: external_id,
    birthDate: birth_date,
  }));
}

/** Stored athletes by their ids, with their squads and test values. */
export async function findKnownAthletes(db: Database, ids: string[]): Promise<Map<string, KnownAthlete>> {
  const known = new Map<string, KnownAthlete>();
  for (const chunk of inChunks(ids)) {
    for (const row of await athletesOf(db, chunk)) known.set(row.id, toKnown(row));
    for (const { athlete_id, name } of await squadsOf(db, chunk)) known.get(athlete_id)?.squads.push(name);
    for (const { athleteId, date, test } of await testsOf(db, chunk)) known.get(athleteId)?.tests.push({ date, test });
  }
  return known;
}

function athletesOf(db: Database, ids: string[]) {
  return db.selectFrom('athlete').selectAll().where('id', 'in', ids).execute();
}

function toKnown(row: Awaited<ReturnType<typeof athletesOf>>[number]): KnownAthlete {
  return {
    id: row.id,
    name: row.name,
    externalId: row.external_id,
    facts: {
      birthDate: row.birth_date,
      sex: row.sex,
      massKg: row.mass_kg,
      heightCm: row.height_cm,
      dominantLeg: row.dominant_leg,
      mainEvent: row.main_event,
      weeklyVolume: row.weekly_km_from === null ? null : { from: row.weekly_km_from, to: row.weekly_km_to },
      notes: row.notes,
    },
    squads: [],
    archived: row.archived_at !== null,
    tests: [],
  };
}

function squadsOf(db: Database, athleteIds: string[]) {
  return db
    .selectFrom('squad_member')
    .innerJoin('squad', 'squad.id', 'squad_member.squad_id')
    .select(['squad_member.athlete_id', 'squad.name'])
    .where('squad_member.athlete_id', 'in', athleteIds)
    .execute();
}

/** Test values of sessions that are not in the trash, one entry a measurement. */
async function testsOf(db: Database, athleteIds: string[]) {
  const rows = await db
    .selectFrom('test_session')
    .innerJoin('measurement', 'measurement.session_id', 'test_session.id')
    .innerJoin('trial', 'trial.measurement_id', 'measurement.id')
    .select([
      'test_session.athlete_id',
      'test_session.date',
      'measurement.id',
      'measurement.test_id',
      'measurement.unit',
      'measurement.basis',
      'measurement.stated_trials',
      'measurement.device',
      'measurement.position',
      'measurement.angle_deg',
      'measurement.speed_kmh',
      'trial.side',
      'trial.value',
    ])
    .where('test_session.athlete_id', 'in', athleteIds)
    .where('test_session.deleted_at', 'is', null)
    .orderBy('trial.ordinal')
    .execute();
  const tests = new Map<string, { athleteId: string; date: string; test: PlannedTest }>();
  for (const row of rows) {
    const { id, athlete_id, date, test_id, unit, basis, stated_trials, side, value } = row;
    let entry = tests.get(id);
    if (!entry) {
      entry = {
        athleteId: athlete_id,
        date,
        test: { testId: test_id, unit, basis, statedTrials: stated_trials, setUp: setUpOf(row), values: [] },
      };
      tests.set(id, entry);
    }
    entry.test.values.push({ side, value });
  }
  return tests.values();
}

function setUpOf(row: Pick<MeasurementTable, 'device' | 'position' | 'angle_deg' | 'speed_kmh'>): PlannedSetUp {
  return {
    ...(row.device !== null && { device: row.device }),
    ...(row.position !== null && { position: row.position }),
    ...(row.angle_deg !== null && { angleDeg: row.angle_deg }),
    ...(row.speed_kmh !== null && { speedKmh: row.speed_kmh }),
  };
}
