import { UnreadableFileError } from '#main/errors.ts';
import { inTurns, letOthersThrough } from '#main/let-others-through.ts';
import { type FileReading, FOUND_OUT, type ReadAs } from '#shared/exchange/file-reading.ts';
import type { FileFormat } from '#shared/exchange/formats/file-format.ts';
import type { Table } from '#shared/exchange/read-table.ts';
import { readingText } from '#shared/exchange/read-text.ts';
import { recognise } from '#shared/exchange/recognise.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';
import { EXPORT_TABLES } from '#shared/export/tables.ts';
import { looksLikeWorkbook } from './workbook.ts';
import { readSheet } from './workbook-table.ts';

/** A file as bytes with its name. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** A file as a table, and how it was read. */
export interface ReadFile {
  file: NamedBytes;
  /** As its format reads it, where that is known. */
  table: Table;
  format: FileFormat | null;
  readAs: ReadAs;
}

/**
 * Reads a file of delimited text, or a sheet of a workbook. Other work gets its turn in between.
 * @throws UnreadableFileError with a sentence that says why and what to do
 */
export function readFile(file: NamedBytes, how: FileReading = FOUND_OUT): Promise<ReadFile> {
  return readable(file.name, async () => {
    const read = looksLikeWorkbook(file.bytes)
      ? await readSheet(file, how.sheet)
      : await inTurns(readingText(file.bytes, file.name, how));
    await letOthersThrough();
    refuseOwnTable(read.table.columns, file.name);
    const format = recognise(read.table.columns);
    return { file, table: format ? format.normalise(read.table) : read.table, format, readAs: read.readAs };
  });
}

/** @throws UnreadableFileError for what the reading says of the file */
export async function readable<T>(fileName: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableTable) throw new UnreadableFileError(error.message, fileName);
    throw error;
  }
}

/** A table of an export names its rows by ids that mean something in the whole of it only. */
function refuseOwnTable(columns: readonly string[], fileName: string): void {
  const table = EXPORT_TABLES.find((own) => own.columns.map(({ name }) => name).join() === columns.join());
  if (!table) return;
  throw new UnreadableTable(
    `${fileName} is one table of an export of Evenstride. Bring the whole export back under Export, or save the roster as CSV and choose that file.`,
  );
}
