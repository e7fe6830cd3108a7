import type { Catalogue } from '../catalog/catalogue.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { type Unit, unitKind, unitsFor } from '../units.ts';
import type { Answers } from './answers.ts';
import { isMissing } from './cells.ts';
import { datesOf, numbersOf, textsOf } from './column-facts.ts';
import { columnsOf, HEIGHT_UNITS, MASS_UNITS, type Mapping, valueColumnsOf } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import { dateColumns, decimalMarks, NUMERIC, settledOrder, withFound } from './found-in-data.ts';
import { askingWho } from './people.ts';
import type { StoredPerson } from './plan.ts';
import type { Table } from './read-table.ts';
import { testNameKey, testNamesOf, testProposer, testsByName } from './test-names.ts';
import { splitUnit, unitByWord } from './unit-words.ts';

/** What a file does not say and the coach has to. Nothing is imported before all are answered. */
export type Question =
  | { kind: 'unit'; id: string; columns: string[]; options: string[]; proposed: string | null; why: string | null }
  | {
      kind: 'date-order';
      column: number;
      columnName: string;
      /** A date of an injury may stay as it is written; a birth date or a day of tests may not. */
      canKeepText: boolean;
      /** Cells that can be read one way only, and are read so whatever is answered. */
      onlyDayFirst: number;
      onlyMonthFirst: number;
      /** Cells that can be read both ways: how many, and the first of them as written. */
      open: number;
      examples: string[];
    }
  | {
      kind: 'tests';
      /** Names in the file that more than one test, or none, may be meant by. */
      names: { key: string; name: string; proposed: string | null }[];
    }
  | {
      kind: 'names';
      /** Ids in the file that belong to nobody stored. */
      ids: { id: string; rows: number }[];
    }
  | {
      kind: 'people';
      /** Names in the file that are nobody's stored name, but near to one, or near to another name of the file. */
      people: { key: string; name: string; rows: number; candidates: Candidate[] }[];
    }
  | {
      kind: 'decimal-mark';
      /** Numbers that could be thousands or decimals: how many, and the first of them as written. */
      open: number;
      examples: string[];
    }
  | { kind: 'test-date'; hint: string | null }
  | { kind: 'basis'; proposed: 'trials' | 'mean' | 'best' | null; why: string | null };

/** Somebody who could be meant by a name. */
export interface Candidate {
  /** The answer that means them: `athlete:` and an id, or `name:` and the searched name of another row. */
  target: string;
  name: string;
  /** What speaks for it, as part of a sentence: "same birth date", "one letter differs". */
  why: string;
}

/** What a file is asked about against. */
export interface Asking {
  table: Table;
  mapping: Mapping;
  answers: Answers;
  format: FileFormat | null;
  catalogue: Catalogue;
  /** Every stored athlete. */
  stored: readonly StoredPerson[];
}

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

/** The questions that still have no usable answer. */
export function unanswered(questions: Question[], answers: Answers): Question[] {
  return questions.filter((question) => !isAnswered(question, answers));
}

function isAnswered(question: Question, answers: Answers): boolean {
  switch (question.kind) {
    case 'unit':
      return question.options.includes(answers.units[question.id] ?? '');
    case 'date-order': {
      const order = answers.dateOrders[question.column];
      return order !== undefined && (order !== 'keep-text' || question.canKeepText);
    }
    case 'tests':
      return question.names.every(({ key }) => answers.tests[key] !== undefined);
    case 'names':
      return question.ids.every(({ id }) => answers.names[id] !== undefined);
    case 'people':
      return question.people.every(({ key, candidates }) => {
        const answer = answers.people[key];
        return answer === 'new' || candidates.some(({ target }) => target === answer);
      });
    case 'decimal-mark':
      return answers.decimalMark !== null;
    case 'test-date':
      return answers.testDate !== null;
    case 'basis':
      return answers.basis !== null;
  }
}

/** What is asked of the unit of a column. */
interface UnitAsked {
  id: string;
  options: readonly string[];
}

/** The id under which the unit of a column is asked, or null when it is stated or the column has none. */
export function unitQuestionOf(meaning: Mapping[number], catalogue: Catalogue): UnitAsked | null {
  if (meaning.kind === 'mass' || meaning.kind === 'day-mass') {
    return meaning.unit ? null : { id: 'mass', options: MASS_UNITS };
  }
  if (meaning.kind === 'height') return meaning.unit ? null : { id: 'height', options: HEIGHT_UNITS };
  if (meaning.kind !== 'test' || meaning.unit) return null;
  const test = catalogue.find(meaning.testId);
  return test ? unitOfTest(test) : null;
}

/** The id under which the unit of a test is asked; null where there is only one unit. */
export function unitOfTest(test: TestDefinition): UnitAsked | null {
  const options: readonly Unit[] = unitsFor(test.unit);
  return options.length > 1 ? { id: unitKind(test.unit), options } : null;
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
  if (column === undefined || columnsOf(mapping, 'name').length + columnsOf(mapping, 'number').length > 0) return [];
  const known = new Set(stored.map(({ externalId }) => externalId));
  const ids = [...textsOf(table, column)].flatMap(([id, rows]) =>
    id.length <= 80 && !known.has(id) ? { id, rows } : [],
  );
  return ids.length > 0 ? [{ kind: 'names', ids }] : [];
}

function unitQuestions(asking: Asking): Question[] {
  const { table, mapping, format, catalogue } = asking;
  const questions = new Map<string, Extract<Question, { kind: 'unit' }>>();
  const ask = ({ id, options }: UnitAsked, column: string) => {
    const known = questions.get(id);
    if (known) {
      if (!known.columns.includes(column)) known.columns.push(column);
      return;
    }
    const proposal = format?.proposals.units[id];
    const proposed = proposal?.unit ?? null;
    questions.set(id, {
      kind: 'unit',
      id,
      columns: [column],
      options: [...options],
      proposed,
      why: proposal?.why ?? null,
    });
  };
  for (const [index, meaning] of mapping.entries()) {
    const column = table.columns[index] as string;
    const asked = unitQuestionOf(meaning, catalogue);
    if (asked && !(meaning.kind === 'test' && isStated(asking, index))) ask(asked, column);
    if (meaning.kind !== 'value' || meaning.unit || isStated(asking, index)) continue;
    for (const test of testsByName(table, mapping, asking.answers, catalogue).values()) {
      const wanted = test && unitOfTest(test);
      if (wanted) ask(wanted, column);
    }
  }
  return [...questions.values()];
}

/** Whether every value of a column stands with its unit, in its own cell or in a column of units. */
function isStated({ table, mapping }: Asking, column: number): boolean {
  if (!numbersOf(table, column).withoutUnit) return true;
  const [units] = columnsOf(mapping, 'unit');
  if (units === undefined) return false;
  const known = new Set([...textsOf(table, units).keys()].filter((text) => unitByWord(text) !== null));
  return table.rows.every(({ cells }) => {
    const text = cells[column] as string;
    return known.has(cells[units] as string) || isMissing(text) || splitUnit(text).unit !== null;
  });
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
