import type { Engine } from '../engine.ts';

/**
 * A changed test without sides as an athlete's worst finding; the coach's own tests, lines and noise, and batteries; running speed of a test; the involved limb, the length of the
 * legs, and the time hoped for in a race.
 */
export function catalogue({ double, strict }: Engine): string[] {
  return [
    // The summary is a projection: it is written anew from the trials after the start.
    'drop table athlete_summary',
    `create table athlete_summary (
      athlete_id text primary key not null references athlete (id) on delete cascade,
      rules_version text not null,
      state text not null check (state in ('clear', 'watch', 'within-noise', 'no-verdict', 'not-tested')),
      subject_kind text check (subject_kind in ('difference', 'ratio', 'change')),
      subject_id text,
      side text check (side in ('left', 'right')),
      left_mean ${double},
      right_mean ${double},
      judged integer not null,
      open integer not null,
      last_test text
    ) ${strict}`,
    `alter table measurement add column speed_kmh ${double}`,
    `alter table athlete add column involved_side text check (involved_side in ('left', 'right'))`,
    `alter table athlete add column limb_length_left_cm ${double}`,
    `alter table athlete add column limb_length_right_cm ${double}`,
    `alter table race add column target_seconds ${double}`,
    `create table own_test (
      id text primary key not null,
      definition text not null,
      archived_at text,
      created_at text not null,
      updated_at text not null,
      version integer not null
    ) ${strict}`,
    `create table test_setting (
      test_id text primary key not null,
      threshold ${double},
      trial_error ${double},
      day_error ${double}
    ) ${strict}`,
    `create table own_noise (
      test_id text primary key not null,
      athletes integer not null,
      pairs integer not null,
      trial_error ${double},
      day_error ${double} not null,
      typical_error ${double} not null,
      cv ${double} not null,
      sem ${double} not null,
      mdc95 ${double} not null,
      swc ${double},
      kappa ${double}
    ) ${strict}`,
    `create table own_noise_run (
      measured_at text primary key not null
    ) ${strict}`,
    `create table battery (
      id text primary key not null,
      name text not null,
      text text not null,
      test_ids text not null,
      created_at text not null
    ) ${strict}`,
  ];
}
