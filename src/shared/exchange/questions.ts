import type { Catalogue } from '../catalog/catalogue.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { type Unit, unitKind, unitsFor } from '../units.ts';
import type { Answers } from './answers.ts';
import { isMissing } from './cells.ts';
import { columnsOf, HEIGHT_UNITS, MASS_UNITS, type Mapping, valueColumnsOf } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import { readDate } from './read-date.ts';
import type { Table } from './read-table.ts';
import { testNameKey, testNamesOf, testsByName } from './test-names.ts';
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
  | { kind: 'test-date'; hint: string | null }
  | { kind: 'basis'; proposed: 'trials' | 'mean' | 'best' | null; why: string | null };

const EXAMPLES = 5;

/** What a file is asked about against. */
export interface Asking {
  table: Table;
  mapping: Mapping;
  answers: Answers;
  format: FileFormat | null;
  catalogue: Catalogue;
  /** Ids of stored athletes that the file names. */
  knownIds: ReadonlySet<string>;
}

/** The questions of a file under a mapping, in the order they are asked. */
export function questionsOf(asking: Asking): Question[] {
  return [
    ...testNameQuestions(asking),
    ...nameQuestions(asking),
    ...unitQuestions(asking),
    ...dateQuestions(asking.table, asking.mapping),
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
  return [{ kind: 'tests', names: unclear.map(({ name, proposed }) => ({ key: testNameKey(name), name, proposed })) }];
}

/** Ids without a name beside them: whoever is stored under one is known, and all others are asked for. */
function nameQuestions({ table, mapping, knownIds }: Asking): Question[] {
  const [column] = columnsOf(mapping, 'external-id');
  if (column === undefined || columnsOf(mapping, 'name').length + columnsOf(mapping, 'number').length > 0) return [];
  const rows = new Map<string, number>();
  for (const { cells } of table.rows) {
    const id = cells[column] as string;
    if (!isMissing(id) && id.length <= 80 && !knownIds.has(id)) rows.set(id, (rows.get(id) ?? 0) + 1);
  }
  const ids = [...rows].map(([id, count]) => ({ id, rows: count }));
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
  const [units] = columnsOf(mapping, 'unit');
  return table.rows.every(({ cells }) => {
    const text = cells[column] as string;
    if (isMissing(text)) return true;
    return splitUnit(text).unit !== null || (units !== undefined && unitByWord(cells[units] as string) !== null);
  });
}

function dateQuestions(table: Table, mapping: Mapping): Question[] {
  return mapping.flatMap((meaning, column): Question[] => {
    const isOnset = meaning.kind === 'injury' && meaning.part === 'onset';
    if (!isOnset && meaning.kind !== 'birth-date' && meaning.kind !== 'test-date') return [];
    const cells = table.rows.map((row) => row.cells[column] as string).filter((cell) => !isMissing(cell));
    const readings = cells.map((text) => ({ text, reading: readDate(text) }));
    const open = readings.filter(({ reading }) => reading.kind === 'either').map(({ text }) => text);
    if (open.length === 0) return [];
    const readBy = (by: string) =>
      readings.filter(({ reading }) => reading.kind === 'date' && reading.by === by).length;
    return [
      {
        kind: 'date-order',
        column,
        columnName: table.columns[column] as string,
        canKeepText: isOnset,
        onlyDayFirst: readBy('day-first'),
        onlyMonthFirst: readBy('month-first'),
        open: open.length,
        examples: [...new Set(open)].slice(0, EXAMPLES),
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
