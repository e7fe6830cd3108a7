import { ALL_UNITS } from '#shared/units.ts';
import { always, createdAt, id, maybe, refers, table, version } from '../columns.ts';

export const TEST_TABLES = [
  table('test_session', "One athlete's testing on one day, in the trash as well.", [
    id('session'),
    refers('athlete_id', 'athlete', 'Who was tested.'),
    always.date('date', 'Day of the tests.'),
    maybe.number('mass_kg', 'Body mass of the day.', { unit: 'kg' }),
    maybe.text('tester', 'Who tested.'),
    maybe.text('notes', 'Notes of the day.'),
    always.text('origin', 'Where it comes from. Nobody was measured for what is made-up: it belongs to the example.', {
      allowed: ['typed', 'imported', 'made-up'],
    }),
    maybe.text('import_id', 'The import that brought it.', { references: 'import_batch' }),
    createdAt,
    maybe.instant('deleted_at', 'When it was put into the trash; empty: it counts.'),
    version,
  ]),
  table('measurement', 'One test in a session, with its set-up.', [
    id('measurement'),
    refers('session_id', 'test_session', 'The session.'),
    always.text('test_id', 'The test: an id of the test catalogue, or of the table own_test.'),
    always.text('unit', 'Unit of all its values, as they were typed.', { allowed: ALL_UNITS }),
    always.text('basis', 'What a value is: a trial, or the mean or best of several.', {
      allowed: ['trials', 'mean', 'best'],
    }),
    maybe.integer('stated_trials', 'Of how many trials a mean or best is; empty: not known.'),
    maybe.text('device', 'Device.'),
    maybe.text('position', 'Position of the athlete.'),
    maybe.number('angle_deg', 'Angle of the joint.', { unit: 'degrees' }),
    maybe.number('lever_m', 'Lever from the joint to the device.', { unit: 'm' }),
    createdAt,
    maybe.number('speed_kmh', 'Running speed.', { unit: 'km/h' }),
  ]),
  table(
    'trial',
    'One value.',
    [
      refers('measurement_id', 'measurement', 'The test it belongs to.'),
      always.text('side', 'Side; whole: a test without sides.', { allowed: ['left', 'right', 'whole'] }),
      always.integer('ordinal', 'Which trial, from 1.'),
      always.number('value', 'The value as typed.', { unit: 'measurement.unit' }),
      maybe.text('struck_reason', 'Why it was struck out; empty: it counts.'),
    ],
    { key: ['measurement_id', 'side', 'ordinal'] },
  ),
  table('testing_day', 'A day on which a squad was tested; the values stand in sessions.', [
    id('testing day'),
    always.date('date', 'The day.'),
    maybe.text('squad_id', 'The squad; empty: all athletes, or a squad that was removed since.', {
      references: 'squad',
    }),
    always.text('squad_name', 'Name of the squad on that day.'),
    always.text('battery_name', 'Name of the battery on that day.'),
    always.json('tests', 'The tests of the day with unit and set-up, in their order.'),
    always.text('cell_order', 'By station: all athletes through one test, then the next; or athlete by athlete.', {
      allowed: ['station', 'athlete'],
    }),
    maybe.text('tester', 'Who tested.'),
    maybe.instant('finished_at', 'When the day was ended; empty: it goes on.'),
    createdAt,
  ]),
  table(
    'testing_day_athlete',
    'An athlete of a testing day.',
    [
      refers('testing_day_id', 'testing_day', 'The testing day.'),
      refers('athlete_id', 'athlete', 'The athlete.'),
      always.integer('place', 'Place in the order of the day.'),
      always.integer('absent', 'Whether the athlete did not come: 1 yes, 0 no.', { allowed: [0, 1] }),
    ],
    { key: ['testing_day_id', 'athlete_id'] },
  ),
];
