import type { Engine } from '../engine.ts';

/** What each import brought, so that it can be taken back whole; and how the columns of a file were mapped last. */
export function imports({ strict }: Engine): string[] {
  return [
    'alter table import_batch add column undone_at text',
    `create table import_session (
      session_id text primary key not null references test_session (id) on delete cascade,
      import_id text not null references import_batch (id),
      digest text not null
    ) ${strict}`,
    'create index import_session_import on import_session (import_id)',
    `create table import_athlete (
      import_id text not null references import_batch (id),
      athlete_id text not null references athlete (id) on delete cascade,
      added integer not null check (added in (0, 1)),
      before text not null,
      after text not null,
      squads text not null,
      primary key (import_id, athlete_id)
    ) ${strict}`,
    // An athlete who goes takes these rows along, which would be looked for in the whole table.
    'create index import_athlete_athlete on import_athlete (athlete_id)',
    `create table import_squad (
      squad_id text primary key not null references squad (id) on delete cascade,
      import_id text not null references import_batch (id)
    ) ${strict}`,
    `create table import_mapping (
      fingerprint text primary key not null,
      mapping text not null,
      answers text not null,
      used_at text not null
    ) ${strict}`,
  ];
}
