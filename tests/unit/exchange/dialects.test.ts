import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, type DateOrder, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { planRows } from '#shared/exchange/plan-rows.ts';
import { sessionsOf } from '#shared/exchange/plan-sessions.ts';
import { questionsOf, unanswered } from '#shared/exchange/questions.ts';
import { readRows } from '#shared/exchange/read-rows.ts';
import { readTable } from '#shared/exchange/read-table.ts';
import { bytes } from './bytes.ts';
import { type Dialect, dialects, type Fact, facts, longFile, placeOf, wideFile } from './dialects.ts';
import { TODAY } from './planning.ts';

/** What an import of a file would store, by place, and whether every value that it leaves out is told. */
function imported(text: string, { dates }: Dialect) {
  const table = readTable(bytes(text), 'any.csv');
  const mapping = guessMapping(table.columns, DELIVERED);
  const basis = { kind: 'trials' as const, trials: null };
  const asking = { table, mapping, format: null, catalogue: DELIVERED, knownIds: new Set<string>() };
  const asked = unanswered(questionsOf({ ...asking, answers: NO_ANSWERS }), { ...NO_ANSWERS, basis });
  const order: DateOrder = dates === 'month-first' ? dates : 'day-first';
  const dateOrders = Object.fromEntries(
    asked.flatMap((question) => (question.kind === 'date-order' ? [[question.column, order]] : [])),
  );
  const answers: Answers = { ...NO_ANSWERS, basis, dateOrders };
  const rows = planRows(
    readRows(table, { mapping, answers, format: null, catalogue: DELIVERED, today: TODAY }),
    [],
    DELIVERED,
  );
  const names = new Map(rows.map(({ person, name }) => [person, name ?? '']));
  const stored = new Map<string, number>();
  for (const { person, date, tests } of sessionsOf(rows, DELIVERED.find)) {
    for (const { testId, values } of tests) {
      for (const { side, value, trial = 0 } of values) {
        if (side === 'whole') throw new Error('A value lost its side.');
        stored.set(placeOf({ athlete: names.get(person) ?? '', date, testId, side, trial }), value);
      }
    }
  }
  return { stored, asked, refused: rows.flatMap(({ refused }) => refused).length + table.refused.length };
}

function expectSame(written: Fact[], text: string, dialect: Dialect): void {
  const { stored, asked, refused } = imported(text, dialect);
  const expected = new Map(written.map((fact) => [placeOf(fact), fact.value]));
  for (const [place, value] of stored) expect([place, value]).toEqual([place, expected.get(place)]);
  expect(stored.size + refused).toBe(expected.size);
  expect(asked.every(({ kind }) => kind === 'date-order')).toBe(true);
}

describe('any table of values, written in any dialect', () => {
  it('a row a trial: gives the same values, or names those it leaves out', () => {
    fc.assert(
      fc.property(facts, dialects, (written, dialect) => expectSame(written, longFile(written, dialect), dialect)),
      { numRuns: 300 },
    );
  });

  it('left beside right: gives the same values, or names those it leaves out', () => {
    fc.assert(
      fc.property(facts, dialects, (written, dialect) => expectSame(written, wideFile(written, dialect), dialect)),
      { numRuns: 300 },
    );
  });

  it('leaves out only numbers that can be read as thousands', () => {
    fc.assert(
      fc.property(facts, dialects, (written, dialect) => {
        const { refused } = imported(longFile(written, dialect), dialect);
        const doubtful = written.every(({ value }) => /^\d{1,3}(\.\d{3})?$/.test(String(value)));
        expect(refused === 0 || (dialect.decimal === ',' && doubtful)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
