import type { Database } from '#main/database/open.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { toSetUp } from './assessments.rows.ts';

/** Sessions by athlete, as the rules take them. */
export type TestedByAthlete = Map<string, TestedSession[]>;

/** What the rules read: counted trials of sessions that are not in the trash. */
export class TestedSessionsRepository {
  ofAthletes(db: Database, athleteIds: string[]): Promise<TestedByAthlete> {
    return tested(db, 'test_session.athlete_id', athleteIds);
  }

  ofSessions(db: Database, sessionIds: string[]): Promise<TestedByAthlete> {
    return tested(db, 'test_session.id', sessionIds);
  }

  /** Days on which athletes were tested, oldest first. Made-up days are left out: nobody was measured on them. */
  measuredDays(db: Database): Promise<{ id: string; athlete_id: string; date: string }[]> {
    return db
      .selectFrom('test_session')
      .select(['id', 'athlete_id', 'date'])
      .where('deleted_at', 'is', null)
      .where('origin', '!=', 'made-up')
      .orderBy('athlete_id')
      .orderBy('date')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
  }
}

type Column = 'test_session.athlete_id' | 'test_session.id';

/** Tests and trials in a query each: with a million trials that is quicker than one wide row a trial. */
async function tested(db: Database, column: Column, ids: string[]): Promise<TestedByAthlete> {
  const trials = Map.groupBy(await trialsIn(db, column, ids), (trial) => trial.measurement_id);
  const byAthlete: TestedByAthlete = new Map();
  for (const row of await measurementsIn(db, column, ids)) {
    const values = trials.get(row.id);
    if (!values) continue;
    const session: TestedSession = {
      sessionId: row.session_id,
      date: row.date,
      testId: row.test_id,
      unit: row.unit,
      basis: row.basis,
      statedTrials: row.stated_trials,
      setUp: toSetUp(row),
      massKg: row.mass_kg,
      left: [],
      right: [],
      whole: [],
    };
    for (const { side, value } of values) session[side].push(value);
    const ofAthlete = byAthlete.get(row.athlete_id);
    if (ofAthlete) ofAthlete.push(session);
    else byAthlete.set(row.athlete_id, [session]);
  }
  return byAthlete;
}

function sessionsIn(db: Database, column: Column, ids: string[]) {
  return db
    .selectFrom('test_session')
    .innerJoin('measurement', 'measurement.session_id', 'test_session.id')
    .where(column, 'in', ids)
    .where('test_session.deleted_at', 'is', null);
}

function measurementsIn(db: Database, column: Column, ids: string[]) {
  return sessionsIn(db, column, ids)
    .select([
      'test_session.athlete_id',
      'test_session.date',
      'test_session.mass_kg',
      'measurement.id',
      'measurement.session_id',
      'measurement.test_id',
      'measurement.unit',
      'measurement.basis',
      'measurement.stated_trials',
      'measurement.device',
      'measurement.position',
      'measurement.angle_deg',
      'measurement.lever_m',
      'measurement.speed_kmh',
    ])
    .orderBy('measurement.created_at')
    .orderBy('measurement.id')
    .execute();
}

function trialsIn(db: Database, column: Column, ids: string[]) {
  return sessionsIn(db, column, ids)
    .innerJoin('trial', 'trial.measurement_id', 'measurement.id')
    .select(['trial.measurement_id', 'trial.side', 'trial.value'])
    .where('trial.struck_reason', 'is', null)
    .orderBy('trial.measurement_id')
    .orderBy('trial.ordinal')
    .execute();
}
