import { BENEFITS } from '#shared/catalog/benefits.ts';
import { LEVELS } from '#shared/catalog/exercise.ts';
import { always, createdAt, id, maybe, refers, table } from '../columns.ts';

export const PROGRAM_TABLES = [
  table('program', 'A program of an athlete.', [
    id('program'),
    refers('athlete_id', 'athlete', 'Whose program it is.'),
    always.text('name', 'Name of the program.'),
    always.text('benefit', 'What it is for.', { allowed: BENEFITS }),
    always.text('level', 'Level of training.', { allowed: LEVELS }),
    always.text('template_id', 'The template it was made from.'),
    always.date('start_date', 'First day.'),
    always.integer('weeks', 'How many weeks.', { unit: 'weeks' }),
    always.json('reasons', 'Each line of the suggestion with its reason, refused ones as well.'),
    createdAt,
    maybe.instant('ended_at', 'When it was ended; empty: it runs.'),
  ]),
  table(
    'program_session',
    'A session of a program.',
    [
      id('session'),
      refers('program_id', 'program', 'The program.'),
      always.integer('week', 'Week, from 1.'),
      always.integer('day', 'Day of the week in the plan, from 1.'),
      always.date('date', 'Day it is planned for.'),
      always.text('name', 'Name of the session.'),
      always.text('note', 'Note; may be no words.'),
      always.integer('deload', 'Whether the week is a lighter one: 1 yes, 0 no.', { allowed: [0, 1] }),
      maybe.instant('done_at', 'When it was marked as done; empty: not done.'),
    ],
    { unique: ['program_id', 'week', 'day'] },
  ),
  table(
    'program_exercise',
    'An exercise of a session.',
    [
      refers('program_session_id', 'program_session', 'The session.'),
      always.integer('position', 'Order in the session, from 0.'),
      always.text('slot', 'Place in the template.'),
      always.text('exercise_id', 'The exercise: an id of the exercise library.'),
      always.integer('sets', 'Sets a side.'),
      always.integer('reps_low', 'Repetitions or seconds, at least.', { unit: 'program_exercise.unit' }),
      always.integer('reps_high', 'Repetitions or seconds, at most.', { unit: 'program_exercise.unit' }),
      always.text('unit', 'Repetitions, or seconds.', { allowed: ['reps', 's'] }),
      always.text('load', 'Load, in words.'),
      maybe.text('tempo', 'Tempo, in words.'),
      always.integer('rest_seconds', 'Rest between sets.', { unit: 's' }),
      maybe.text('weaker_side', 'Side with additional sets; empty: both alike.', { allowed: ['left', 'right'] }),
      always.integer('extra_sets', 'Additional sets of that side.'),
      maybe.text('reason', 'Why it is there.'),
    ],
    { key: ['program_session_id', 'position'] },
  ),
];
