import type { Catalogue } from '../catalog/catalogue.ts';
import type { Answers } from './answers.ts';
import type { Mapping } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import type { StoredPerson } from './plan.ts';
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
      /**
       * Names in the file that are nobody's stored name, but near to one, or near to another name of the file; that
       * several stored athletes have; or that stand beside the id of somebody else.
       */
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
