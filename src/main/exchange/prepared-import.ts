import { InvalidError, UnreadableFileError } from '#main/errors.ts';
import type { ImportInput } from '#shared/contract/exchange.ts';
import type { Answers } from '#shared/exchange/answers.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import type { Mapping } from '#shared/exchange/columns.ts';
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

export async function prepareImport(
  file: NamedBytes,
  { mapping, answers }: Omit<ImportInput, 'file'>,
): Promise<PreparedImport> {
  const table = await tableOf(file);
  const format = recognise(table.columns);
  const problem = mappingProblem(mapping, table.columns);
  const questions = problem === null ? questionsOf(table, mapping, format) : [];
  return { file, table, format, mapping, answers, problem, questions, open: unanswered(questions, answers) };
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
