import { datesOf, numbersOf, textsOf } from './column-facts.ts';
import { columnsOf, nameColumnsOf, valueColumnsOf } from './columns.ts';
import { dateColumns, decimalMarks, NUMERIC, settledOrder, withFound } from './found-in-data.ts';
import { askingWho } from './people.ts';
import type { Asking, Question } from './questions.ts';
import { testNameKey, testNamesOf, testProposer } from './test-names.ts';
import { unitQuestions } from './unit-questions.ts';

/**
 * The questions of a file under a mapping, in the order they are asked.
 * @yields so that the caller can let other work through
 */
export function* askingAbout(asking: Asking): Generator<undefined, Question[], undefined> {
  const { table, mapping, answers, stored } = asking;
  // Each column is looked through once here, and remembered.
  for (const [column, { kind }] of mapping.entries()) {
    if (NUMERIC.has(kind)) numbersOf(table, column);
    else if (kind !== 'ignore') textsOf(table, column);
    yield;
  }
  return [
    ...testNameQuestions(asking),
    ...nameQuestions(asking),
    ...(yield* askingWho(table, mapping, withFound(table, mapping, answers), stored)),
    ...unitQuestions(asking),
    ...markQuestions(asking),
    ...dateQuestions(asking),
    ...testQuestions(asking),
  ];
}

function testNameQuestions({ table, mapping, catalogue }: Asking): Question[] {
  const unclear = testNamesOf(table, mapping, catalogue).filter(({ certain }) => certain === null);
  if (unclear.length === 0) return [];
  const propose = testProposer(catalogue);
  const names = unclear.map(({ name }) => ({ key: testNameKey(name), name, proposed: propose(name)?.id ?? null }));
  return [{ kind: 'tests', names }];
}

/** Ids without a name beside them: whoever is stored under one is known, and all others are asked for. */
function nameQuestions({ table, mapping, stored }: Asking): Question[] {
  const [column] = columnsOf(mapping, 'external-id');
  if (column === undefined || nameColumnsOf(mapping).length + columnsOf(mapping, 'number').length > 0) return [];
  const known = new Set(stored.map(({ externalId }) => externalId));
  const ids = [...textsOf(table, column)].flatMap(([id, rows]) =>
    id.length <= 80 && !known.has(id) ? { id, rows } : [],
  );
  return ids.length > 0 ? [{ kind: 'names', ids }] : [];
}

function markQuestions({ table, mapping }: Asking): Question[] {
  const marks = decimalMarks(table, mapping);
  return marks && marks.open > 0 ? [{ kind: 'decimal-mark', open: marks.open, examples: marks.examples }] : [];
}

/** Asked where no other date of the column settles it. */
function dateQuestions({ table, mapping }: Asking): Question[] {
  return dateColumns(mapping).flatMap((column): Question[] => {
    const facts = datesOf(table, column);
    if (facts.open === 0 || settledOrder(facts) !== null) return [];
    return [
      {
        kind: 'date-order',
        column,
        columnName: table.columns[column] as string,
        canKeepText: mapping[column]?.kind === 'injury',
        onlyDayFirst: facts.onlyDayFirst,
        onlyMonthFirst: facts.onlyMonthFirst,
        open: facts.open,
        examples: facts.openExamples,
      },
    ];
  });
}

function testQuestions({ mapping, format }: Asking): Question[] {
  const hasTests = valueColumnsOf(mapping).length > 0;
  const needsDay = hasTests || columnsOf(mapping, 'age').length > 0;
  const questions: Question[] = [];
  if (needsDay && columnsOf(mapping, 'test-date').length === 0) {
    questions.push({ kind: 'test-date', hint: format?.proposals.testDateHint ?? null });
  }
  if (hasTests && !format?.basis) {
    const proposal = format?.proposals.basis;
    questions.push({ kind: 'basis', proposed: proposal?.kind ?? null, why: proposal?.why ?? null });
  }
  return questions;
}
