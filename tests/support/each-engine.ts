import { PGlite } from '@electric-sql/pglite';
import { type Dialect, Kysely, PGliteDialect } from 'kysely';
import { afterAll, afterEach, describe } from 'vitest';
import { sqliteDialect } from '#main/database/dialects/sqlite.ts';
import { type Engine, POSTGRES, SQLITE } from '#main/database/engine.ts';
import { migrate } from '#main/database/migrate.ts';
import type { Database } from '#main/database/open.ts';
import type { Schema } from '#main/database/schema.ts';

interface EngineUnderTest {
  name: string;
  engine: Engine;
  /** A dialect on an empty database. */
  empty(): Promise<Dialect>;
}

/** Starting PostgreSQL takes seconds, so that a file has one, emptied for each test. */
let postgres: PGlite | undefined;

const ENGINES: EngineUnderTest[] = [
  { name: 'SQLite', engine: SQLITE, empty: async () => sqliteDialect(':memory:') },
  {
    name: 'PostgreSQL (PGlite)',
    engine: POSTGRES,
    async empty() {
      postgres ??= new PGlite();
      await postgres.exec('drop schema public cascade; create schema public');
      return new PGliteDialect({ pglite: postgres });
    },
  },
];

/** Runs a specification on every engine; `open()` gives an empty database of the current version, once a test. */
export function eachEngine(name: string, specify: (open: () => Promise<Database>) => void): void {
  describe.each(ENGINES)(`${name} on $name`, ({ engine, empty }) => {
    const opened: Database[] = [];
    afterEach(async () => {
      // Closing a PostgreSQL database would end the server that the next test uses.
      if (engine === SQLITE) await Promise.all(opened.splice(0).map((db) => db.destroy()));
    });
    specify(async () => {
      const db = new Kysely<Schema>({ dialect: await empty() });
      opened.push(db);
      await migrate(db, engine);
      return db;
    });
  });
}

afterAll(async () => {
  await postgres?.close();
  postgres = undefined;
});
