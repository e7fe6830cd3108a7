import { describe, expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import type { Mapping } from '#shared/exchange/columns.ts';
import { bytes } from './bytes.ts';
import { planTable } from './plan-table.ts';
import { ANSWERS } from './planning.ts';
import { questionsOf, readTable } from './reading.ts';

const FIRST_LAST: Mapping = [{ kind: 'first-name' }, { kind: 'last-name' }, { kind: 'sex' }];
const LAST_FIRST: Mapping = [{ kind: 'last-name' }, { kind: 'first-name' }, { kind: 'sex' }];

const table = (rows: string) => readTable(bytes(`one,two,sex\n${rows}`), 'team.csv');
const plan = (rows: string, mapping = FIRST_LAST) =>
  planTable(table(rows), { mapping, answers: ANSWERS, format: null });

describe('a name in two columns', () => {
  it('is the first name before the last, whatever the order of the columns, and parts people who share one', () => {
    const rows = plan('Anna,Example,F\nAnna,Sample,F');
    expect(rows.map(({ name, person, status }) => [name, person, status])).toEqual([
      ['Anna Example', 0, 'new'],
      ['Anna Sample', 1, 'new'],
    ]);
    expect(plan('Example,Anna,F', LAST_FIRST)[0]?.name).toBe('Anna Example');
  });

  it('is whichever of them is filled, and a row without both names nobody', () => {
    const [first, last, none] = plan('Anna,-,F\nNA,Sample,M\n,,F');
    expect([first?.name, last?.name]).toEqual(['Anna', 'Sample']);
    expect(none).toMatchObject({ status: 'refused', refused: [{ reason: 'There is no name in this row.' }] });
  });

  it('is refused where both together are longer than a name may be', () => {
    const [row] = plan(`${'A'.repeat(60)},${'B'.repeat(60)},F`);
    expect(row?.status).toBe('refused');
    expect(plan(`${'A'.repeat(60)},${'B'.repeat(59)},F`)[0]?.status).toBe('new');
  });

  it('is asked about where it is near to a stored one', () => {
    const stored = [{ id: 'k1', name: 'Anna Sample', birthDate: null, externalId: null }];
    const asking = { mapping: FIRST_LAST, answers: NO_ANSWERS, format: null, catalogue: DELIVERED, stored };
    expect(questionsOf({ ...asking, table: table('Anna,Sampel,F\nAnna,Example,F') })).toMatchObject([
      { kind: 'people', people: [{ name: 'Anna Sampel', candidates: [{ name: 'Anna Sample' }] }] },
    ]);
  });

  it('stands for its id, so that nobody is asked for', () => {
    const mapping: Mapping = [{ kind: 'external-id' }, { kind: 'last-name' }, { kind: 'sex' }];
    const asking = { mapping, answers: NO_ANSWERS, format: null, catalogue: DELIVERED };
    expect(questionsOf({ ...asking, table: table('7,Sample,F') })).toEqual([]);
  });
});
