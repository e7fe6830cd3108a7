import fs from 'node:fs';
import { expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { isMissing } from '#shared/exchange/cells.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import { valueColumnsOf } from '#shared/exchange/columns.ts';
import { planRows } from '#shared/exchange/plan-rows.ts';
import { type Question, questionsOf, unanswered } from '#shared/exchange/questions.ts';
import { readRows } from '#shared/exchange/read-rows.ts';
import { readTable } from '#shared/exchange/read-table.ts';
import { proposeMapping, recognise } from '#shared/exchange/recognise.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';
import { randomFrom } from '#shared/random.ts';
import { fixtureBytes } from './fixture.ts';
import { fukuchiBytes } from './fukuchi-file.ts';
import { mutated } from './mutations.ts';
import { TODAY } from './planning.ts';

/** Milliseconds that the whole run may take, and one file at the most. */
const BUDGET = 12_000;
const LONGEST = 5000;
const LEAST_FILES = 200;

/** Answers that let every file through, so that as much of it as can be is read. */
function answered(questions: Question[]): Answers {
  const answers: Answers = { ...NO_ANSWERS, testDate: '2026-01-20', basis: { kind: 'best', trials: 3 }, units: {} };
  for (const question of questions) {
    if (question.kind === 'unit') answers.units[question.id] = question.options[0] ?? '';
    if (question.kind === 'date-order') answers.dateOrders[question.column] = 'day-first';
    if (question.kind === 'names') for (const { id } of question.ids) answers.names[id] = `Runner ${id}`;
    if (question.kind === 'tests') for (const { key } of question.names) answers.tests[key] = 'nordic-hamstring';
  }
  return answers;
}

/** Reads a file as far as it goes. Every row that holds a value says what becomes of it. */
function importWhole(bytes: Uint8Array): 'planned' | 'unreadable' | 'unmapped' {
  let read: ReturnType<typeof readTable>;
  try {
    read = readTable(bytes, 'mutated.csv');
  } catch (error) {
    if (error instanceof UnreadableTable) return 'unreadable';
    throw error;
  }
  const format = recognise(read.columns);
  const table = format ? format.normalise(read) : read;
  const mapping = proposeMapping(table.columns, format, DELIVERED);
  if (mappingProblem(mapping, table.columns, DELIVERED) !== null) return 'unmapped';
  const asking = { table, mapping, format, catalogue: DELIVERED, knownIds: new Set<string>() };
  const first = answered(questionsOf({ ...asking, answers: NO_ANSWERS }));
  const questions = questionsOf({ ...asking, answers: first });
  const answers = { ...first, units: answered(questions).units };
  expect(unanswered(questions, answers)).toEqual([]);
  const how = { mapping, answers, format, catalogue: DELIVERED, today: TODAY };
  const rows = planRows(readRows(table, how), [], DELIVERED);
  expect(rows.map(({ line }) => line)).toEqual(table.rows.map(({ line }) => line));
  const columns = valueColumnsOf(mapping);
  const silent = table.rows.filter(({ cells, line }) => {
    const held = columns.filter((column) => !isMissing(cells[column] ?? '')).length;
    const told = rows.filter((row) => row.line === line);
    const count = told.reduce(
      (sum, { tests, refused, remarks }) =>
        sum + tests.flatMap(({ values }) => values).length + refused.length + remarks.length,
      0,
    );
    return held > 0 && count === 0;
  });
  expect(silent).toEqual([]);
  return 'planned';
}

it('mutated files never crash, never hang, and leave no value out without a word', { timeout: 60_000 }, () => {
  const names = fs.readdirSync('tests/fixtures/exchange').filter((name) => name.endsWith('.csv'));
  const files = [...names.map(fixtureBytes), fukuchiBytes()];
  const random = randomFrom(20_261_122);
  const start = performance.now();
  const outcomes = { planned: 0, unreadable: 0, unmapped: 0 };
  let slowest = 0;
  let count = 0;
  while (count < LEAST_FILES || performance.now() - start < BUDGET) {
    const pick = () => files[Math.floor(random() * files.length)] ?? new Uint8Array();
    const bytes = mutated(pick(), pick(), random);
    const begun = performance.now();
    outcomes[importWhole(bytes)]++;
    slowest = Math.max(slowest, performance.now() - begun);
    count++;
  }
  expect(slowest).toBeLessThan(LONGEST);
  expect(outcomes.planned).toBeGreaterThan(count / 4);
});
