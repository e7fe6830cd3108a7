import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import { benefitsInWords, musclesInWords } from '#renderer/lib/catalog-words.ts';
import type { Exercise } from '#shared/catalog/exercise.ts';
import type { Template } from '#shared/catalog/template.ts';
import { doseWords } from '#shared/programs/dose-words.ts';
import { equipmentInWords, LEVEL_NAMES } from '../catalog-words.ts';

const exercise = createAppColumnHelper<Exercise>();

export const EXERCISE_COLUMNS = exercise.columns([
  exercise.accessor('name', {
    header: 'Exercise',
    meta: { width: 'minmax(234px, 1.4fr)', fixed: true },
    cell: ({ row }) => <strong>{row.original.name}</strong>,
  }),
  exercise.accessor((row) => musclesInWords(row.muscleGroups), {
    id: 'muscles',
    header: 'Muscle groups',
    meta: { width: 'minmax(160px, 1.4fr)' },
  }),
  exercise.accessor((row) => benefitsInWords(row.benefits), {
    id: 'benefits',
    header: 'Benefits',
    meta: { width: 'minmax(160px, 1.4fr)' },
  }),
  exercise.accessor((row) => (row.stance === 'one-leg' ? 'one' : 'two'), {
    id: 'legs',
    header: 'Legs',
    meta: { width: '70px' },
  }),
  exercise.accessor((row) => equipmentInWords(row), {
    id: 'equipment',
    header: 'Equipment',
    meta: { width: 'minmax(110px, 0.8fr)' },
  }),
  exercise.accessor((row) => LEVEL_NAMES[row.level], { id: 'level', header: 'Level', meta: { width: '90px' } }),
  exercise.accessor((row) => doseWords(row.dose), {
    id: 'dose',
    header: 'Dose',
    enableSorting: false,
    meta: { width: '96px', align: 'right' },
  }),
]);

const template = createAppColumnHelper<Template>();

export const TEMPLATE_COLUMNS = template.columns([
  template.accessor('name', {
    header: 'Template',
    meta: { width: 'minmax(220px, 1.2fr)', fixed: true },
    cell: ({ row }) => <strong>{row.original.name}</strong>,
  }),
  template.accessor((row) => benefitsInWords([row.benefit]), {
    id: 'benefit',
    header: 'Benefit',
    meta: { width: 'minmax(160px, 1fr)' },
  }),
  template.accessor((row) => LEVEL_NAMES[row.level], { id: 'level', header: 'Level', meta: { width: '100px' } }),
  template.accessor((row) => row.weeks.length, {
    id: 'weeks',
    header: 'Weeks',
    meta: { width: '90px', align: 'right' },
  }),
  template.accessor((row) => row.days.length, {
    id: 'days',
    header: 'Days a week',
    meta: { width: '110px', align: 'right' },
  }),
]);
