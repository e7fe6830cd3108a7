import { sql } from 'kysely';
import type { Database } from '#main/database/open.ts';

/** Everything the roster shows, in three queries whatever the number of athletes. */
export class RosterRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  athletes() {
    return this.#db
      .selectFrom('athlete')
      .leftJoin('athlete_summary', 'athlete_summary.athlete_id', 'athlete.id')
      .select([
        'athlete.id',
        'athlete.name',
        'athlete.birth_date',
        'athlete.sex',
        'athlete.mass_kg',
        'athlete.main_event',
        'athlete.weekly_km_from',
        'athlete.weekly_km_to',
        'athlete.archived_at',
        'athlete_summary.state',
        'athlete_summary.subject_kind',
        'athlete_summary.subject_id',
        'athlete_summary.side',
        'athlete_summary.left_mean',
        'athlete_summary.right_mean',
        'athlete_summary.judged',
        'athlete_summary.open',
        'athlete_summary.last_test',
      ])
      .orderBy('athlete.search_name')
      .orderBy('athlete.id')
      .execute();
  }

  memberships() {
    return this.#db.selectFrom('squad_member').select(['athlete_id', 'squad_id']).execute();
  }

  /** Programs that have not ended, with sessions planned and done. */
  programs() {
    return this.#db
      .selectFrom('program')
      .innerJoin('program_session', 'program_session.program_id', 'program.id')
      .select((eb) => [
        'program.athlete_id',
        'program.name',
        'program.start_date',
        'program.weeks',
        eb.fn.countAll<number>().as('planned'),
        sql<number>`sum(case when program_session.done_at is null then 0 else 1 end)`.as('done'),
      ])
      .where('program.ended_at', 'is', null)
      .groupBy([
        'program.id',
        'program.athlete_id',
        'program.name',
        'program.start_date',
        'program.weeks',
        'program.created_at',
      ])
      .orderBy('program.created_at')
      .execute();
  }
}
