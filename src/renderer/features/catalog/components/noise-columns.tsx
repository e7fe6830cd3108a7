import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import type { OwnNoise } from '#shared/analysis/own-noise.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import { kappaWord } from '../kappa-words.ts';
import { ownNoiseState } from '../own-noise-words.ts';
import { exactPercent, percentNumber } from '../test-words.ts';
import classes from './test-columns.module.css';

/** The noise of one test in the coach's own athletes, and how the test is judged now. */
export interface NoiseRow {
  noise: OwnNoise;
  inUse: TestInUse;
}

const column = createAppColumnHelper<NoiseRow>();

const inUnit = (value: number | null, { test }: TestInUse) =>
  value === null ? '' : `${shown(value)} ${unitLabel(test.unit)}`;

export const NOISE_COLUMNS = column.columns([
  column.accessor(({ inUse: { test } }) => `${test.name} ${test.detail}`, {
    id: 'test',
    header: 'Test',
    meta: { width: 'minmax(216px, 2fr)', fixed: true },
    cell: ({ row: { original } }) => (
      <>
        <strong>{original.inUse.test.name}</strong>
        <span className={classes.detail}>{original.inUse.test.detail}</span>
      </>
    ),
  }),
  column.accessor(({ noise, inUse }) => ownNoiseState(noise, inUse), {
    id: 'state',
    header: 'State',
    meta: { width: 'minmax(160px, 1fr)' },
  }),
  column.accessor(({ noise }) => noise.athletes, {
    id: 'athletes',
    header: 'Athletes',
    meta: { width: '74px', align: 'right' },
  }),
  column.accessor(({ noise }) => noise.dayError, {
    id: 'errors',
    header: 'Trial / day',
    meta: { width: '96px', align: 'right' },
    cell: ({ row: { original } }) => {
      const { trialError, dayError } = original.noise;
      return `${trialError === null ? 'none' : percentNumber(trialError)} / ${exactPercent(dayError)}`;
    },
  }),
  column.accessor(({ noise }) => noise.cv, {
    id: 'cv',
    header: 'CV',
    meta: { width: '64px', align: 'right' },
    cell: ({ row: { original } }) => exactPercent(original.noise.cv),
  }),
  column.accessor(({ noise }) => noise.sem, {
    id: 'sem',
    header: 'SEM',
    meta: { width: '76px', align: 'right' },
    cell: ({ row: { original } }) => inUnit(original.noise.sem, original.inUse),
  }),
  column.accessor(({ noise }) => noise.mdc95, {
    id: 'mdc95',
    header: 'MDC95',
    meta: { width: '76px', align: 'right' },
    cell: ({ row: { original } }) => inUnit(original.noise.mdc95, original.inUse),
  }),
  column.accessor(({ noise }) => noise.swc ?? undefined, {
    id: 'swc',
    header: 'SWC',
    sortUndefined: 'last',
    meta: { width: '76px', align: 'right' },
    cell: ({ row: { original } }) => inUnit(original.noise.swc, original.inUse),
  }),
  column.accessor(({ noise }) => noise.kappa ?? undefined, {
    id: 'kappa',
    header: 'Weaker side again',
    sortUndefined: 'last',
    meta: { width: '172px' },
    cell: ({ row: { original } }) => {
      const { kappa } = original.noise;
      return kappa === null ? '' : `${kappa.toFixed(2)}, ${kappaWord(kappa)}`;
    },
  }),
]);
