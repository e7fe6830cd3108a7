import type { Insertable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { AthleteSummaryTable } from './summaries.table.ts';

/** The projection: one row an athlete. */
export class SummariesRepository {
  /** Athletes with sessions whose summary is missing or was written under another key, by id and after `after`. */
  async outdated(db: Database, key: string, after: string, limit: number): Promise<string[]> {
    const rows = await db
      .selectFrom('test_session')
      .leftJoin('athlete_summary', 'athlete_summary.athlete_id', 'test_session.athlete_id')
      .select('test_session.athlete_id')
      .distinct()
      .where('test_session.athlete_id', '>', after)
      .where((eb) =>
        eb.or([eb('athlete_summary.rules_version', 'is', null), eb('athlete_summary.rules_version', '!=', key)]),
      )
      .orderBy('test_session.athlete_id')
      .limit(limit)
      .execute();
    return rows.map((row) => row.athlete_id);
  }

  /** Summaries under one key go over to another, but for athletes who did one of the tests, in the trash or not. */
  async carryOver(db: Database, from: string, to: string, butWith: string[]): Promise<void> {
    let change = db.updateTable('athlete_summary').set({ rules_version: to }).where('rules_version', '=', from);
    if (butWith.length > 0) {
      change = change.where('athlete_id', 'not in', (eb) =>
        eb
          .selectFrom('test_session')
          .innerJoin('measurement', 'measurement.session_id', 'test_session.id')
          .select('test_session.athlete_id')
          .where('measurement.test_id', 'in', butWith),
      );
    }
    await change.execute();
  }

  async write(db: Database, rows: Insertable<AthleteSummaryTable>[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map((row) => row.athlete_id);
    await db.deleteFrom('athlete_summary').where('athlete_id', 'in', ids).execute();
    await db.insertInto('athlete_summary').values(rows).execute();
  }
}
