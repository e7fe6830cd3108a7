import { askingAbout } from '#shared/exchange/asking-about.ts';
import { FOUND_OUT } from '#shared/exchange/file-reading.ts';
import type { Asking, Question } from '#shared/exchange/questions.ts';
import type { Table } from '#shared/exchange/read-table.ts';
import { readingText } from '#shared/exchange/read-text.ts';

/** Work that comes in parts, done at one go. */
export function allOf<T>(work: Generator<undefined, T, undefined>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** A file of delimited text as a table. */
export function readTable(content: Uint8Array, fileName: string, how = FOUND_OUT): Table {
  return allOf(readingText(content, fileName, how)).table;
}

/** The questions of a file where nobody is stored, or those who are given. */
export function questionsOf(asking: Omit<Asking, 'stored'> & Partial<Pick<Asking, 'stored'>>): Question[] {
  return allOf(askingAbout({ stored: [], ...asking }));
}
