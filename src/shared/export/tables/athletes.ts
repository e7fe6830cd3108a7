import { always, createdAt, id, maybe, refers, table, version } from '../columns.ts';

const LEGS = ['left', 'right'];
const SEARCHED = 'The name as it is searched: lower case, without accents.';

export const ATHLETE_TABLES = [
  table('athlete', 'An athlete.', [
    id('athlete'),
    always.text('name', 'Name as the coach wrote it.'),
    always.text('search_name', SEARCHED),
    maybe.text('external_id', 'Id in another system.'),
    maybe.birth('birth_date', 'Birth date, or the year alone.'),
    maybe.text('sex', 'Sex.', { allowed: ['female', 'male', 'other'] }),
    maybe.number('mass_kg', 'Body mass.', { unit: 'kg' }),
    maybe.number('height_cm', 'Height.', { unit: 'cm' }),
    maybe.text('dominant_leg', 'Leg the athlete prefers.', { allowed: LEGS }),
    maybe.text('main_event', 'Main event, in words.'),
    maybe.number('weekly_km_from', 'Running a week, at least.', { unit: 'km/week' }),
    maybe.number('weekly_km_to', 'Running a week, at most; empty beside a lower end: more than that.', {
      unit: 'km/week',
    }),
    always.json('equipment', 'What the athlete can train with: a list of words.'),
    maybe.text('notes', 'Notes of the coach.'),
    maybe.instant('archived_at', 'When the athlete was archived; empty: not archived.'),
    createdAt,
    always.instant('updated_at', 'When it was changed last.'),
    version,
    maybe.text('involved_side', 'Limb of an injury or operation, as the coach said.', { allowed: LEGS }),
    maybe.number('limb_length_left_cm', 'Length of the left leg.', { unit: 'cm' }),
    maybe.number('limb_length_right_cm', 'Length of the right leg.', { unit: 'cm' }),
  ]),
  table(
    'squad',
    'A group of athletes.',
    [id('squad'), always.text('name', 'Name of the squad.'), always.text('search_name', SEARCHED), createdAt],
    { unique: ['search_name'] },
  ),
  table(
    'squad_member',
    'An athlete in a squad.',
    [refers('squad_id', 'squad', 'The squad.'), refers('athlete_id', 'athlete', 'The athlete.')],
    { key: ['squad_id', 'athlete_id'] },
  ),
  table('race', 'A race of an athlete.', [
    id('race'),
    refers('athlete_id', 'athlete', 'Who runs it.'),
    always.text('name', 'Name of the race.'),
    always.date('date', 'Day of the race.'),
    maybe.number('distance_km', 'Distance.', { unit: 'km' }),
    maybe.number('target_seconds', 'Time hoped for.', { unit: 's' }),
  ]),
];
