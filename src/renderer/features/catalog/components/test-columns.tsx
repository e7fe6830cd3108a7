import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import { benefitsInWords } from '#renderer/lib/catalog-words.ts';
import { MUSCLE_GROUP_NAMES } from '#shared/catalog/muscle-groups.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { unitLabel } from '#shared/units.ts';
import { hasNorm } from '../test-norms.ts';
import { errorsInWords, LATERALITY_NAMES, lineInWords, lineOriginInWords, noiseOriginInWords } from '../test-words.ts';
import classes from './test-columns.module.css';

const column = createAppColumnHelper<TestInUse>();

export const TEST_COLUMNS = column.columns([
  column.accessor(({ test }) => `${test.name} ${test.detail}`, {
    id: 'test',
    header: 'Test',
    meta: {
      width: 'minmax(290px, 2.4fr)',
      fixed: true,
      csv: ({ test }: TestInUse) => [test.name, test.detail].filter(Boolean).join(', '),
    },
    cell: ({ row }) => <Name inUse={row.original} />,
  }),
  column.accessor(({ test }) => MUSCLE_GROUP_NAMES[test.muscleGroup], {
    id: 'muscleGroup',
    header: 'Muscle group',
    meta: { width: 'minmax(112px, 0.8fr)' },
  }),
  column.accessor(({ test }) => benefitsInWords(test.benefits), {
    id: 'benefits',
    header: 'Benefits',
    meta: { width: 'minmax(128px, 1fr)' },
  }),
  column.accessor(({ test }) => LATERALITY_NAMES[test.laterality], {
    id: 'sides',
    header: 'Sides',
    meta: { width: '86px' },
  }),
  column.accessor(({ test }) => unitLabel(test.unit), { id: 'unit', header: 'Unit', meta: { width: '84px' } }),
  column.accessor(({ test }) => test.typicalError.trial, {
    id: 'noise',
    header: 'Noise, trial / day',
    meta: { width: '150px', csv: ({ test }: TestInUse) => errorsInWords(test) },
    cell: ({ row }) => (
      <Figure
        figure={errorsInWords(row.original.test)}
        origin={noiseOriginInWords(row.original)}
        changed={row.original.noiseFrom !== 'delivered'}
      />
    ),
  }),
  column.accessor(({ test }) => test.threshold.value, {
    id: 'line',
    header: 'Line',
    meta: { width: '122px', csv: ({ test }: TestInUse) => lineInWords(test) },
    cell: ({ row }) => (
      <Figure
        figure={lineInWords(row.original.test)}
        origin={row.original.test.laterality === 'whole-body' ? '' : lineOriginInWords(row.original)}
        changed={row.original.thresholdFrom === 'coach'}
      />
    ),
  }),
  column.accessor(({ test }) => (hasNorm(test.id) ? 'norm' : ''), {
    id: 'norm',
    header: 'Norm',
    meta: { width: '52px' },
  }),
]);

function Name({ inUse: { test, origin } }: { inUse: TestInUse }) {
  return (
    <>
      <strong>{test.name}</strong>
      {origin === 'own' && <span className={classes.own}>own</span>}
      <span className={classes.detail}>{test.detail}</span>
    </>
  );
}

/** A figure in use and where it is from; what is not as delivered stands out. */
function Figure({ figure, origin, changed }: { figure: string; origin: string; changed: boolean }) {
  return (
    <>
      <span className={classes.figure}>{figure}</span>
      <span className={classes.origin} data-changed={changed}>
        {origin}
      </span>
    </>
  );
}
