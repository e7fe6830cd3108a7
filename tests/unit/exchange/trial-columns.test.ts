import { describe, expect, it } from 'vitest';
import type { Basis } from '#shared/analysis/tested-session.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import type { ColumnMeaning, Mapping } from '#shared/exchange/columns.ts';
import { sessionsOf } from '#shared/exchange/plan-sessions.ts';
import { bytes } from './bytes.ts';
import { planTable } from './plan-table.ts';
import { ANSWERS, stored } from './planning.ts';
import { readTable } from './reading.ts';

const quad = (side: 'left' | 'right'): ColumnMeaning => ({
  kind: 'test',
  testId: 'knee-extension-isometric-hhd',
  side,
  unit: 'N',
});
const MAPPING: Mapping = [{ kind: 'name' }, { kind: 'test-date' }, ...Array(3).fill(quad('left')), quad('right')];
const FILE = 'name,date,one,two,three,right\nAnn,2026-01-20,400,390,400,420';

function plan(basis: Basis, text = FILE, known: Parameters<typeof planTable>[2] = []) {
  const answers = { ...ANSWERS, basis: { kind: basis, trials: basis === 'trials' ? null : 3 } };
  return planTable(readTable(bytes(text), 'team.csv'), { mapping: MAPPING, answers, format: null }, known);
}

const valuesOf = (rows: ReturnType<typeof plan>) =>
  sessionsOf(rows, DELIVERED.find).flatMap(({ tests }) =>
    tests.flatMap(({ values }) => values.map(({ side, value }) => `${side} ${value}`)),
  );

describe('several columns of one test and side', () => {
  it('are its trials in the order of the columns, an equal one too', () => {
    const rows = plan('trials');
    expect(rows[0]?.refused).toEqual([]);
    expect(valuesOf(rows)).toEqual(['left 400', 'left 390', 'left 400', 'right 420']);
  });

  it('are one trial less where a cell is empty', () => {
    expect(valuesOf(plan('trials', FILE.replace('390', 'NA')))).toEqual(['left 400', 'left 400', 'right 420']);
  });

  it('bring nothing new the second time', () => {
    const [row] = plan('trials');
    if (!row) throw new Error('Nothing was planned.');
    expect(plan('trials', FILE, [stored(row)])[0]).toMatchObject({ status: 'unchanged', refused: [] });
  });

  it('cannot be two means of a day, and of several bests the better is kept', () => {
    const [row] = plan('mean');
    expect(row?.refused).toEqual([
      { column: 'two', reason: 'This row holds another mean of that day, which is kept.' },
    ]);
    expect(valuesOf(plan('mean'))).toEqual(['left 400', 'right 420']);
    expect(valuesOf(plan('best', FILE.replace('390', '410')))).toEqual(['left 410', 'right 420']);
  });
});
