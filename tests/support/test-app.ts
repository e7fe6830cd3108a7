import { Kysely } from 'kysely';
import { sqliteDialect } from '#main/database/dialects/sqlite.ts';
import { SQLITE } from '#main/database/engine.ts';
import { migrate } from '#main/database/migrate.ts';
import type { Schema } from '#main/database/schema.ts';
import { createRouter } from '#main/router.ts';
import type { ErrorLog } from '#main/rpc.ts';
import { testServices } from './test-services.ts';

/** The real router on an empty database in memory, with what was written to the log. */
export async function testApp() {
  const db = new Kysely<Schema>({ dialect: sqliteDialect(':memory:') });
  await migrate(db, SQLITE);
  const services = testServices(db);
  const logged: unknown[] = [];
  const errorLog: ErrorLog = {
    report(error) {
      logged.push(error);
      return 'test-id';
    },
  };
  return { db, services, router: createRouter(services), context: { errorLog }, logged };
}
