import { ZipWriter } from '#main/archive/zip-writer.ts';
import type { ExportTable } from '#shared/export/columns.ts';
import { csvFileOf, csvRow, csvStart, DICTIONARY_FILE, dictionaryCsv, HEAD_FILE } from '#shared/export/csv-export.ts';
import type { ExportHead } from '#shared/export/export-head.ts';
import { EXPORT_TABLES } from '#shared/export/tables.ts';
import type { TableSource } from './table-source.ts';

/** A ZIP archive: a CSV file a table, the data dictionary, and how many rows each table has. */
export async function writeCsvSet(source: TableSource, head: ExportHead): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Date(head.exportedAt));
  const rows: Record<string, number> = {};
  await zip.add(DICTIONARY_FILE, [dictionaryCsv()]);
  for (const table of EXPORT_TABLES) {
    await zip.add(
      csvFileOf(table),
      linesOf(source, table, (count) => {
        rows[table.name] = count;
      }),
    );
  }
  await zip.add(HEAD_FILE, [`${JSON.stringify({ ...head, rows }, null, 2)}\n`]);
  return zip.finish();
}

async function* linesOf(source: TableSource, table: ExportTable, counted: (rows: number) => void) {
  let count = 0;
  yield csvStart(table);
  for await (const page of source.pages(table)) {
    yield page.map((cells) => csvRow(table, cells)).join('');
    count += page.length;
  }
  counted(count);
}
