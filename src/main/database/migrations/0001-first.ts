import type { Engine } from '../engine.ts';

/**
 * Athletes, squads, races; sessions, measurements, trials; programs; imports; preferences.
 * Plain SQL that both engines read; only the name of a 64-bit float and the word STRICT differ.
 */
export function first({ double, strict }: Engine): string[] {
  return [
    `create table athlete (
      id text primary key not null,
      name text not null,
      search_name text not null,
      external_id text,
      birth_date text,
      sex text check (sex in ('female', 'male', 'other')),
      mass_kg ${double},
      height_cm ${double},
      dominant_leg text check (dominant_leg in ('left', 'right')),
      main_event text,
      weekly_km_from ${double},
      weekly_km_to ${double},
      equipment text not null,
      notes text,
      archived_at text,
      created_at text not null,
      updated_at text not null,
      version integer not null
    ) ${strict}`,
    `create table squad (
      id text primary key not null,
      name text not null,
      search_name text not null unique,
      created_at text not null
    ) ${strict}`,
    `create table squad_member (
      squad_id text not null references squad (id) on delete cascade,
      athlete_id text not null references athlete (id) on delete cascade,
      primary key (squad_id, athlete_id)
    ) ${strict}`,
    'create index squad_member_athlete on squad_member (athlete_id)',
    `create table race (
      id text primary key not null,
      athlete_id text not null references athlete (id) on delete cascade,
      name text not null,
      date text not null,
      distance_km ${double}
    ) ${strict}`,
    'create index race_athlete on race (athlete_id)',
    `create table import_batch (
      id text primary key not null,
      file_name text not null,
      digest text not null,
      created_at text not null
    ) ${strict}`,
    `create table test_session (
      id text primary key not null,
      athlete_id text not null references athlete (id) on delete cascade,
      date text not null,
      mass_kg ${double},
      tester text,
      notes text,
      origin text not null check (origin in ('typed', 'imported', 'made-up')),
      import_id text references import_batch (id),
      created_at text not null,
      deleted_at text,
      version integer not null
    ) ${strict}`,
    'create index test_session_athlete on test_session (athlete_id, date)',
    `create table measurement (
      id text primary key not null,
      session_id text not null references test_session (id) on delete cascade,
      test_id text not null,
      unit text not null,
      basis text not null check (basis in ('trials', 'mean', 'best')),
      stated_trials integer,
      device text,
      position text,
      angle_deg ${double},
      lever_m ${double},
      created_at text not null
    ) ${strict}`,
    'create index measurement_session on measurement (session_id)',
    `create table trial (
      measurement_id text not null references measurement (id) on delete cascade,
      side text not null check (side in ('left', 'right', 'whole')),
      ordinal integer not null,
      value ${double} not null,
      struck_reason text,
      primary key (measurement_id, side, ordinal)
    ) ${strict}`,
    `create table athlete_summary (
      athlete_id text primary key not null references athlete (id) on delete cascade,
      rules_version text not null,
      state text not null check (state in ('clear', 'watch', 'within-noise', 'no-verdict', 'not-tested')),
      subject_kind text check (subject_kind in ('difference', 'ratio')),
      subject_id text,
      side text check (side in ('left', 'right')),
      left_mean ${double},
      right_mean ${double},
      judged integer not null,
      open integer not null,
      last_test text
    ) ${strict}`,
    `create table program (
      id text primary key not null,
      athlete_id text not null references athlete (id) on delete cascade,
      name text not null,
      benefit text not null,
      level text not null,
      template_id text not null,
      start_date text not null,
      weeks integer not null,
      reasons text not null,
      created_at text not null,
      ended_at text
    ) ${strict}`,
    'create index program_athlete on program (athlete_id)',
    `create table program_session (
      id text primary key not null,
      program_id text not null references program (id) on delete cascade,
      week integer not null,
      day integer not null,
      date text not null,
      name text not null,
      note text not null,
      deload integer not null check (deload in (0, 1)),
      done_at text,
      unique (program_id, week, day)
    ) ${strict}`,
    `create table program_exercise (
      program_session_id text not null references program_session (id) on delete cascade,
      position integer not null,
      slot text not null,
      exercise_id text not null,
      sets integer not null,
      reps_low integer not null,
      reps_high integer not null,
      unit text not null check (unit in ('reps', 's')),
      load text not null,
      tempo text,
      rest_seconds integer not null,
      weaker_side text check (weaker_side in ('left', 'right')),
      extra_sets integer not null,
      reason text,
      primary key (program_session_id, position)
    ) ${strict}`,
    `create table preference (
      key text primary key not null,
      value text not null
    ) ${strict}`,
  ];
}
