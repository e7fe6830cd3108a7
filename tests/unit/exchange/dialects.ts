import fc from 'fast-check';

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
    athlete: fc.integer({ min: 1, max: 6 }).map((number) => `Runner 0${number}`),
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
export function longFile(rows: Fact[], dialect: Dialect): string {
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
export function wideFile(rows: Fact[], dialect: Dialect): string {
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

function written(lines: string[][], { delimiter, quoteAll, mark, lineEnd }: Dialect): string {
  const cell = (text: string) =>
    quoteAll || text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  return (mark ? '\ufeff' : '') + lines.map((line) => line.map(cell).join(delimiter)).join(lineEnd) + lineEnd;
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
