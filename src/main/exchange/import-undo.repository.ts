import type { Selectable, Updateable } from 'kysely';
import type { AthleteTable } from '#main/athletes/athletes.table.ts';
import type { Database } from '#main/database/open.ts';
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

/** Reads what an import brought and takes it away. */
export class ImportUndoRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  transaction<T>(work: (trx: Database) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  batch(db: Database, id: string): Promise<Selectable<ImportBatchTable> | undefined> {
    return db.selectFrom('import_batch').selectAll().where('id', '=', id).executeTakeFirst();
  }

  async markUndone(db: Database, id: string, now: string): Promise<void> {
    await db.updateTable('import_batch').set({ undone_at: now }).where('id', '=', id).execute();
  }

  /** Sessions that an import wrote and that are still there, with their rows as they are now. */
  async sessions(db: Database, importId: string): Promise<(SessionRows & { written: string; athlete: string })[]> {
    const marked = await db.selectFrom('import_session').selectAll().where('import_id', '=', importId).execute();
    const found: (SessionRows & { written: string; athlete: string })[] = [];
    for (const chunk of inChunks(marked)) {
      const ids = chunk.map(({ session_id }) => session_id);
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
      const written = new Map(chunk.map(({ session_id, digest }) => [session_id, digest]));
      const [testsOf, valuesOf] = [bySession(measurements), bySession(trials)];
      for (const { athlete, ...session } of sessions) {
        found.push({
          session,
          measurements: testsOf.get(session.id) ?? [],
          trials: valuesOf.get(session.id) ?? [],
          written: written.get(session.id) ?? '',
          athlete,
        });
      }
    }
    return found;
  }

  async removeSessions(db: Database, ids: string[]): Promise<void> {
    for (const chunk of inChunks(ids)) await db.deleteFrom('test_session').where('id', 'in', chunk).execute();
  }

  async athletes(db: Database, importId: string): Promise<TouchedAthlete[]> {
    const effects = await db.selectFrom('import_athlete').selectAll().where('import_id', '=', importId).execute();
    const found: TouchedAthlete[] = [];
    for (const chunk of inChunks(effects)) {
      const ids = chunk.map(({ athlete_id }) => athlete_id);
      const rows = await db.selectFrom('athlete').selectAll().where('id', 'in', ids).execute();
      const members = await db.selectFrom('squad_member').selectAll().where('athlete_id', 'in', ids).execute();
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const effect of chunk) {
        const athlete = byId.get(effect.athlete_id);
        const squads = members.filter(({ athlete_id }) => athlete_id === effect.athlete_id);
        if (athlete) found.push({ effect, athlete, squads: squads.map(({ squad_id }) => squad_id) });
      }
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
    }
    return used;
  }

  async removeAthletes(db: Database, ids: string[]): Promise<void> {
    for (const chunk of inChunks(ids)) await db.deleteFrom('athlete').where('id', 'in', chunk).execute();
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
