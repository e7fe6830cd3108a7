import { joined } from '#main/archive/zip-writer.ts';
import type { ExportHead } from '#shared/export/export-head.ts';
import { JSON_END, JSON_TABLE_END, jsonRow, jsonStart, jsonTableStart } from '#shared/export/json-export.ts';
import { EXPORT_TABLES } from '#shared/export/tables.ts';
import type { TableSource } from './table-source.ts';

/** The whole database as one JSON file, a row a line. */
export async function writeJson(source: TableSource, head: ExportHead): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of partsOf(source, head)) parts.push(Buffer.from(part));
  return joined(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

async function* partsOf(source: TableSource, head: ExportHead): AsyncGenerator<string> {
  yield jsonStart(head);
  for (const [index, table] of EXPORT_TABLES.entries()) {
    yield jsonTableStart(table, index === 0);
    let first = true;
    for await (const page of source.pages(table)) {
      const start = first;
      yield page.map((cells, row) => jsonRow(cells, start && row === 0)).join('');
      if (page.length > 0) first = false;
    }
    yield JSON_TABLE_END;
  }
  yield JSON_END;
}
