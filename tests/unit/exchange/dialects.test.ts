import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '#main/exchange/read-file.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { sessionsOf } from '#shared/exchange/plan-sessions.ts';
import { unanswered } from '#shared/exchange/questions.ts';
import { type Dialect, dialects, type Fact, facts, longFile, placeOf, wideFile, workbookFile } from './dialects.ts';
import { planTable } from './plan-table.ts';
import { questionsOf } from './reading.ts';

/** What the coach knows of the file and says where it is asked. */
function answersTo({ decimal, dates }: Dialect, asked: readonly { kind: string; column?: number }[]): Answers {
  const answers: Answers = { ...NO_ANSWERS, basis: { kind: 'trials', trials: null }, dateOrders: {} };
  for (const { kind, column } of asked) {
    if (kind === 'decimal-mark') answers.decimalMark = decimal === '.' ? 'point' : 'comma';
    if (kind === 'date-order') answers.dateOrders[column ?? -1] = dates === 'month-first' ? dates : 'day-first';
  }
  return answers;
}

/** What an import of a file stores, by place, and what it asks. */
async function imported(bytes: Uint8Array, dialect: Dialect) {
  const { table } = await readFile({ name: 'any.csv', bytes });
  const mapping = guessMapping(table.columns, DELIVERED);
  const questions = questionsOf({ table, mapping, answers: NO_ANSWERS, format: null, catalogue: DELIVERED });
  const asked = unanswered(questions, NO_ANSWERS).filter(({ kind }) => kind !== 'basis');
  const rows = planTable(table, { mapping, answers: answersTo(dialect, asked), format: null });
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
  const refused = [...rows.flatMap((row) => row.refused), ...table.refused].map(({ reason }) => reason);
  return { stored, asked: asked.map(({ kind }) => kind), refused };
}

async function expectSame(written: Fact[], bytes: Uint8Array, dialect: Dialect, mayAsk: string[]): Promise<void> {
  const { stored, asked, refused } = await imported(bytes, dialect);
  expect(refused).toEqual([]);
  const sorted = (places: Iterable<[string, number]>) => [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(stored)).toEqual(sorted(written.map((fact) => [placeOf(fact), fact.value])));
  for (const kind of asked) expect(mayAsk).toContain(kind);
}

const TEXT_ASKS = ['date-order', 'decimal-mark'];

describe('any table of values, written in any dialect, gives the same values, asked for what it does not say', () => {
  it('a row a trial', async () => {
    await fc.assert(
      fc.asyncProperty(facts, dialects, (written, dialect) =>
        expectSame(written, longFile(written, dialect), dialect, TEXT_ASKS),
      ),
      { numRuns: 300 },
    );
  });

  it('left beside right', async () => {
    await fc.assert(
      fc.asyncProperty(facts, dialects, (written, dialect) =>
        expectSame(written, wideFile(written, dialect), dialect, TEXT_ASKS),
      ),
      { numRuns: 300 },
    );
  });

  it('a workbook, whose dates and numbers are never asked about', async () => {
    await fc.assert(
      fc.asyncProperty(facts, dialects, async (written, dialect) =>
        expectSame(written, await workbookFile(written, dialect), dialect, []),
      ),
      { numRuns: 60 },
    );
  });

  it('asks for the decimal mark only where every number that has one could be thousands', async () => {
    await fc.assert(
      fc.asyncProperty(facts, dialects, async (written, dialect) => {
        const { asked } = await imported(longFile(written, dialect), dialect);
        const doubtful = written.map(({ value }) => /^\d{1,3}\.\d{3}$/.test(String(value)));
        const settled = written.some(({ value }, index) => !doubtful[index] && String(value).includes('.'));
        expect(asked.includes('decimal-mark')).toBe(doubtful.includes(true) && !settled);
      }),
      { numRuns: 200 },
    );
  });
});
