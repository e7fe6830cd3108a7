import type { Engine } from '../engine.ts';

/** Testing days of a squad: what is tested, by whom, in which order, and who is absent. The values stay in sessions. */
export function testingDay({ strict }: Engine): string[] {
  return [
    `create table testing_day (
      id text primary key not null,
      date text not null,
      squad_id text references squad (id) on delete set null,
      squad_name text not null,
      battery_name text not null,
      tests text not null,
      cell_order text not null check (cell_order in ('station', 'athlete')),
      tester text,
      finished_at text,
      created_at text not null
    ) ${strict}`,
    `create table testing_day_athlete (
      testing_day_id text not null references testing_day (id) on delete cascade,
      athlete_id text not null references athlete (id) on delete cascade,
      place integer not null,
      absent integer not null,
      primary key (testing_day_id, athlete_id)
    ) ${strict}`,
    'create index testing_day_athlete_of on testing_day_athlete (athlete_id)',
  ];
}
