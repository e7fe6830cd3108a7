import { always, createdAt, id, maybe, refers, table } from '../columns.ts';

const IMPORT = refers('import_id', 'import_batch', 'The import.');

/** Stands before the sessions that it brought. */
export const IMPORT_BATCHES = table('import_batch', 'An import that brought something.', [
  id('import'),
  always.text('file_name', 'Name of the file.'),
  always.text('digest', 'SHA-256 of its bytes, by which the same file is known again.'),
  createdAt,
  maybe.instant('undone_at', 'When it was taken back; empty: it stands.'),
]);

/** What each import brought, by which it can be taken back. */
export const IMPORT_TABLES = [
  table(
    'import_session',
    'A session that an import brought.',
    [
      refers('session_id', 'test_session', 'The session.'),
      IMPORT,
      always.text('digest', 'Digest of the session as it was brought: another one now means that it was edited since.'),
    ],
    { key: ['session_id'] },
  ),
  table(
    'import_athlete',
    'An athlete whom an import added or changed.',
    [
      IMPORT,
      refers('athlete_id', 'athlete', 'The athlete.'),
      always.integer('added', 'Whether the import added the athlete: 1 yes, 0 no.', { allowed: [0, 1] }),
      always.json('before', 'Columns that were changed, as they were.'),
      always.json('after', 'The same columns, as they became.'),
      always.json('squads', 'Ids of the squads that were joined.'),
    ],
    { key: ['import_id', 'athlete_id'] },
  ),
  table('import_squad', 'A squad that an import made.', [refers('squad_id', 'squad', 'The squad.'), IMPORT], {
    key: ['squad_id'],
  }),
  table(
    'import_mapping',
    'How the columns of a file were mapped last.',
    [
      always.text('fingerprint', 'Digest of the names of the columns.'),
      always.json('mapping', 'What each column holds.'),
      always.json('answers', 'What was answered.'),
      always.instant('used_at', 'When it was used last.'),
    ],
    { key: ['fingerprint'] },
  ),
];
