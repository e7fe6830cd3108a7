import { testById } from '../catalog/tests.ts';
import { unitKind, unitsOfKind } from '../units.ts';
import type { Answers } from './answers.ts';
import { isMissing } from './cells.ts';
import { columnsOf, HEIGHT_UNITS, MASS_UNITS, type Mapping } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import { readDate } from './read-date.ts';
import type { Table } from './read-table.ts';

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
  | { kind: 'test-date'; hint: string | null }
  | { kind: 'basis'; proposed: 'trials' | 'mean' | 'best' | null; why: string | null };

const EXAMPLES = 5;

/** The open questions of a file under a mapping, in the order they are asked. */
export function questionsOf(table: Table, mapping: Mapping, format: FileFormat | null): Question[] {
  return [
    ...unitQuestions(table, mapping, format),
    ...dateQuestions(table, mapping),
    ...testQuestions(mapping, format),
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
    case 'test-date':
      return answers.testDate !== null;
    case 'basis':
      return answers.basis !== null;
  }
}

/** The id under which the unit of a column is asked, or null when it is stated or the column has none. */
export function unitQuestionOf(meaning: Mapping[number]): { id: string; options: readonly string[] } | null {
  if (meaning.kind === 'mass') return meaning.unit ? null : { id: 'mass', options: MASS_UNITS };
  if (meaning.kind === 'height') return meaning.unit ? null : { id: 'height', options: HEIGHT_UNITS };
  if (meaning.kind !== 'test' || meaning.unit) return null;
  const kind = unitKind(testById(meaning.testId).unit);
  const options = unitsOfKind(kind);
  return options.length > 1 ? { id: kind, options } : null;
}

function unitQuestions(table: Table, mapping: Mapping, format: FileFormat | null): Question[] {
  const questions = new Map<string, Extract<Question, { kind: 'unit' }>>();
  for (const [index, meaning] of mapping.entries()) {
    const asked = unitQuestionOf(meaning);
    if (!asked) continue;
    const column = table.columns[index] as string;
    const known = questions.get(asked.id);
    if (known) {
      known.columns.push(column);
      continue;
    }
    const proposal = format?.proposals.units[asked.id];
    questions.set(asked.id, {
      kind: 'unit',
      id: asked.id,
      columns: [column],
      options: [...asked.options],
      proposed: proposal?.unit ?? null,
      why: proposal?.why ?? null,
    });
  }
  return [...questions.values()];
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

function testQuestions(mapping: Mapping, format: FileFormat | null): Question[] {
  const hasTests = columnsOf(mapping, 'test').length > 0;
  const needsDay = hasTests || columnsOf(mapping, 'age').length > 0;
  const questions: Question[] = [];
  if (needsDay && columnsOf(mapping, 'test-date').length === 0) {
    questions.push({ kind: 'test-date', hint: format?.proposals.testDateHint ?? null });
  }
  if (hasTests) {
    const proposal = format?.proposals.basis;
    questions.push({ kind: 'basis', proposed: proposal?.kind ?? null, why: proposal?.why ?? null });
  }
  return questions;
}
