import { decodingText } from './decode-text.ts';
import { findDelimiter, linesOf } from './delimited-text.ts';
import type { FileReading, ReadAs } from './file-reading.ts';
import { type Table, type TableRow, tableOf } from './read-table.ts';
import { UnreadableTable } from './unreadable-table.ts';

/**
 * Reads delimited text with a header line, step by step, so that the caller can let other work through in between.
 * @throws UnreadableTable with a sentence that says why and what to do
 */
export function* readingText(
  bytes: Uint8Array,
  fileName: string,
  how: FileReading,
): Generator<undefined, { table: Table; readAs: ReadAs }, undefined> {
  const { text, encoding, notices } = yield* decodingText(bytes, fileName, how.encoding);
  yield;
  const delimiter = how.delimiter ?? findDelimiter(text);
  if (!delimiter) {
    throw new UnreadableTable(
      `${fileName} has only one column. Columns have to be parted by commas, semicolons or tabs; export it again as CSV.`,
    );
  }
  const lines: TableRow[] = [];
  const reading = linesOf(text, delimiter, fileName);
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    for (const line of step.value) lines.push(line);
    yield;
  }
  if (step.value.misplaced !== null) {
    notices.push(`In line ${step.value.misplaced} a cell goes on after its closing quotation mark. Check that row.`);
  }
  const table = tableOf(lines, fileName);
  return {
    table: { ...table, notices: [...notices, ...table.notices] },
    readAs: { text: { encoding, delimiter }, sheets: null },
  };
}
