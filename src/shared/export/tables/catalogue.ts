import { always, createdAt, id, maybe, table, version } from '../columns.ts';

const TEST_ID = 'The test: an id of the test catalogue, or of the table own_test.';
/** Errors and thresholds of tests are fractions of the mean for most of them. */
const SHARE = 'share of the mean, or the unit of the test';

export const CATALOGUE_TABLES = [
  table('own_test', 'A test that the coach defined.', [
    always.text('id', 'Id of the test: "own-" and a UUID.'),
    always.json('definition', 'Name, unit, sides, set-up, noise, line and sources of the test.'),
    maybe.instant('archived_at', 'When the test was archived; empty: in use.'),
    createdAt,
    always.instant('updated_at', 'When it was changed last.'),
    version,
  ]),
  table(
    'test_setting',
    'What the coach set for a test.',
    [
      always.text('test_id', TEST_ID),
      maybe.number('threshold', 'Line; empty: as delivered.', { unit: SHARE }),
      maybe.number('trial_error', 'Error from trial to trial; empty: as delivered.', { unit: SHARE }),
      maybe.number('day_error', 'Error from day to day; empty: as delivered.', { unit: SHARE }),
    ],
    { key: ['test_id'] },
  ),
  table(
    'own_noise',
    "The noise of a test in the coach's own athletes, as it was measured last.",
    [
      always.text('test_id', TEST_ID),
      always.integer('athletes', 'How many athletes.'),
      always.integer('pairs', 'How many pairs of sessions.'),
      maybe.number('trial_error', 'Error from trial to trial.', { unit: SHARE }),
      always.number('day_error', 'Error from day to day.', { unit: SHARE }),
      always.number('typical_error', 'Typical error.', { unit: SHARE }),
      always.number('cv', 'Coefficient of variation.', { unit: 'share of the mean' }),
      always.number('sem', 'Standard error of measurement.', { unit: 'unit of the test' }),
      always.number('mdc95', 'Minimal detectable change at 95 %.', { unit: 'unit of the test' }),
      maybe.number('swc', 'Smallest worthwhile change.', { unit: 'unit of the test' }),
      maybe.number('kappa', 'Agreement on the stronger side, −1 to 1.'),
    ],
    { key: ['test_id'], ownedBy: 'application' },
  ),
  table(
    'own_noise_run',
    'When that noise was measured; one row at the most.',
    [always.instant('measured_at', 'When it was measured.')],
    { key: ['measured_at'], ownedBy: 'application' },
  ),
  table('battery', 'Tests that the coach does together.', [
    id('battery'),
    always.text('name', 'Name of the battery.'),
    always.text('text', 'What it is for; may be no words.'),
    always.json('test_ids', 'Ids of its tests, in their order.'),
    createdAt,
  ]),
];
