import type { Insertable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { setUpKey } from './set-up-key.ts';
import type { AthleteSummaryTable } from './summaries.table.ts';

/** What the rules read, and the projection they write. */
export class SummariesRepository {
  /** Every counted trial of the athletes, as the rules take them. */
  async testedSessions(db: Database, athleteIds: string[]): Promise<Map<string, TestedSession[]>> {
    const rows = await db
      .selectFrom('test_session')
      .innerJoin('measurement', 'measurement.session_id', 'test_session.id')
      .innerJoin('trial', 'trial.measurement_id', 'measurement.id')
      .select([
        'test_session.athlete_id',
        'test_session.id as session_id',
        'test_session.date',
        'measurement.id as measurement_id',
        'measurement.test_id',
        'measurement.unit',
        'measurement.basis',
        'measurement.stated_trials',
        'measurement.device',
        'measurement.position',
        'measurement.angle_deg',
        'measurement.lever_m',
        'trial.side',
        'trial.value',
      ])
      .where('test_session.athlete_id', 'in', athleteIds)
      .where('test_session.deleted_at', 'is', null)
      .where('trial.struck_reason', 'is', null)
      .orderBy('measurement.created_at')
      .orderBy('measurement.id')
      .orderBy('trial.ordinal')
      .execute();
    const measurements = new Map<string, TestedSession>();
    const byAthlete = new Map<string, TestedSession[]>();
    for (const row of rows) {
      let tested = measurements.get(row.measurement_id);
      if (!tested) {
        tested = {
          sessionId: row.session_id,
          date: row.date,
          testId: row.test_id,
          unit: row.unit,
          basis: row.basis,
          statedTrials: row.stated_trials,
          setUpKey: setUpKey(row),
          left: [],
          right: [],
          whole: [],
        };
        measurements.set(row.measurement_id, tested);
        const list = byAthlete.get(row.athlete_id);
        if (list) list.push(tested);
        else byAthlete.set(row.athlete_id, [tested]);
      }
      tested[row.side].push(row.value);
    }
    return byAthlete;
  }

  /** Athletes with trials whose summary is missing or was written by other rules. */
  async outdated(db: Database, rulesVersion: string, limit: number): Promise<string[]> {
    const rows = await db
      .selectFrom('test_session')
      .leftJoin('athlete_summary', 'athlete_summary.athlete_id', 'test_session.athlete_id')
      .select('test_session.athlete_id')
      .distinct()
      .where((eb) =>
        eb.or([
          eb('athlete_summary.rules_version', 'is', null),
          eb('athlete_summary.rules_version', '!=', rulesVersion),
        ]),
      )
      .limit(limit)
      .execute();
    return rows.map((row) => row.athlete_id);
  }

  async write(db: Database, rows: Insertable<AthleteSummaryTable>[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map((row) => row.athlete_id);
    await db.deleteFrom('athlete_summary').where('athlete_id', 'in', ids).execute();
    await db.insertInto('athlete_summary').values(rows).execute();
  }
}
