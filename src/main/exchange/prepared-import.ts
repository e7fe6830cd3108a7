import { InvalidError, UnreadableFileError } from '#main/errors.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { ImportInput } from '#shared/contract/exchange.ts';
import type { Answers } from '#shared/exchange/answers.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import { columnsOf, type Mapping } from '#shared/exchange/columns.ts';
import { refuseTooLarge } from '#shared/exchange/decode-text.ts';
import type { FileFormat } from '#shared/exchange/formats/file-format.ts';
import { type Question, questionsOf, unanswered } from '#shared/exchange/questions.ts';
import { readTable, type Table } from '#shared/exchange/read-table.ts';
import { recognise } from '#shared/exchange/recognise.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';

/** A file as bytes with its name. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** A file with its mapping and answers, judged but not compared with anything stored. */
export interface PreparedImport {
  file: NamedBytes;
  table: Table;
  format: FileFormat | null;
  mapping: Mapping;
  answers: Answers;
  catalogue: Catalogue;
  /** Why the mapping cannot be used. */
  problem: string | null;
  questions: Question[];
  open: Question[];
}

/** @throws UnreadableFileError for files too large to be read at all */
export async function bytesOf(file: File): Promise<NamedBytes> {
  return readable(file.name, async () => {
    refuseTooLarge(file.size, file.name);
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  });
}

/** @throws UnreadableFileError with a sentence that says what to do */
export function tableOf({ name, bytes }: NamedBytes): Promise<Table> {
  return readable(name, () => readTable(bytes, name));
}

/** What a file is judged against. */
export interface Judging {
  catalogue: Catalogue;
  /** Which of these ids belong to stored athletes. */
  knownIds(ids: string[]): Promise<ReadonlySet<string>>;
}

export async function prepareImport(
  file: NamedBytes,
  { mapping, answers }: Omit<ImportInput, 'file'>,
  { catalogue, knownIds }: Judging,
): Promise<PreparedImport> {
  const { table, format } = recognised(await tableOf(file));
  const problem = mappingProblem(mapping, table.columns, catalogue);
  const prepared = { file, table, format, mapping, answers, catalogue, problem };
  if (problem !== null) return { ...prepared, questions: [], open: [] };
  const known = await knownIds(idsIn(table, mapping));
  const questions = questionsOf({ table, mapping, answers, format, catalogue, knownIds: known });
  return { ...prepared, questions, open: unanswered(questions, answers) };
}

/** The format of a table, and the table as the format reads it. */
export function recognised(table: Table): { table: Table; format: FileFormat | null } {
  const format = recognise(table.columns);
  return { table: format ? format.normalise(table) : table, format };
}

function idsIn({ rows }: Table, mapping: Mapping): string[] {
  const [column] = columnsOf(mapping, 'external-id');
  return column === undefined ? [] : [...new Set(rows.map(({ cells }) => cells[column] as string))];
}

/** @throws InvalidError while the mapping does not hold or a question is open */
export function checkReady({ problem, open }: PreparedImport): void {
  if (problem !== null) throw new InvalidError(problem, 'mapping');
  if (open.length > 0)
    throw new InvalidError('Some questions about this file are open. Answer them, then import.', 'answers');
}

async function readable<T>(fileName: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableTable) throw new UnreadableFileError(error.message, fileName);
    throw error;
  }
}
