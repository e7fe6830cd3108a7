import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { ENCODINGS, type Encoding } from '#shared/exchange/file-reading.ts';
import { windows1252 } from './bytes.ts';

/** One value as it is before it is written into a file. */
export interface Fact {
  athlete: string;
  date: string;
  testId: string;
  side: 'left' | 'right';
  trial: number;
  value: number;
}

/** How a file is written. */
export interface Dialect {
  delimiter: ',' | ';' | '\t' | '|';
  quoteAll: boolean;
  decimal: '.' | ',';
  encoding: Encoding;
  /** Whether its byte order mark stands in front. */
  mark: boolean;
  lineEnd: '\n' | '\r\n';
  dates: 'iso' | 'day-first' | 'month-first';
  missing: '' | 'NA' | 'na' | 'N/A' | '-';
  sides: 'L' | 'left' | 'RIGHT';
}

/** Forces of 50 to 800 N with up to three decimals. */
const value = fc.oneof(
  fc.integer({ min: 50, max: 800 }),
  fc.integer({ min: 500, max: 8000 }).map((tenths) => tenths / 10),
  fc.integer({ min: 50_000, max: 800_000 }).map((thousandths) => thousandths / 1000),
);

/** Values of one table, each place once. */
export const facts: fc.Arbitrary<Fact[]> = fc.uniqueArray(
  fc.record({
    athlete: fc.integer({ min: 1, max: 6 }).map((number) => `Läufer 0${number}`),
    date: fc
      .record({ month: fc.integer({ min: 1, max: 11 }), day: fc.integer({ min: 1, max: 28 }) })
      .map(({ month, day }) => `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
    testId: fc.constantFrom('nordic-hamstring', 'knee-extension-isometric-hhd'),
    side: fc.constantFrom('left' as const, 'right' as const),
    trial: fc.integer({ min: 1, max: 3 }),
    value,
  }),
  { minLength: 1, maxLength: 40, selector: placeOf },
);

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  quoteAll: fc.boolean(),
  decimal: fc.constantFrom('.' as const, ',' as const),
  encoding: fc.constantFrom(...ENCODINGS),
  mark: fc.boolean(),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
  dates: fc.constantFrom('iso' as const, 'day-first' as const, 'month-first' as const),
  missing: fc.constantFrom('' as const, 'NA' as const, 'na' as const, 'N/A' as const, '-' as const),
  sides: fc.constantFrom('L' as const, 'left' as const, 'RIGHT' as const),
});

export function placeOf({ athlete, date, testId, side, trial }: Omit<Fact, 'value'>): string {
  return [athlete, date, testId, side, trial].join('|');
}

/** A row a trial of one side. */
export function longFile(rows: Fact[], dialect: Dialect): Uint8Array {
  const header = ['Athlete', 'Date', 'Test', 'Side', 'Trial', 'Value (N)', 'Notes'];
  const lines = rows.map(({ athlete, date, testId, side, trial, value: number }) => [
    athlete,
    dateIn(date, dialect),
    testId,
    sideIn(side, dialect),
    String(trial),
    numberIn(number, dialect),
    dialect.missing,
  ]);
  return written([header, ...lines], dialect);
}

/** A row a trial of one test, with left and right beside each other. */
export function wideFile(rows: Fact[], dialect: Dialect): Uint8Array {
  const header = ['Athlete', 'Date', 'Test', 'Trial', 'Left (N)', 'Right (N)'];
  const byRow = new Map<string, Fact[]>();
  for (const fact of rows) {
    const key = [fact.athlete, fact.date, fact.testId, fact.trial].join('|');
    byRow.set(key, [...(byRow.get(key) ?? []), fact]);
  }
  const lines = [...byRow.values()].flatMap((together) => {
    const [fact] = together;
    if (!fact) return [];
    const of = (side: Fact['side']) => {
      const found = together.find((other) => other.side === side);
      return found ? numberIn(found.value, dialect) : dialect.missing;
    };
    return [[fact.athlete, dateIn(fact.date, dialect), fact.testId, String(fact.trial), of('left'), of('right')]];
  });
  return written([header, ...lines], dialect);
}

/** A workbook with a row a trial of one side, its numbers and dates as such. */
export async function workbookFile(rows: Fact[], dialect: Dialect): Promise<Uint8Array> {
  const header = ['Athlete', 'Date', 'Test', 'Side', 'Trial', 'Value (N)', 'Notes'];
  const cells = rows.map(({ athlete, date, testId, side, trial, value: number }) => [
    athlete,
    new Date(`${date}T00:00:00Z`),
    testId,
    sideIn(side, dialect),
    trial,
    number,
    dialect.missing,
  ]);
  const sheet = { sheet: 'Tests', data: [header, ...cells], dateFormat: 'dd/mm/yyyy' };
  return (await writeXlsxFile([sheet] as never)).toBuffer() as Promise<Uint8Array>;
}

function written(lines: string[][], { delimiter, quoteAll, mark, encoding, lineEnd }: Dialect): Uint8Array {
  const cell = (text: string) =>
    quoteAll || text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const text = lines.map((line) => line.map(cell).join(delimiter)).join(lineEnd) + lineEnd;
  if (encoding === 'windows-1252') return windows1252(text);
  const marked = (mark ? '\ufeff' : '') + text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

function numberIn(number: number, { decimal }: Dialect): string {
  return String(number).replace('.', decimal);
}

function dateIn(date: string, { dates }: Dialect): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (dates === 'iso') return date;
  return dates === 'day-first' ? `${Number(day)}/${Number(month)}/${year}` : `${Number(month)}/${Number(day)}/${year}`;
}

function sideIn(side: Fact['side'], { sides }: Dialect): string {
  if (sides === 'L') return side === 'left' ? 'L' : 'R';
  return sides === 'left' ? side : side.toUpperCase();
}
