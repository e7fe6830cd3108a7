import { ZipWriter } from '#main/archive/zip-writer.ts';
import type { Cell, ExportTable } from '#shared/export/columns.ts';
import { DICTIONARY_COLUMNS, dictionaryRows } from '#shared/export/dictionary.ts';
import type { ExportHead } from '#shared/export/export-head.ts';
import { SHEET_END, SHEET_ROWS, SHEET_START, sheetFile, sheetRow, workbookParts } from '#shared/export/sheet-xml.ts';
import { EXPORT_TABLES } from '#shared/export/tables.ts';
import { toTextRow } from '#shared/export/text-rows.ts';
import { ABOUT_SHEET, aboutRows, DICTIONARY_SHEET, sheetOf } from '#shared/export/workbook-export.ts';
import type { TableSource } from './table-source.ts';

/**
 * An Excel workbook: what it is, the dictionary, then a sheet a table; a table that is too long for one sheet goes on in
 * the next. Sheets are packed while they are read, so that a million trials need no more memory than their packed form.
 */
export async function writeWorkbook(source: TableSource, head: ExportHead): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Date(head.exportedAt));
  const sheets = [ABOUT_SHEET, DICTIONARY_SHEET];
  await zip.add(sheetFile(2), sheetXml([...DICTIONARY_COLUMNS], [dictionaryRows()]));
  const rows: Record<string, number> = {};
  for (const table of EXPORT_TABLES) {
    let count = 0;
    for await (const [part, pages] of sheetsOf(source, table)) {
      sheets.push(sheetOf(table, part));
      const names = table.columns.map(({ name }) => name);
      await zip.add(
        sheetFile(sheets.length),
        sheetXml(
          names,
          textPages(table, pages, (more) => {
            count += more;
          }),
        ),
      );
    }
    rows[table.name] = count;
  }
  await zip.add(sheetFile(1), sheetXml(['what', 'value'], [aboutRows(head, rows)]));
  for (const [name, xml] of workbookParts(sheets)) await zip.add(name, [xml]);
  return zip.finish();
}

type Pages = Iterable<Cell[][]> | AsyncIterable<Cell[][]>;

/** A table in parts that a sheet can hold, each to be read to its end before the next is asked for. */
async function* sheetsOf(source: TableSource, table: ExportTable): AsyncGenerator<[part: number, pages: Pages]> {
  const pages = source.pages(table)[Symbol.asyncIterator]();
  let rest: Cell[][] | null = [];
  const fill = async function* (): AsyncGenerator<Cell[][]> {
    let room = SHEET_ROWS - 1;
    while (rest && room > 0) {
      yield rest.slice(0, room);
      const left: Cell[][] = rest.slice(room);
      room -= rest.length - left.length;
      rest = left.length > 0 ? left : await nextOf(pages);
    }
  };
  for (let part = 1; rest; part++) yield [part, fill()];
}

async function nextOf(pages: AsyncIterator<Cell[][]>): Promise<Cell[][] | null> {
  const next = await pages.next();
  return next.done ? null : next.value;
}

async function* textPages(table: ExportTable, pages: Pages, counted: (rows: number) => void) {
  for await (const page of pages) {
    counted(page.length);
    yield page.map((cells) => toTextRow(table, cells));
  }
}

async function* sheetXml(head: readonly Cell[], pages: Pages): AsyncGenerator<string> {
  yield SHEET_START + sheetRow(1, head);
  let row = 1;
  for await (const page of pages) {
    yield page
      .map((cells) => {
        row += 1;
        return sheetRow(row, cells);
      })
      .join('');
  }
  yield SHEET_END;
}
