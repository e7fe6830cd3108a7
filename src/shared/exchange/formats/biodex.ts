import type { Table, TableRow } from '../read-table.ts';
import type { FileFormat } from './file-format.ts';
import { NO_PROPOSALS } from './format-parts.ts';
import { type LongRow, longMeaning, longTable } from './long-table.ts';

const PEAK_TORQUE = /^peak torque \(\s*(n[-•·⋅*]?m|ft[-•·]?lbs?)\s*\)/i;
const RATIO = /^agon\/antag ratio/i;
const SPEED = /(\d+)\s*(?:deg\/s(?:ec)?|°\/s)/i;
const MUSCLE = /\b(extension|flexion)\b/i;
const FIELDS = ['name', 'date', 'test', 'left', 'right', 'unit'] as const;
const MARK = 'Biodex report';

/** A report is about one athlete; what does not stand in these lines is another file. */
const LOOKED_AT = 1000;

/** Where a value stands in a report: by the headings above its column. */
interface Place {
  speed: string | null;
  muscle: string | null;
  side: 'left' | 'right' | null;
}

/**
 * A Biodex report is no table: headings with speed, movement and side stand above the values, and the athlete above
 * all. Its peak torques are brought into rows here, before anything looks for a header.
 * @returns null for any other file
 */
export function biodexTable(lines: TableRow[]): Table | null {
  const first = lines.slice(0, LOOKED_AT);
  const said = (pattern: RegExp) => first.some(({ cells }) => cells.some((cell) => pattern.test(cell)));
  if (!said(PEAK_TORQUE) || !said(RATIO) || !said(SPEED)) return null;
  const about = { name: labelled(lines, /^(patient )?name:?$/i), date: labelled(lines, /^(test )?date:?$/i) };
  const eccentric = said(/\becc(entric)?\b/i);
  const places: Place[] = [];
  const rows: TableRow[] = [];
  for (const { line, cells } of lines) {
    const unit = cells.map((cell) => PEAK_TORQUE.exec(cell)?.[1]).find((found) => found !== undefined);
    if (unit === undefined) headings(cells, places);
    else
      for (const row of torqueRows(cells, places, unit, eccentric))
        rows.push({ line, cells: toCells({ ...about, ...row }) });
  }
  return { columns: [MARK, ...FIELDS], rows, refused: [], notices: [] };
}

function toCells(row: LongRow): string[] {
  return [MARK, ...FIELDS.map((field) => row[field] ?? '')];
}

function labelled(lines: TableRow[], label: RegExp): string {
  for (const { cells } of lines) {
    const at = cells.findIndex((cell) => label.test(cell));
    if (at >= 0) return cells.slice(at + 1).find((cell) => cell !== '') ?? '';
  }
  return '';
}

/** A heading holds for its own column and for the empty ones to its right. */
function headings(cells: string[], places: Place[]): void {
  const read = (find: (cell: string) => string | null, set: (place: Place, found: string) => void) => {
    let found: string | null = null;
    if (!cells.some((cell) => find(cell) !== null)) return;
    for (const [index, cell] of cells.entries()) {
      if (cell !== '') found = find(cell);
      places[index] ??= { speed: null, muscle: null, side: null };
      const place = places[index];
      if (found !== null && place) set(place, found);
    }
  };
  const inWords = (pattern: RegExp) => (cell: string) => pattern.exec(cell)?.[1]?.toLowerCase() ?? null;
  read(inWords(SPEED), (place, speed) => {
    place.speed = speed;
  });
  read(inWords(MUSCLE), (place, muscle) => {
    place.muscle = muscle;
  });
  read(inWords(/^(left|right)\b/i), (place, side) => {
    place.side = side === 'left' ? 'left' : 'right';
  });
}

function torqueRows(
  cells: string[],
  places: Place[],
  unit: string,
  eccentric: boolean,
): Omit<LongRow, 'name' | 'date'>[] {
  const rows = new Map<string, Omit<LongRow, 'name' | 'date'>>();
  for (const [index, cell] of cells.entries()) {
    const place = places[index];
    if (!place?.side || !place.muscle || !place.speed || cell === '' || PEAK_TORQUE.test(cell)) continue;
    const test = testOf(place, eccentric);
    const row = rows.get(test) ?? { test, unit: unit.toLowerCase().startsWith('n') ? 'Nm' : 'ftlb' };
    row[place.side] = cell.replace(/\s*\(rep \d+\)$/i, '');
    rows.set(test, row);
  }
  return [...rows.values()];
}

/** The report’s standard protocol is concentric both ways; where it speaks of eccentric work, the coach is asked. */
function testOf({ muscle, speed }: Place, eccentric: boolean): string {
  return eccentric ? `Knee ${muscle}, ${speed}°/s` : `knee-${muscle}-concentric-${speed}`;
}

export const BIODEX: FileFormat = {
  id: 'biodex-report',
  name: 'Biodex report',
  attribution: null,
  matches: ([first]) => first === MARK,
  normalise: (table) =>
    longTable(table, FIELDS, (cell) => [
      {
        name: cell('name'),
        date: cell('date'),
        test: cell('test'),
        left: cell('left'),
        right: cell('right'),
        unit: cell('unit'),
      },
    ]),
  meaningOf: longMeaning,
  basis: { kind: 'best', trials: null },
  proposals: NO_PROPOSALS,
};
