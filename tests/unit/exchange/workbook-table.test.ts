import fs from 'node:fs';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { UnreadableFileError } from '#main/errors.ts';
import { readFile } from '#main/exchange/read-file.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { FOUND_OUT } from '#shared/exchange/file-reading.ts';
import { proposeMapping } from '#shared/exchange/recognise.ts';
import { fixtureBytes, told } from './fixture.ts';
import { planTable } from './plan-table.ts';
import { questionsOf } from './reading.ts';

type Cell = string | number | Date | null;

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function workbook(sheets: Record<string, Cell[][]>): Promise<Uint8Array> {
  const list = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'dd/mm/yyyy' }));
  return (await writeXlsxFile(list as never)).toBuffer() as Promise<Uint8Array>;
}

/** A file of delimited text as Excel keeps it: numbers as numbers. */
function asCells(text: string): Cell[][] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return data.map((row) =>
    row.map((cell) => (cell === '' ? null : /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
  );
}

const NAMED: Record<string, string> = {
  nordic: 'nordic-hamstring',
  quad: 'knee-extension-isometric-hhd',
  'peak torque, 60°/s': 'knee-extension-concentric-60',
  'knee extension, outer pads': 'knee-extension-isometric-hhd',
};
const PEOPLE: Record<string, string> = { 'p-07': 'Runner 07', 'p-08': 'Runner 08', 'p-99': 'Runner 99' };
const ANSWERS: Answers = {
  ...NO_ANSWERS,
  units: { force: 'N', torque: 'Nm' },
  basis: { kind: 'trials', trials: null },
  tests: NAMED,
  names: PEOPLE,
};

async function imported(bytes: Uint8Array, name: string) {
  const { table, format, readAs } = await readFile({ name, bytes });
  const mapping = proposeMapping(table.columns, format, DELIVERED);
  const questions = questionsOf({ table, mapping, answers: ANSWERS, format, catalogue: DELIVERED });
  const rows = planTable(table, { mapping, answers: ANSWERS, format });
  return { told: told(rows), readAs, notices: table.notices, questions: questions.map(({ kind }) => kind) };
}

const refusal = async (bytes: Uint8Array, how = FOUND_OUT) => {
  const error: unknown = await readFile({ name: 'squad.xlsx', bytes }, how).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableFileError);
  return (error as Error).message;
};

describe('every format as a workbook gives what it gives as text', () => {
  it.each(fs.readdirSync('tests/fixtures/exchange'))('%s', async (name) => {
    const bytes = fixtureBytes(name);
    const text = await imported(bytes, name);
    const sheet = await imported(await workbook({ Export: asCells(new TextDecoder().decode(bytes)) }), 'export.xlsx');
    expect(sheet.told).toEqual(text.told);
    expect(sheet.told.length).toBeGreaterThan(1);
    expect(sheet.questions).toEqual(text.questions);
  });
});

describe('the four shapes in a workbook', () => {
  const date = new Date('2026-01-02T00:00:00Z');
  const NORDIC = 'Ann, 2026-01-02: nordic-hamstring L 300.125 R 320 N';

  it.each<[string, Cell[][]]>([
    [
      'a row a trial',
      [
        ['name', 'date', 'test', 'side', 'trial', 'value (N)'],
        ['Ann', date, 'nordic', 'L', 1, 300.125],
        ['Ann', date, 'nordic', 'R', 1, 320],
      ],
    ],
    [
      'a row a side',
      [
        ['name', 'date', 'leg', 'Nordic (N)'],
        ['Ann', date, 'L', 300.125],
        ['Ann', date, 'R', 320],
      ],
    ],
    [
      'a row a test',
      [
        ['name', 'date', 'test', 'Left', 'Right', 'unit'],
        ['Ann', date, 'nordic', 300.125, 320, 'N'],
      ],
    ],
    [
      'a row an athlete',
      [
        ['name', 'date', 'L nordic (N)', 'R nordic (N)', 'L quad (N)'],
        ['Ann', date, 300.125, 320, null],
      ],
    ],
  ])('%s: dates and numbers as they are, and nothing asked about them', async (_, rows) => {
    const read = await imported(await workbook({ Tests: [['Spring testing'], [], ...rows] }), 'tests.xlsx');
    expect(read.told).toEqual([NORDIC]);
    expect(read.questions.filter((kind) => kind === 'date-order' || kind === 'decimal-mark')).toEqual([]);
    expect(read.notices).toEqual(['Above the table and not read: “Spring testing”.']);
  });

  it('under a title of two cells', async () => {
    const title = ['Trainer: Example', null, 'Datum: 17.10.2026'];
    const rows = [title, [], ['name', 'date', 'L nordic (N)', 'R nordic (N)'], ['Ann', date, 300.125, 320]];
    const read = await imported(await workbook({ Tests: rows }), 'tests.xlsx');
    expect(read.told).toEqual([NORDIC]);
    expect(read.notices).toEqual(['Above the table and not read: “Trainer: Example Datum: 17.10.2026”.']);
  });
});

describe('the sheet that is read', () => {
  const list: Cell[][] = [['name'], ['Ann'], ['Bea'], ['Cleo']];
  const hawkin = asCells(new TextDecoder().decode(fixtureBytes('hawkin.csv')));
  const long: Cell[][] = [['name', 'L quad (N)'], ...Array.from({ length: 9 }, (): Cell[] => ['Ann', 1])];

  it('is the one with a known header, else the one with the most rows, and is told', async () => {
    const known = await imported(await workbook({ Long: long, Export: hawkin }), 'a.xlsx');
    expect(known.readAs).toEqual({ text: null, sheets: { names: ['Long', 'Export'], read: 'Export' } });
    expect(known.notices[0]).toBe('The sheet “Export” is read; “Long” is not.');
    const other = await imported(await workbook({ Note: [[1, 2], ...Array(20).fill([3, 4])], Long: long }), 'a.xlsx');
    expect(other.readAs.sheets?.read).toBe('Long');
  });

  it('is the one that is asked for', async () => {
    const bytes = await workbook({ Long: long, List: [...list.map(([name]) => [name ?? null, 'x'] as Cell[])] });
    const { readAs, table } = await readFile({ name: 'a.xlsx', bytes }, { ...FOUND_OUT, sheet: 'List' });
    expect([readAs.sheets?.read, table.rows.length]).toEqual(['List', 3]);
    expect(await refusal(bytes, { ...FOUND_OUT, sheet: 'Gone' })).toBe(
      'squad.xlsx has no sheet “Gone” that can be read. Choose another sheet.',
    );
  });

  it('refuses what is no table, as for text', async () => {
    expect(
      await refusal(
        await workbook({
          A: [
            [1, 2],
            [3, 4],
          ],
        }),
      ),
    ).toMatch(/first line of squad\.xlsx holds values/);
    expect(await refusal(await workbook({ A: [['name', 'left']] }))).toMatch(/a header and no rows under it/);
  });
});

describe('a device’s file that went through Excel', () => {
  const cells = asCells(new TextDecoder().decode(fixtureBytes('nordbord-hub.csv')));
  const [header = []] = cells;
  const [date, time] = [header.indexOf('Date UTC'), header.indexOf('Time UTC')];

  it('keeps its days where Excel took dates and times for what they are', async () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const text = await imported(fixtureBytes('nordbord-hub.csv'), 'nordbord-hub.csv');
    const taken = cells.map((row, index): Cell[] => {
      if (index === 0) return row;
      const changed = [...row];
      changed[date] = new Date(`${String(row[date])} UTC`);
      changed[time] = new Date(`1899-12-30 ${String(row[time])} UTC`);
      return changed;
    });
    const sheet = await imported(await workbook({ Export: taken }), 'export.xlsx');
    expect(sheet.told).toEqual(text.told);
    expect(sheet.told[0]).toMatch(/^Runner 07, 2026-01-21/);
  });

  it('is refused where Excel turned some dates and left others', async () => {
    const turned = cells.map((row, index): Cell[] => {
      const [month, day] = String(row[date]).split('/');
      const can = index > 0 && Number(day) <= 12;
      return row.map((cell, at) => (can && at === date ? new Date(`2026-${day}-${month}T00:00:00Z`) : cell));
    });
    expect(await refusal(await workbook({ Export: turned }))).toMatch(
      /^Excel has turned day and month of some dates.*Choose the CSV file/,
    );
  });
});
