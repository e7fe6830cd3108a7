import { InvalidError } from '#main/errors.ts';
import { inTurns } from '#main/let-others-through.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { ImportInput } from '#shared/contract/exchange.ts';
import type { Answers } from '#shared/exchange/answers.ts';
import { askingAbout } from '#shared/exchange/asking-about.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import { textsOf } from '#shared/exchange/column-facts.ts';
import { columnsOf, type Mapping } from '#shared/exchange/columns.ts';
import { refuseTooLarge } from '#shared/exchange/decode-text.ts';
import { type FoundInData, foundInData, turnedDates, withFound } from '#shared/exchange/found-in-data.ts';
import { type Meant, meantBy } from '#shared/exchange/meant-people.ts';
import type { StoredPerson } from '#shared/exchange/plan.ts';
import { printedDifferences } from '#shared/exchange/printed-differences.ts';
import { type Question, unanswered } from '#shared/exchange/questions.ts';
import type { Table } from '#shared/exchange/read-table.ts';
import { type NamedBytes, type ReadFile, readable } from './read-file.ts';
import { looksLikeWorkbook } from './workbook.ts';
import { refuseLargeWorkbook } from './workbook-guards.ts';

/** A file with its mapping and answers, judged but not compared with anything stored. */
export interface PreparedImport extends ReadFile {
  mapping: Mapping;
  answers: Answers;
  catalogue: Catalogue;
  /** Why the mapping cannot be used. */
  problem: string | null;
  questions: Question[];
  open: Question[];
  /** Whom the names of the file stand for, as answered. */
  meant: Meant;
  found: FoundInData;
  /** What is told of the file under this mapping. */
  notices: string[];
}

/** First bytes, by which a workbook is told. */
const HEAD = 16;

/** @throws UnreadableFileError for files too large to be read at all */
export async function bytesOf(file: File): Promise<NamedBytes> {
  return readable(file.name, async () => {
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const refuse = looksLikeWorkbook(head) ? refuseLargeWorkbook : refuseTooLarge;
    refuse(file.size, file.name);
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  });
}

/** What a file is judged against. */
export interface Judging {
  catalogue: Catalogue;
  /** Every stored athlete. */
  storedPeople(): Promise<readonly StoredPerson[]>;
}

export async function prepareImport(
  read: ReadFile,
  { mapping, answers }: Pick<ImportInput, 'mapping' | 'answers'>,
  { catalogue, storedPeople }: Judging,
): Promise<PreparedImport> {
  const { table, format } = read;
  const problem = mappingProblem(mapping, table.columns, catalogue) ?? tooManyTests(table, mapping);
  const prepared = { ...read, mapping, answers, catalogue, problem };
  if (problem !== null) {
    const found: FoundInData = { decimalMark: null, dates: [] };
    return { ...prepared, questions: [], open: [], meant: meantBy([], answers), found, notices: [] };
  }
  const stored = await storedPeople();
  const questions = await inTurns(askingAbout({ table, mapping, answers, format, catalogue, stored }));
  const answered = withFound(table, mapping, answers);
  const differences = await inTurns(printedDifferences(table, mapping, answered, catalogue));
  return {
    ...prepared,
    questions,
    open: unanswered(questions, answers),
    meant: meantBy(questions, answers),
    found: foundInData(table, mapping, answers),
    notices: [...turnedDates(table, mapping), ...differences],
  };
}

/** Names of tests in one file; a season has some dozens. */
const MOST_TESTS = 300;

/** Each name would be a question. */
function tooManyTests(table: Table, mapping: Mapping): string | null {
  const [column] = columnsOf(mapping, 'test-name');
  const names = column === undefined ? 0 : textsOf(table, column).size;
  if (column === undefined || names <= MOST_TESTS) return null;
  return `${table.columns[column]} holds ${names} different texts, too many for names of tests. Choose another column.`;
}

/** @throws InvalidError while the mapping does not hold or a question is open */
export function checkReady({ problem, open }: PreparedImport): void {
  if (problem !== null) throw new InvalidError(problem, 'mapping');
  if (open.length > 0)
    throw new InvalidError('Some questions about this file are open. Answer them, then import.', 'answers');
}
