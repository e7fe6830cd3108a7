import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readZip } from '#main/archive/zip-reader.ts';
import { readWorkbook } from '#main/exchange/workbook.ts';
import { writeCsvSet } from '#main/export/csv-set.ts';
import { writeJson } from '#main/export/json-file.ts';
import type { TableSource } from '#main/export/table-source.ts';
import { writeWorkbook } from '#main/export/workbook-file.ts';
import type { Cell } from '#shared/export/columns.ts';
import { csvLine, csvText } from '#shared/export/csv.ts';
import { readCsvExport } from '#shared/export/csv-export.ts';
import { EXPORT_FORMAT, type ExportHead } from '#shared/export/export-head.ts';
import { readJsonExport } from '#shared/export/json-export.ts';
import { fromTextCell, neutralText, originalText, toTextCell } from '#shared/export/neutral-text.ts';
import { EXPORT_TABLES, EXPORT_VERSION } from '#shared/export/tables.ts';
import { readWorkbookExport } from '#shared/export/workbook-export.ts';

/** Any text, with more of what is hard than chance would bring. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom(...'=+-@\t\r\n\'"＝＋－＠;,', '_x0041_', '\uFEFF', ' ', ''), fc.string({ unit: 'grapheme' }))
    .map(([start, rest]) => start + rest),
);

const HEAD: ExportHead = {
  format: EXPORT_FORMAT,
  version: EXPORT_VERSION,
  application: '0.0.0',
  exportedAt: '2026-11-20T10:00:00.000Z',
};

/** A database whose only rows are preferences: two columns of text. */
function preferences(rows: Cell[][]): TableSource {
  return {
    async *pages({ name }) {
      yield name === 'preference' ? rows : [];
    },
  };
}

const LIMITS = { entries: 100, unpacked: 1e9, ratio: 1e9 };

describe('any text survives', () => {
  it('being neutralised', () => {
    fc.assert(fc.property(text, (given) => originalText(neutralText(given)) === given));
    const optional = fc.option(text);
    fc.assert(fc.property(optional, (given) => fromTextCell(toTextCell(given, false), false) === given));
    fc.assert(fc.property(text, (given) => fromTextCell(toTextCell(given, true), true) === given));
  });

  it('the set of CSV files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text)), async (rows) => {
        const files = await readZip(await writeCsvSet(preferences(rows), HEAD), LIMITS);
        const decoded = [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
        expect(readCsvExport(new Map(decoded), 'set.zip').get('preference')).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text)), async (rows) => {
        const file = new TextDecoder().decode(await writeJson(preferences(rows), HEAD));
        expect(readJsonExport(file, 'export.json').get('preference')).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  it('the workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text)), async (rows) => {
        const { sheets } = await readWorkbook(await writeWorkbook(preferences(rows), HEAD), 'export.xlsx');
        const read = readWorkbookExport(new Map(sheets.map(({ name, rows }) => [name, rows])), 'export.xlsx');
        expect(read.get('preference')).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });

  it('numbers with all their digits, in each form', async () => {
    const rows = [0.1 + 0.2, 1 / 3, 1e-7, 123456789.123456, 5e-324, 1.7976931348623157e308].map((value, index) => [
      'm',
      'left',
      index + 1,
      value,
      null,
    ]);
    const source: TableSource = {
      async *pages({ name }) {
        yield name === 'trial' ? rows : [];
      },
    };
    const json = readJsonExport(new TextDecoder().decode(await writeJson(source, HEAD)), 'a');
    expect(json.get('trial')).toEqual(rows);
    const files = await readZip(await writeCsvSet(source, HEAD), LIMITS);
    const decoded = [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
    expect(readCsvExport(new Map(decoded), 'set.zip').get('trial')).toEqual(rows);
    const bytes = Buffer.from(await writeWorkbook(source, HEAD));
    const sheets = await readXlsxFile(bytes);
    expect(sheets.find(({ sheet }) => sheet === 'trial')?.data.slice(1)).toEqual(rows);
    const read = await readWorkbook(bytes, 'export.xlsx');
    const named = new Map(read.sheets.map((sheet) => [sheet.name, sheet.rows]));
    expect(readWorkbookExport(named, 'export.xlsx').get('trial')).toEqual(rows);
  });
});

describe('formulas', () => {
  it.each(['=1+2', '+cmd', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+2', "'quoted"])(
    '%j gets an apostrophe',
    (given) => {
      expect(neutralText(given)).toBe(`'${given}`);
    },
  );

  it.each(['-12', '+3.5', '-.5', '-1e-7', 'a=b', '', '12', '−5', 'x-y'])('%j stays as it is', (given) => {
    expect(neutralText(given)).toBe(given);
  });

  it('are in no cell of a CSV file that is read by people', () => {
    fc.assert(
      fc.property(
        text.filter((given) => given !== ''),
        (given) => {
          const cell = csvText([[given]]).replace(/^"/, '');
          return /^[=+\-@\t\r]/.test(cell) ? /^[+-]?[\d.]+(e[+-]?\d+)?\r\n$/i.test(cell) : true;
        },
      ),
    );
  });
});

describe('a line of CSV', () => {
  it('quotes what has to be quoted, by RFC 4180', () => {
    expect(csvLine(['a', 'b,c', 'say "yes"', 'two\nlines', null, 1.5])).toBe(
      'a,"b,c","say ""yes""","two\nlines",,1.5\r\n',
    );
  });
});

it('the tables of the description have names that a sheet and a file can have', () => {
  for (const { name } of EXPORT_TABLES) expect(name).toMatch(/^[a-z_]{1,27}$/);
});
