import { deflateRawSync } from 'node:zlib';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { ZipWriter } from '#main/archive/zip-writer.ts';
import { sqliteDialect } from '#main/database/dialects/sqlite.ts';
import { SQLITE } from '#main/database/engine.ts';
import { migrate } from '#main/database/migrate.ts';
import type { Database } from '#main/database/open.ts';
import type { Schema } from '#main/database/schema.ts';
import { UnreadableFileError } from '#main/errors.ts';
import type { Services } from '#main/services.ts';
import type { ImportPreview, PreviewRow, TablePreview } from '#shared/contract/exchange.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { csvStart } from '#shared/export/csv-export.ts';
import { EXPORT_TABLES } from '#shared/export/tables.ts';
import { testServices } from '#tests/support/test-services.ts';
import { fixtureBytes } from './fixture.ts';

/** Bad files as a coach may choose them, through the real service. Nothing of them is stored by looking. */

const ANSWERS: Answers = { ...NO_ANSWERS, units: { force: 'N' }, basis: { kind: 'trials', trials: null } };

let db: Database;
let exchange: Services['exchange'];
beforeEach(async () => {
  db = new Kysely<Schema>({ dialect: sqliteDialect(':memory:') });
  await migrate(db, SQLITE);
  exchange = testServices(db).exchange;
});
afterEach(async () => {
  const stored = await db.selectFrom('athlete').select('id').execute();
  await db.destroy();
  expect(stored).toEqual([]);
});

function csv(text: string): File {
  return new File([text], 'team.csv');
}

async function refusal(file: File): Promise<string> {
  const error: unknown = await exchange.open(file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableFileError);
  return (error as UnreadableFileError).message;
}

interface Looked {
  opened: TablePreview;
  preview: ImportPreview;
  rows: PreviewRow[];
  /** "3 left: reason" for all that is left out, and "3: remark" for what is told. */
  refused: string[];
  remarks: string[];
}

async function look(file: File, given: Partial<Answers> = {}): Promise<Looked> {
  const opened = await exchange.open(file);
  const { draftId, mapping } = opened;
  let preview: ImportPreview | undefined;
  for await (const event of exchange.preview({ draftId, mapping, answers: { ...ANSWERS, ...given } })) {
    if (event.kind === 'done') preview = event.preview;
  }
  if (!preview) throw new Error('The preview ended without a result.');
  const { rows } = exchange.rows({ draftId, filter: 'all', offset: 0, limit: 500 });
  return {
    opened,
    preview,
    rows,
    refused: rows.flatMap(({ line, refused }) => refused.map(({ column, reason }) => `${line} ${column}: ${reason}`)),
    remarks: rows.flatMap(({ line, remarks }) => remarks.map((remark) => `${line}: ${remark}`)),
  };
}

describe('files that are no table', () => {
  it('wrong columns: what nothing tells is left out, and who is meant has to be said', async () => {
    const { opened, preview } = await look(csv('shoe,colour,price\nA,red,90\nB,blue,80'));
    expect(opened.mapping.map(({ kind }) => kind)).toEqual(['ignore', 'ignore', 'ignore']);
    expect(preview).toMatchObject({
      problem: 'Say which column holds the names of the athletes, or their ids.',
      counts: null,
    });
  });

  it('wrong columns: texts that are mapped as names of tests by mistake are no thousand questions', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => `Runner ${row},note ${row},L,200`);
    const { preview } = await look(csv(`name,test,side,value (N)\n${rows.join('\n')}`));
    expect(preview.problem).toBe(
      'test holds 1000 different texts, too many for names of tests. Choose another column.',
    );
  });

  it('200 MB of garbage: refused by its size before more than its first bytes are read', async () => {
    const garbage = new File([new Uint8Array(200 * 1024 * 1024)], 'garbage.csv');
    const before = process.memoryUsage();
    const start = performance.now();
    expect(await refusal(garbage)).toBe(
      'garbage.csv has 200 MB; files up to 20 MB can be read. Split it into smaller files.',
    );
    expect(performance.now() - start).toBeLessThan(50);
    expect(process.memoryUsage().arrayBuffers - before.arrayBuffers).toBeLessThan(1024 * 1024);
  });

  it('a workbook that is too large: told the limit of workbooks', async () => {
    const workbook = new File([Buffer.from('PK\u0003\u0004'), new Uint8Array(50 * 1024 * 1024)], 'team.xlsx');
    expect(await refusal(workbook)).toMatch(/^team\.xlsx has 51 MB; workbooks up to 50 MB can be read\./);
  });

  it('19 MB of garbage letters: a sentence within a second', async () => {
    const letters = Uint8Array.from({ length: 4096 }, (_, index) => 33 + ((index * 7919) % 90));
    const garbage = new File(
      Array.from({ length: 4750 }, () => letters),
      'garbage.csv',
    );
    const start = performance.now();
    expect(await refusal(garbage)).toMatch(/garbage\.csv/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a zip bomb as XLSX: not opened, and nothing of it is held', async () => {
    const zip = new ZipWriter(new Date(0));
    await zip.add('xl/workbook.xml', ['<workbook/>']);
    const zeros = new Uint8Array(1024 * 1024);
    await zip.add(
      'xl/worksheets/sheet1.xml',
      Array.from({ length: 200 }, () => zeros),
    );
    const bomb = zip.finish();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(new File([bomb], 'team.xlsx'))).toMatch(/^team\.xlsx unpacks to far more than its size/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });

  it('a password-protected XLSX: told to save it without one', async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusal(new File([container], 'team.xlsx'))).toBe(
      'team.xlsx is protected with a password. Open it with the password, save it without one, then choose that file.',
    );
  });

  it('a workbook named CSV is read as what it is; deflated bytes without an archive are not', async () => {
    const workbook = (
      await writeXlsxFile([
        {
          sheet: 'A',
          data: [
            ['name', 'L quad (N)'],
            ['Runner 07', 400],
          ],
        },
      ] as never)
    ).toBuffer() as Promise<Uint8Array>;
    const opened = await exchange.open(new File([(await workbook) as BlobPart], 'team.csv'));
    expect(opened.readAs).toEqual({ text: null, sheets: { names: ['A'], read: 'A' } });
    expect(await refusal(new File([deflateRawSync(Buffer.alloc(4096, 1))], 'team.xlsx'))).toMatch(
      /is not a text file|has only/,
    );
  });
});

describe('what Evenstride itself saved', () => {
  it('an export is told to be brought back, whole or in part', async () => {
    const zip = new ZipWriter(new Date(0));
    for (const name of ['data-dictionary.csv', 'athlete.csv', 'export.json']) await zip.add(name, ['x']);
    expect(await refusal(new File([zip.finish()], 'Evenstride CSV.zip'))).toMatch(/Bring it back under Export/);
    expect(await refusal(new File(['{"format":"evenstride-export","version":2'], 'Evenstride.json'))).toMatch(
      /Bring it back under Export/,
    );
    const [athlete] = EXPORT_TABLES;
    if (!athlete) throw new Error('There are no tables.');
    expect(await refusal(csv(`${csvStart(athlete)}${'x,'.repeat(athlete.columns.length - 1)}x`))).toMatch(
      /team\.csv is one table of an export of Evenstride\. Bring the whole export back/,
    );
  });

  it('the roster saved as CSV comes in as a roster', async () => {
    const header = 'Athlete,Squad,Age,Main event,km/wk,Worst finding,Program,Last test';
    const text = `${header}\r\nRunner Seven,"Spring, Trail",F ~34,5 km,26-35,Left weaker by 12 %,,20 Jan 2026\r\n`;
    const { preview, refused, rows } = await look(csv(text), { testDate: '2026-11-20' });
    expect(preview.questions.map(({ kind }) => kind)).toEqual(['test-date']);
    expect([refused, rows[0]?.values, preview.counts]).toMatchObject([[], 0, { new: 1, values: 0, sessions: 0 }]);
  });
});

describe('a roster without tests', () => {
  it('asks nothing where names, birth dates and squads say all', async () => {
    const text = 'Name;Date of birth;Squad\nRunner Seven;30/01/1990;Spring\nRunner Twelve;02/03/1991;Trail\n';
    const { opened, preview, refused } = await look(csv(text));
    expect(opened.mapping.map(({ kind }) => kind)).toEqual(['name', 'birth-date', 'squad']);
    expect(preview).toMatchObject({
      questions: [],
      counts: { new: 2, values: 0, sessions: 0 },
      found: { decimalMark: null, dates: [{ columnName: 'Date of birth', order: 'day-first' }] },
    });
    expect(refused).toEqual([]);
  });

  it('asks for the order of birth dates where none of them tells', async () => {
    const { preview } = await look(csv('Name;Date of birth\nRunner Seven;01/02/1990\n'));
    expect(preview.questions.map(({ kind }) => kind)).toEqual(['date-order']);
  });

  it('may be names alone', async () => {
    const { preview } = await look(csv('Name\nRunner Seven\nRunner Twelve\n'));
    expect(preview).toMatchObject({ questions: [], counts: { new: 2 } });
  });
});

describe('rows that do not fit', () => {
  it('ragged rows: each named with its line, the others read', async () => {
    const { preview, refused } = await look(
      csv('name,date,L quad (N),R quad (N)\nA,2026-01-20,200\nB,2026-01-20,300,310\nC,2026-01-20,1,2,3\n'),
    );
    expect(refused).toEqual([
      '2 null: It has 3 cells where the header has 4.',
      '4 null: It has 5 cells where the header has 4.',
    ]);
    expect(preview.counts).toMatchObject({ new: 1, refused: 2, values: 2 });
  });

  it('duplicate athletes in one file: taken together, and what contradicts is named', async () => {
    const { preview, refused } = await look(
      csv('name,sex,date,L quad (N)\nAnn,F,2026-01-20,200\nann,M,2026-01-21,210\nAnn,F,2026-01-20,200\n'),
    );
    expect(preview.counts).toMatchObject({ new: 1, sessions: 2, values: 2 });
    expect(refused).toEqual([
      '3 Sex: It is another one than in line 2, which is kept.',
      '4 null: This row is the same as line 2. Number the trials in a column of their own if both count.',
    ]);
  });

  it('duplicate athletes in two spellings: asked about, and nothing counted before', async () => {
    const { preview } = await look(
      csv('name,date,L quad (N)\nAnn Quick,2026-01-20,200\n"Quick, Ann",2026-01-21,210\n'),
    );
    expect(preview).toMatchObject({ open: 1, counts: null, questions: [{ kind: 'people' }, { kind: 'basis' }] });
  });

  it('dates in the future, and dates that are none: refused with the value and the reason', async () => {
    const { preview, refused } = await look(
      csv('name,date,L quad (N)\nAnn,2027-01-20,200\nBea,31/02/2026,210\nCleo,2026-01-20,220\n'),
    );
    expect(refused).toEqual([
      '2 date: “2027-01-20” lies in the future: 20 Jan 2027.',
      '2 L quad (N): There is no date of the tests in this row.',
      '3 date: “31/02/2026” is no date with day, month and a year of four digits.',
      '3 L quad (N): There is no date of the tests in this row.',
    ]);
    expect(preview.counts).toMatchObject({ values: 1 });
  });

  it('dates that Excel may have turned: told', async () => {
    const { preview } = await look(csv('name,date,L quad (N)\nAnn,20/01/2026,200\nBea,2026-03-02,210\n'));
    expect(preview.notices[0]).toMatch(/^In date some dates are written in another way.*Excel may have turned/);
    const { preview: plain } = await look(csv('name,date,L quad (N)\nAnn,20/01/2026,200\nBea,2026-03-22,210\n'));
    expect(plain.notices).toEqual([]);
  });

  it('units in the cell: taken with the value, and refused where two units disagree', async () => {
    const text = 'name,date,L quad,R quad (N)\nAnn,2026-01-20,245 N,24.5 kgf\nBea,2026-01-20,24.5kgf,250\n';
    const { preview, refused } = await look(csv(text), { units: {} });
    expect(preview.questions.map(({ kind }) => kind)).toEqual(['basis']);
    expect(refused).toEqual(['2 R quad (N): Its unit is stated twice, as kgf and N.']);
    expect(preview.counts).toMatchObject({ values: 3 });
  });

  it('“1,234” that nothing decides: asked, and read as answered', async () => {
    const text = 'name;date;L quad (N)\nAnn;2026-01-20;1,234\n';
    const { preview } = await look(csv(text));
    expect(preview).toMatchObject({
      counts: null,
      found: { decimalMark: { mark: 'unclear', settled: false } },
      questions: [{ kind: 'decimal-mark', open: 1, examples: ['1,234'] }, { kind: 'basis' }],
    });
    const answered = await look(csv(text), { decimalMark: 'point' });
    expect(answered.preview).toMatchObject({ counts: { values: 1 }, found: { decimalMark: { mark: 'point' } } });
    const comma = await look(csv('name;date;L quad (N)\nAnn;2026-01-20;101,5\nBea;2026-01-20;100.5\n'), {
      decimalMark: 'point',
    });
    expect(comma.refused).toEqual([
      '2 L quad (N): “101,5” does not fit: the decimals of this file are read with a point.',
    ]);
  });

  it('a percentage such as “5.9 R” in a column that is mapped as a value: refused, never taken as 5.9', async () => {
    const opened = await exchange.open(csv('name,date,L quad (N)\nAnn,2026-01-20,5.9 R\n'));
    expect(opened.mapping[2]?.kind).toBe('test');
    const { refused } = await look(csv('name,date,L quad (N)\nAnn,2026-01-20,5.9 R\n'));
    expect(refused).toEqual(['2 L quad (N): “5.9 R” is not a number.']);
  });
});

describe('traps of the devices', () => {
  const device = (name: string) => new File([fixtureBytes(name) as BlobPart], name);

  it('“5.9 R” percentages are kept as a note, and -1 body weight is none', async () => {
    const { opened, rows } = await look(device('forcedecks-hub.csv'), { tests: { imtp: null } });
    expect(opened.notices[0]).toMatch(/“5.9 R”\) and stand without left and right: they are kept as a note/);
    expect(rows[0]).toMatchObject({ line: 2, values: 3 });
    expect(rows.flatMap(({ remarks }) => remarks)).toContain('The body weight is printed as -1, so none is taken.');
  });

  it('torque printed as 0 is told and not taken', async () => {
    const { remarks } = await look(device('nordbord-hub.csv'), { tests: { 'iso prone': null } });
    expect(remarks).toContain('2: Torque is printed as 0: the position of the knee was not set on the device.');
  });

  it('a pad with 0 repetitions is told and not taken', async () => {
    const { remarks, preview } = await look(device('forceframe-api.csv'), {
      names: { 'p-07': 'Runner 07', 'p-08': 'Runner 08' },
      tests: { 'knee extension, outer pads': 'knee-extension-isometric-hhd' },
    });
    expect(remarks).toContain('3: The outer pads have 0 repetitions, so they were not tested.');
    expect(preview.counts).toMatchObject({ values: 8 });
  });
});
