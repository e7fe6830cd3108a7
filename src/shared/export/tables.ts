import { always, type ExportTable, table } from './columns.ts';
import { ATHLETE_TABLES } from './tables/athletes.ts';
import { CATALOGUE_TABLES } from './tables/catalogue.ts';
import { IMPORT_BATCHES, IMPORT_TABLES } from './tables/imports.ts';
import { PROGRAM_TABLES } from './tables/programs.ts';
import { TEST_TABLES } from './tables/tests.ts';

/**
 * Version of the exported form: one more when a table or column is added, taken away or changed. A test holds it to the
 * columns, so that no change can be forgotten.
 */
export const EXPORT_VERSION = 1;

/** Everything that is exported, each table after those it refers to. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  ...ATHLETE_TABLES,
  IMPORT_BATCHES,
  ...TEST_TABLES,
  ...IMPORT_TABLES,
  ...CATALOGUE_TABLES,
  ...PROGRAM_TABLES,
  table(
    'preference',
    'What the application remembers, such as the theme.',
    [always.text('key', 'Name of the preference.'), always.json('value', 'Its value.')],
    { key: ['key'], ownedBy: 'application' },
  ),
];

/** Tables that are left out: they hold nothing but what is computed from the others. */
export const DERIVED_TABLES: readonly string[] = ['athlete_summary'];
