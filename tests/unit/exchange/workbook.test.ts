import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readZip } from '#main/archive/zip-reader.ts';
import { ZipWriter } from '#main/archive/zip-writer.ts';
import { looksLikeWorkbook, readWorkbook } from '#main/exchange/workbook.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';

type Cell = string | number | boolean | Date | null | { value: string; type: 'Formula' };

async function workbook(sheets: Record<string, Cell[][]>): Promise<Uint8Array> {
  const list = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'dd/mm/yyyy' }));
  return (await writeXlsxFile(list as never)).toBuffer() as Promise<Uint8Array>;
}

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

/** The same workbook with parts changed as a program, or somebody with ill intent, may have written them. */
async function changed(bytes: Uint8Array, change: (parts: Map<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = await readZip(bytes, { entries: 100, unpacked: 1e9, ratio: 1e9 });
  change(parts);
  const zip = new ZipWriter(new Date());
  for (const [name, content] of parts) await zip.add(name, [content]);
  return zip.finish();
}

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE: Cell[][] = [
  ['name', 'left', 'right'],
  ['Runner 07', 412.5, 401],
];

/** More cells than are read without a thread beside. */
const MANY: Cell[][] = Array.from({ length: 6000 }, (_, row) => [
  `Runner ${row}`,
  row / 8,
  new Date('2026-01-20'),
  true,
]);

const sentence = async (bytes: Uint8Array, fileName = 'squad.xlsx') => {
  const error: unknown = await readWorkbook(bytes, fileName).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableTable);
  return (error as UnreadableTable).message;
};

describe('a workbook of many cells', () => {
  it('is read sheet by sheet as any other, while others get their turn', async () => {
    const bytes = await workbook({ First: MANY, Second: TABLE });
    let turns = 0;
    const others = setInterval(() => turns++, 5);
    const { sheets } = await readWorkbook(bytes, 'tests.xlsx');
    clearInterval(others);
    expect(turns).toBeGreaterThan(5);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['First', 6000],
      ['Second', 2],
    ]);
    expect(sheets[0]?.rows.every(([name], row) => name === `Runner ${row}`)).toBe(true);
    expect(sheets[0]?.rows[5999]).toEqual(['Runner 5999', '749.8750', '2026-01-20', 'TRUE']);
  });

  it('is refused with a sentence where it is damaged inside', async () => {
    const bytes = await changed(await workbook({ First: MANY }), (parts) => {
      parts.set('xl/sharedStrings.xml', encode('<sst><si><t>Runner'));
      parts.set('xl/styles.xml', encode('<styleSheet><cellXfs'));
    });
    expect(await sentence(bytes)).toContain('damaged inside');
  });
});

describe('cells of a workbook', () => {
  it('become text: numbers with all digits, dates in ISO form, truth as words', async () => {
    const bytes = await workbook({
      Tests: [
        ['name', 'left', 'date', 'reported', 'id', 'note'],
        ['Runner 07', 0.1 + 0.2, new Date('2026-01-20T00:00:00Z'), true, '007', ' two\nlines '],
        [null, 1 / 3, new Date('2026-01-20T06:21:00Z'), false, '1,5', null],
        ['Runner 09', 1e21, null, null, '', '12'],
      ],
    });
    const { sheets, notices } = await readWorkbook(bytes, 'tests.xlsx');
    expect(notices).toEqual([]);
    expect(sheets).toEqual([
      {
        name: 'Tests',
        notices: [],
        rows: [
          ['name', 'left', 'date', 'reported', 'id', 'note'],
          ['Runner 07', '0.30000000000000004', '2026-01-20', 'TRUE', '007', ' two\nlines '],
          ['', '0.3333333333333333', '2026-01-20T06:21:00', 'FALSE', '1,5', ''],
          ['Runner 09', '1e+21', '', '', '', '12'],
        ],
      },
    ]);
  });

  it('keep every number, digit by digit', async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 200 }), async (numbers) => {
        const { sheets } = await readWorkbook(await workbook({ A: numbers.map((value) => ['x', value]) }), 'a.xlsx');
        expect(sheets[0]?.rows.map(([, cell]) => Number(cell))).toEqual(numbers);
      }),
      { numRuns: 25 },
    );
  });

  it('stand in their rows and columns, with empty ones between them', async () => {
    const bytes = await workbook({ A: [[], [null, 'b2'], [], ['a4', null, 'c4'], []] });
    expect((await readWorkbook(bytes, 'a.xlsx')).sheets[0]?.rows).toEqual([
      ['', '', ''],
      ['', 'b2', ''],
      ['', '', ''],
      ['a4', '', 'c4'],
    ]);
  });
});

describe('sheets', () => {
  it('come with their names, the empty ones left out', async () => {
    const bytes = await workbook({ 'Left & right': TABLE, Empty: [], Notes: [['a', 'b']] });
    const { sheets } = await readWorkbook(bytes, 'a.xlsx');
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Left & right', 2],
      ['Notes', 1],
    ]);
  });

  it('that are hidden are told and not read', async () => {
    const list = 'xl/workbook.xml';
    const hide = (parts: Map<string, Uint8Array>, name: string) =>
      parts.set(list, encode(decode(parts.get(list)).replace(`name="${name}"`, `name="${name}" state="veryHidden"`)));
    const two = await workbook({ Squad: TABLE, Lists: [['secret', 1]] });
    const { sheets, notices } = await readWorkbook(await changed(two, (parts) => hide(parts, 'Lists')), 'a.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Squad']);
    expect(notices).toEqual([
      'Hidden and not read: “Lists”. Show a sheet in Excel and save, if it holds what you want.',
    ]);
    const none = await changed(await workbook({ Squad: TABLE }), (parts) => hide(parts, 'Squad'));
    expect(await sentence(none)).toMatch(/nothing but hidden sheets.*Show the sheet/);
  });

  it('that are charts are passed over', async () => {
    const bytes = await changed(await workbook({ Squad: TABLE, Chart: [['x', 1]] }), (parts) => {
      const relations = 'xl/_rels/workbook.xml.rels';
      parts.set(
        relations,
        encode(decode(parts.get(relations)).replace('worksheets/sheet2.xml', 'chartsheets/sheet1.xml')),
      );
      parts.delete('xl/worksheets/sheet2.xml');
    });
    expect((await readWorkbook(bytes, 'a.xlsx')).sheets.map(({ name }) => name)).toEqual(['Squad']);
  });

  it('with merged cells and formulas without a result say so', async () => {
    const bytes = await changed(
      await workbook({ Squad: [...TABLE, ['Runner 08', { value: 'B2*2', type: 'Formula' }, 7]] }),
      (parts) =>
        parts.set(
          SHEET,
          encode(
            decode(parts.get(SHEET)).replace(
              '</sheetData>',
              '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
            ),
          ),
        ),
    );
    const [sheet] = (await readWorkbook(bytes, 'a.xlsx')).sheets;
    expect(sheet?.rows[2]).toEqual(['Runner 08', '', '7']);
    expect(sheet?.notices).toEqual([
      'One group of cells is merged: the first cell of each has its value, the others are empty.',
      'One formula has no saved result and is read as empty. Open the workbook in Excel and save it, if it matters.',
    ]);
    const withResult = await changed(bytes, (parts) =>
      parts.set(SHEET, encode(decode(parts.get(SHEET)).replace('</f>', '</f><v>825</v>'))),
    );
    const [calculated] = (await readWorkbook(withResult, 'a.xlsx')).sheets;
    expect(calculated?.rows[2]).toEqual(['Runner 08', '825', '7']);
    expect(calculated?.notices).toHaveLength(1);
  });

  it('without anything in any are told', async () => {
    expect(await sentence(await workbook({ A: [] }))).toMatch(/no cells with anything in them/);
  });
});

/** An archive with one entry, whose directory may say something else than its data. */
function archive(name: string, packed: Uint8Array, size: number, checksum: number, flags = 0, count = 1): Uint8Array {
  const title = Buffer.from(name);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(flags, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(checksum, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, title, packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), header, Buffer.alloc(14), title]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}

describe('what is no workbook, or is meant to do harm, is refused with what to do', () => {
  it('a bomb that says its size: it is not unpacked', async () => {
    const content = Buffer.alloc(64 * 1024 * 1024, '0');
    const bomb = archive(SHEET, deflateRawSync(content), content.length, crc32(content));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await sentence(bomb)).toMatch(/unpacks to far more than its size.*save the sheet as CSV/);
  });

  it('a bomb that lies about its size: it is given up where it passes it', async () => {
    const content = Buffer.alloc(64 * 1024 * 1024, '0');
    const bomb = archive(SHEET, deflateRawSync(content), 1000, crc32(content));
    const before = process.memoryUsage().arrayBuffers;
    expect(await sentence(bomb)).toMatch(/unpacks to far more/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  it('too many parts', async () => {
    expect(await sentence(archive('a', Buffer.from([3, 0]), 0, 0, 0, 60_000))).toMatch(/more than 2000 parts/);
  });

  it('an encrypted archive', async () => {
    expect(await sentence(archive('a', Buffer.from([3, 0]), 0, 0, 1))).toMatch(/protected with a password/);
  });

  it('a workbook with a password, which is an OLE container', async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(512),
    ]);
    expect(await sentence(container)).toBe(
      'squad.xlsx is protected with a password. Open it with the password, save it without one, then choose that file.',
    );
    expect(await sentence(container.subarray(0, 900))).toMatch(/Excel 97 to 2003.*save it as XLSX or CSV/);
    expect(looksLikeWorkbook(container)).toBe(true);
  });

  it('other files', async () => {
    expect(looksLikeWorkbook(encode('name;left;right\n'))).toBe(false);
    expect(looksLikeWorkbook(encode('PK;left;right\n'))).toBe(false);
    const zip = new ZipWriter(new Date());
    await zip.add('squad.csv', ['a,b']);
    expect(await sentence(zip.finish(), 'squad.zip')).toMatch(/archive without an Excel workbook.*Unpack it/);
    expect(await sentence(new Uint8Array(51 * 1024 * 1024))).toMatch(/has 51 MB/);
  });

  it.each([
    [['xl/workbook.bin'], 'squad.xlsx is a binary Excel workbook. Open it in its program and save it as XLSX or CSV'],
    [['mimetype', 'content.xml'], 'squad.xlsx is an OpenDocument file. Open it in its program and save it as XLSX'],
    [['Index/Document.iwa'], 'squad.xlsx is a Numbers spreadsheet.'],
    [
      ['data-dictionary.csv', 'export.json'],
      'squad.xlsx is an export of Evenstride itself. Bring it back under Export',
    ],
  ])('an archive of %s', async (names, told) => {
    const zip = new ZipWriter(new Date());
    for (const name of names) await zip.add(name, ['x']);
    expect(await sentence(zip.finish())).toContain(told);
  });

  it.each([
    ['<row r="2000000000"><c r="A1"><v>1</v></c></row>', /damaged inside/],
    ['<row r="&#57;&#57;"><c r="A1"><v>1</v></c></row>', /damaged inside/],
    [`<row spans=">" r="2000000000"><c r="A1"><v>1</v></c></row>`, /damaged inside/],
    [`<row r='2000000000'><c r='A1'><v>1</v></c></row>`, /damaged inside/],
    ['<row r="1"><c r="D1"><v>1</v></c></row><row r="1048575"/><row/>', /4,194,304 cells/],
    ['<row r="1"><c r="ZZZ1"><v>1</v></c></row>', /damaged inside/],
    [
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
      /17,179,869,184 cells.*Delete empty rows/,
    ],
    ['<row r="1"><c r="A1" t="s"><v>99</v></c></row>', /damaged inside/],
    ['<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', /damaged inside/],
  ])('a sheet whose places cannot be, case %#', async (rows, told) => {
    const bytes = await changed(await workbook({ A: TABLE }), (parts) => {
      parts.set(
        SHEET,
        encode(decode(parts.get(SHEET)).replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`)),
      );
    });
    expect(await sentence(bytes)).toMatch(told);
  });

  it('a part that stands beside the directory is not seen', async () => {
    const bytes = await workbook({ A: TABLE });
    const stray = archive(SHEET, deflateRawSync(Buffer.from('x')), 1, 0).subarray(0, 60);
    // The directory's places count from the beginning of the file, so that the stray part goes behind the last entry.
    const end = Buffer.from(bytes).lastIndexOf('PK\x05\x06');
    const start = Buffer.from(bytes).readUInt32LE(end + 16);
    const tail = Buffer.from(bytes.slice(start));
    tail.writeUInt32LE(start + stray.length, end - start + 16);
    const read = await readWorkbook(Buffer.concat([bytes.slice(0, start), stray, tail]), 'a.xlsx');
    expect(read.sheets[0]?.rows).toHaveLength(2);
  });

  it('any bytes changed anywhere: a sentence or a table, never anything else', { timeout: 120_000 }, async () => {
    const bytes = await workbook({ A: TABLE, B: [['x', new Date(0)]] });
    const place = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.option(place),
        async (edits, cut) => {
          const damaged = Uint8Array.from(bytes);
          for (const [at, value] of edits) damaged[at] = value;
          const read = await readWorkbook(damaged.slice(0, cut ?? damaged.length), 'a.xlsx').catch(
            (error: unknown) => error,
          );
          if (read instanceof Error) expect(read).toBeInstanceOf(UnreadableTable);
        },
      ),
      { numRuns: 400 },
    );
  });
});
