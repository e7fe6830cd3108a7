import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';
import { first } from './migrations/0001-first.ts';
import { catalogue } from './migrations/0002-catalogue.ts';
import { imports } from './migrations/0003-imports.ts';
import { testingDay } from './migrations/0004-testing-day.ts';
import type { Schema } from './schema.ts';

/** Every migration ever released, in order. A released one is frozen. */
const MIGRATIONS: Record<string, (engine: Engine) => string[]> = {
  '0001-first': first,
  '0002-catalogue': catalogue,
  '0003-imports': imports,
  '0004-testing-day': testingDay,
};

/** The database was written by a newer version of the application: opening it could lose what that version stored. */
export class NewerDatabaseError extends Error {}

/** A database, but not one of this application. */
export class OtherDatabaseError extends Error {}

/** Brings the database to this version's schema, or to that of an earlier migration where tests need one. */
export async function migrate(db: Kysely<Schema>, engine: Engine, last?: string): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, statements]) => [name, migration(statements(engine))]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = last ? await migrator.migrateTo(last) : await migrator.migrateToLatest();
  if (error) throw error;
}

function migration(statements: string[]): Migration {
  return {
    async up(db) {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

/**
 * Looks before anything is written: a refused file stays as it is.
 * @throws NewerDatabaseError, OtherDatabaseError
 */
export async function refuseOthers(db: Kysely<Schema>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.length === 0) return;
  if (!tables.some((table) => table.name === 'kysely_migration')) throw new OtherDatabaseError();
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  if (done.rows.some(({ name }) => !(name in MIGRATIONS))) throw new NewerDatabaseError();
}
