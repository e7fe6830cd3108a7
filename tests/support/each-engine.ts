import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { afterEach, describe } from 'vitest';
import { sqliteDialect } from '#main/database/dialects/sqlite.ts';
import { type Engine, POSTGRES, SQLITE } from '#main/database/engine.ts';
import { migrate } from '#main/database/migrate.ts';
import type { Database } from '#main/database/open.ts';
import type { Schema } from '#main/database/schema.ts';

const ENGINES: { name: string; engine: Engine; dialect: () => ConstructorParameters<typeof Kysely>[0]['dialect'] }[] = [
  { name: 'SQLite', engine: SQLITE, dialect: () => sqliteDialect(':memory:') },
  { name: 'PostgreSQL (PGlite)', engine: POSTGRES, dialect: () => new PGliteDialect({ pglite: new PGlite() }) },
];

/** Runs a specification on every engine, each `open()` giving an empty database of the current version. */
export function eachEngine(name: string, specify: (open: () => Promise<Database>) => void): void {
  describe.each(ENGINES)(`${name} on $name`, ({ engine, dialect }) => {
    const opened: Database[] = [];
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((db) => db.destroy()));
    });
    specify(async () => {
      const db = new Kysely<Schema>({ dialect: dialect() });
      opened.push(db);
      await migrate(db, engine);
      return db;
    });
  });
}
