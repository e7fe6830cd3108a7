import type { Selectable, Updateable } from 'kysely';
import type { AthleteTable } from '#main/athletes/athletes.table.ts';
import type { Database } from '#main/database/open.ts';
import { letOthersThrough } from '#main/let-others-through.ts';
import type { ImportAthleteTable, ImportBatchTable } from './exchange.table.ts';
import type { SessionRows } from './import-digest.ts';
import { inChunks } from './in-chunks.ts';

/** An athlete as stored now, with what an import did to them. */
export interface TouchedAthlete {
  effect: Selectable<ImportAthleteTable>;
  athlete: Selectable<AthleteTable>;
  /** Ids of the squads they are in. */
  squads: string[];
}

/** A session as it is now, with the digest it was written with and the name of its athlete. */
export type WrittenSession = SessionRows & { written: string; athlete: string };

/** Sessions at a time: some thousand values. */
const SESSIONS = 100;

/** Reads what an import brought and takes it away. Long lists are worked through in parts, between which others come. */
export class ImportUndoRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  transaction<T>(work: (trx: Database) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  /** Imports that were not taken back yet, the newest first. */
  batches(db: Database, ids: string[]): Promise<Selectable<ImportBatchTable>[]> {
    return db
      .selectFrom('import_batch')
      .selectAll()
      .where('id', 'in', ids)
      .where('undone_at', 'is', null)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
  }

  async markUndone(db: Database, id: string, now: string): Promise<void> {
    await db.updateTable('import_batch').set({ undone_at: now }).where('id', '=', id).execute();
  }

  /** Sessions that an import wrote and that are still there, with their rows as they are now; some at a time. */
  async *sessions(db: Database, importId: string): AsyncGenerator<WrittenSession[]> {
    const marked = await db.selectFrom('import_session').selectAll().where('import_id', '=', importId).execute();
    for (let start = 0; start < marked.length; start += SESSIONS) {
      const part = marked.slice(start, start + SESSIONS);
      yield await this.#sessionsOf(db, new Map(part.map(({ session_id, digest }) => [session_id, digest])));
    }
  }

  async #sessionsOf(db: Database, written: ReadonlyMap<string, string>): Promise<WrittenSession[]> {
    const ids = [...written.keys()];
    const sessions = await db
      .selectFrom('test_session')
      .innerJoin('athlete', 'athlete.id', 'test_session.athlete_id')
      .selectAll('test_session')
      .select('athlete.name as athlete')
      .where('test_session.id', 'in', ids)
      .execute();
    const measurements = await db.selectFrom('measurement').selectAll().where('session_id', 'in', ids).execute();
    const trials = await db
      .selectFrom('trial')
      .innerJoin('measurement', 'measurement.id', 'trial.measurement_id')
      .selectAll('trial')
      .select('measurement.session_id')
      .where('measurement.session_id', 'in', ids)
      .execute();
    const [testsOf, valuesOf] = [bySession(measurements), bySession(trials)];
    return sessions.map(({ athlete, ...session }) => ({
      session,
      measurements: testsOf.get(session.id) ?? [],
      trials: valuesOf.get(session.id) ?? [],
      written: written.get(session.id) ?? '',
      athlete,
    }));
  }

  async removeSessions(db: Database, ids: string[]): Promise<void> {
    await db.deleteFrom('test_session').where('id', 'in', ids).execute();
  }

  async athletes(db: Database, importId: string): Promise<TouchedAthlete[]> {
    const effects = await db.selectFrom('import_athlete').selectAll().where('import_id', '=', importId).execute();
    const found: TouchedAthlete[] = [];
    for (const chunk of inChunks(effects)) {
      const ids = chunk.map(({ athlete_id }) => athlete_id);
      const rows = await db.selectFrom('athlete').selectAll().where('id', 'in', ids).execute();
      const members = await db.selectFrom('squad_member').selectAll().where('athlete_id', 'in', ids).execute();
      const squadsOf = Map.groupBy(members, ({ athlete_id }) => athlete_id);
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const effect of chunk) {
        const athlete = byId.get(effect.athlete_id);
        const squads = squadsOf.get(effect.athlete_id) ?? [];
        if (athlete) found.push({ effect, athlete, squads: squads.map(({ squad_id }) => squad_id) });
      }
      await letOthersThrough();
    }
    return found;
  }

  /** Which of the athletes have sessions, races or programs. */
  async inUse(db: Database, ids: string[]): Promise<Set<string>> {
    const used = new Set<string>();
    for (const chunk of inChunks(ids)) {
      for (const table of ['test_session', 'race', 'program'] as const) {
        const rows = await db
          .selectFrom(table)
          .select('athlete_id')
          .distinct()
          .where('athlete_id', 'in', chunk)
          .execute();
        for (const { athlete_id } of rows) used.add(athlete_id);
      }
      await letOthersThrough();
    }
    return used;
  }

  async removeAthletes(db: Database, ids: string[]): Promise<void> {
    for (const chunk of inChunks(ids, 25)) {
      await db.deleteFrom('athlete').where('id', 'in', chunk).execute();
      await letOthersThrough();
    }
  }

  async restoreAthlete(db: Database, id: string, change: Updateable<AthleteTable>): Promise<void> {
    await db
      .updateTable('athlete')
      .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
  }

  async leaveSquads(db: Database, athleteId: string, squadIds: string[]): Promise<void> {
    if (squadIds.length === 0) return;
    await db.deleteFrom('squad_member').where('athlete_id', '=', athleteId).where('squad_id', 'in', squadIds).execute();
  }

  /** Squads that the import made and that nobody is in any more. */
  async removeEmptySquads(db: Database, importId: string): Promise<void> {
    await db
      .deleteFrom('squad')
      .where('id', 'in', (eb) => eb.selectFrom('import_squad').select('squad_id').where('import_id', '=', importId))
      .where('id', 'not in', (eb) => eb.selectFrom('squad_member').select('squad_id'))
      .execute();
  }
}

function bySession<T extends { session_id: string }>(rows: T[]): Map<string, T[]> {
  const sessions = new Map<string, T[]>();
  for (const row of rows) {
    const list = sessions.get(row.session_id);
    if (list) list.push(row);
    else sessions.set(row.session_id, [row]);
  }
  return sessions;
}
