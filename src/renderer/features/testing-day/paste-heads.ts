import { parseNumber } from '#renderer/components/parse-number.ts';
import { hasSides } from '#shared/catalog/test-definition.ts';
import { isMissing } from '#shared/exchange/cells.ts';
import { plainWords } from '#shared/exchange/header-words.ts';
import { unitByWord } from '#shared/exchange/unit-words.ts';
import type { Unit } from '#shared/units.ts';
import type { Station } from './columns.ts';

/** What one head says: whose rows they are, the mass, or what is known of a trial. */
export type Head =
  | { kind: 'empty' }
  | { kind: 'athlete' }
  | { kind: 'unknown' }
  | { kind: 'mass'; unit: Unit | null }
  | {
      kind: 'trial';
      test: Station | undefined;
      side: Side | undefined;
      ordinal: number | undefined;
      unit: Unit | null;
    };

export type TrialHead = Extract<Head, { kind: 'trial' }>;
type Side = 'left' | 'right';

const NOT_DONE = new Set(['dns', 'dnf', 'abs', 'absent', 'x']);

/** Whether a cell says that there is no value, as a list from paper does. */
export function isNotDone(text: string): boolean {
  return text !== '' && (isMissing(text) || NOT_DONE.has(text.toLowerCase()));
}

export const isWord = (text: string | undefined) =>
  text !== undefined && /\p{L}/u.test(text) && !/^\d/.test(text) && !isNotDone(text);

const ATHLETE = /^(?:(?:full |athlete )?names?|athletes?|runners?|players?)$/;
const MASS = /^(?:(?:body ?)?(?:mass|weight)(?: in)?(?: (kg|lbs?))?|kg)$/;
const SIDES = new Map<string, Side>([
  ['l', 'left'],
  ['left', 'left'],
  ['r', 'right'],
  ['right', 'right'],
]);
const FILLERS = new Set(['trial', 'attempt', 'try', 'side', 'leg']);
const ORDINAL = /^[1-9]\d?$/;

/** "Quadriceps L1 (N)", "Hamstrings, left trial 2", "r 3", "kg", "Athlete" */
export function readHead(text: string, stations: readonly Station[]): Head {
  if (text === '') return { kind: 'empty' };
  const words = wordsOf(text);
  const whole = words.join(' ');
  if (ATHLETE.test(whole)) return { kind: 'athlete' };
  const mass = MASS.exec(whole);
  if (mass) return { kind: 'mass', unit: unitByWord(mass[1] ?? 'kg') };
  const readings = [...testsIn(whole, stations), undefined].flatMap((test) => readTrial(whole, test) ?? []);
  return readings.find(isWhole) ?? readings[0] ?? { kind: 'unknown' };
}

/** What the words say beside the name of a test; null where they say anything else too. */
function readTrial(words: string, test: Station | undefined): TrialHead | null {
  const others = (test ? ` ${words} `.replace(` ${nameOf(test)} `, ' ') : words).trim().split(' ');
  const sides = others.flatMap((word) => SIDES.get(word) ?? []);
  const ordinals = others.filter((word) => ORDINAL.test(word)).map(Number);
  const rest = others.filter((word) => !SIDES.has(word) && !ORDINAL.test(word) && !FILLERS.has(word)).join(' ');
  const unit = unitByWord(rest);
  const [side, ordinal] = [sides[0], ordinals[0]];
  const clear = sides.length <= 1 && ordinals.length <= 1 && (rest === '' || unit !== null);
  return clear && (test || side || ordinal) ? { kind: 'trial', test, side, ordinal, unit } : null;
}

/** Whether nothing is left open: "Jump 1" is the first trial of "Jump" rather than any of a test called "Jump 1". */
function isWhole({ test, side, ordinal }: TrialHead): boolean {
  return ordinal !== undefined && (!test || hasSides(test.test) === (side !== undefined));
}

/** "L1" and "left 1" have a space before the digit. */
function wordsOf(text: string): string[] {
  return plainWords(text)
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .split(' ');
}

const nameOf = ({ test }: Station) => wordsOf(test.name).join(' ');

/** The tests whose names stand in the words; the longest first, as a name may be part of another. */
function testsIn(words: string, stations: readonly Station[]): Station[] {
  return stations
    .filter((station) => ` ${words} `.includes(` ${nameOf(station)} `))
    .toSorted((a, b) => nameOf(b).length - nameOf(a).length);
}

/**
 * What a row is by its looks. Heads hold at least one that the grid knows; the number of a trial alone ("1 2 3") may
 * stand among them, a value or a mark of absence may not. Words that are neither could stand for anything.
 */
export function kindOfRow(cells: readonly string[], stations: readonly Station[]): 'heads' | 'values' | 'words' {
  const told = cells.filter((cell) => cell !== '');
  const couldBeHead = (cell: string) =>
    !isNotDone(cell) && (ORDINAL.test(cell) || parseNumber(cell).kind === 'invalid');
  if (told.every(couldBeHead) && told.some((cell) => isTelling(readHead(cell, stations)))) return 'heads';
  const marked = told.filter((cell) => !isNotDone(cell));
  return marked.length > 0 && marked.every(isWord) ? 'words' : 'values';
}

function isTelling(head: Head): boolean {
  if (head.kind === 'trial') return head.test !== undefined || head.side !== undefined;
  return head.kind === 'athlete' || head.kind === 'mass';
}

/** How many rows below a first row of heads are heads too: sides and trials stand below the tests' names. */
export function headRows(table: readonly string[][], stations: readonly Station[]): number {
  let rows = 1;
  while (rows < table.length && isLowerHead(table[rows] ?? [], table[rows - 1] ?? [], stations)) rows += 1;
  return rows;
}

function isLowerHead(cells: readonly string[], above: readonly string[], stations: readonly Station[]): boolean {
  if (kindOfRow(cells, stations) === 'heads') return true;
  const told = cells.filter((cell) => cell !== '');
  const counted = told.every((cell, index) => cell === '1' || Number(cell) === Number(told[index - 1]) + 1);
  const named = above.some((cell) => isTelling(readHead(cell, stations)));
  return told.length > 0 && counted && named && cells.some((cell, index) => cell !== '' && !above[index]);
}

/** The heads of each column as one text: a test's name or a side holds for the empty cells to its right too. */
export function joinHeads(rows: readonly string[][], stations: readonly Station[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row, level) => row[column] || carried(rows, level, column, stations))
      .filter((text) => text !== '')
      .join(' '),
  );
}

function carried(rows: readonly string[][], level: number, column: number, stations: readonly Station[]): string {
  if (!rows.slice(level + 1).some((row) => row[column])) return '';
  for (let at = column; at >= 0; at--) {
    const text = rows[level]?.[at];
    if (text) return ['athlete', 'mass'].includes(readHead(text, stations).kind) ? '' : text;
    if (rows.slice(0, level).some((row) => row[at])) return '';
  }
  return '';
}
