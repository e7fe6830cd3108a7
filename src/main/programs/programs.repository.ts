import type { Insertable, Selectable } from 'kysely';
import type { Database } from '#main/database/open.ts';
import type { ProgramExerciseTable, ProgramSessionTable, ProgramTable } from './programs.table.ts';

export type ProgramRow = Selectable<ProgramTable>;
export type ProgramSessionRow = Selectable<ProgramSessionTable>;
export type ProgramExerciseRow = Selectable<ProgramExerciseTable>;

/** Rows an insert takes at once: both engines limit the number of bound values. */
const CHUNK = 500;

/** Programs of athletes with their sessions and exercises. */
export class ProgramsRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  find(programId: string, db: Database = this.#db): Promise<ProgramRow | undefined> {
    return db.selectFrom('program').selectAll().where('id', '=', programId).executeTakeFirst();
  }

  /** Running ones first, then the newest. */
  ofAthlete(athleteId: string): Promise<ProgramRow[]> {
    return this.#db
      .selectFrom('program')
      .selectAll()
      .where('athlete_id', '=', athleteId)
      .orderBy((eb) => eb.case().when('ended_at', 'is', null).then(0).else(1).end())
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
  }

  running(db: Database, athleteId: string): Promise<ProgramRow | undefined> {
    return db
      .selectFrom('program')
      .selectAll()
      .where('athlete_id', '=', athleteId)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
  }

  sessionsOf(programIds: string[]): Promise<ProgramSessionRow[]> {
    if (programIds.length === 0) return Promise.resolve([]);
    return this.#db
      .selectFrom('program_session')
      .selectAll()
      .where('program_id', 'in', programIds)
      .orderBy('week')
      .orderBy('day')
      .execute();
  }

  exercisesOf(programIds: string[]): Promise<ProgramExerciseRow[]> {
    if (programIds.length === 0) return Promise.resolve([]);
    return this.#db
      .selectFrom('program_exercise')
      .innerJoin('program_session', 'program_session.id', 'program_exercise.program_session_id')
      .selectAll('program_exercise')
      .where('program_session.program_id', 'in', programIds)
      .orderBy('program_exercise.position')
      .execute();
  }

  transaction<T>(work: (trx: Database) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  async insert(
    db: Database,
    program: Insertable<ProgramTable>,
    sessions: Insertable<ProgramSessionTable>[],
    exercises: Insertable<ProgramExerciseTable>[],
  ): Promise<void> {
    await db.insertInto('program').values(program).execute();
    for (const rows of chunks(sessions)) await db.insertInto('program_session').values(rows).execute();
    for (const rows of chunks(exercises)) await db.insertInto('program_exercise').values(rows).execute();
  }

  /** Ends whatever the athlete has running; it stays in the history. */
  async endRunning(db: Database, athleteId: string, endedAt: string): Promise<void> {
    await db
      .updateTable('program')
      .set({ ended_at: endedAt })
      .where('athlete_id', '=', athleteId)
      .where('ended_at', 'is', null)
      .execute();
  }

  async setEnded(db: Database, programId: string, endedAt: string | null): Promise<void> {
    await db.updateTable('program').set({ ended_at: endedAt }).where('id', '=', programId).execute();
  }

  /** @returns false when there is no such session */
  async setDone(programSessionId: string, doneAt: string | null): Promise<boolean> {
    const result = await this.#db
      .updateTable('program_session')
      .set({ done_at: doneAt })
      .where('id', '=', programSessionId)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }
}

function* chunks<T>(rows: T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += CHUNK) yield rows.slice(start, start + CHUNK);
}
