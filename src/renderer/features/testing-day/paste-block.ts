import type { DayAthlete } from '#shared/contract/testing-day.ts';
import { searchText } from '#shared/search-text.ts';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { columnName, type DayColumn } from './columns.ts';
import type { CellChange, DayStore } from './day-store.ts';
import { judgeTyped } from './judge-typed.ts';

/** What a pasted block would do, before anything is written. */
export interface PastePlan {
  changes: CellChange[];
  /** "Runner 01: L1 220, L2 214" */
  lines: { name: string; words: string }[];
  /** Cells that are not written, each with its reason. */
  refused: string[];
  /** Far-off values that are written when the coach says so. */
  asked: string[];
}

/** Whether a text holds more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}

/**
 * Reads a block as a spreadsheet copies it, from the chosen cell to the right and down. A first row of words is taken
 * as heads: those the grid knows ("L1", "kg") say where their columns go, in order from the chosen test on. A first
 * column of names says whose the rows are.
 */
export function planPaste(text: string, from: CellPlace, store: DayStore): PastePlan {
  const table = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const plan: PastePlan = { changes: [], lines: [], refused: [], asked: [] };
  const named = hasNames(table);
  const heads = headsOf(table, named);
  const body = heads ? table.slice(1) : table;
  const columns = heads ? columnsUnder(heads, from, store.layout.columns, plan) : undefined;
  const athletes = store.athletes();
  body.forEach((cells, offset) => {
    const name = named ? (cells[0] ?? '') : undefined;
    const values = named ? cells.slice(1) : cells;
    if (values.every((value) => value === '')) return;
    const athlete = name === undefined ? athletes[from.row + offset] : athleteCalled(name, athletes);
    if (typeof athlete === 'string') plan.refused.push(athlete);
    else if (!athlete) plan.refused.push(`Row ${offset + 1} of the block lies under the last athlete.`);
    else if (athlete.absent) plan.refused.push(`${athlete.name} is marked as absent.`);
    else addRow(plan, athlete, values, (index) => (columns ? columns[index] : from.column + index), store);
  });
  return plan;
}

function addRow(
  plan: PastePlan,
  athlete: DayAthlete,
  values: string[],
  columnAt: (index: number) => number | null | undefined,
  store: DayStore,
): void {
  const words: string[] = [];
  values.forEach((text, index) => {
    const column = columnAt(index);
    if (text === '' || column === null) return;
    const at = column === undefined ? undefined : store.layout.columns[column];
    if (column === undefined || !at) {
      plan.refused.push(`${athlete.name}: “${text}” lies right of the last column.`);
      return;
    }
    const place = `${athlete.name}, ${columnName(at)}`;
    const judged = judgeTyped(text, { athlete, column: at, tests: store.tests, athletes: () => store.athletes() });
    if (judged.kind === 'unchanged') return;
    if (judged.kind === 'refused') {
      plan.refused.push(`${place}: ${judged.sentence}`);
      return;
    }
    if (judged.kind === 'asked') plan.asked.push(`${place}: ${judged.sentence}`);
    plan.changes.push({ athleteId: athlete.athleteId, column, content: judged.content });
    const test = at.kind === 'trial' ? `${at.test.name} ` : '';
    words.push(`${test}${at.head} ${text}`);
  });
  if (words.length > 0) plan.lines.push({ name: athlete.name, words: withoutRepeats(words) });
}

/** "Hamstrings L1 220, L2 214, Quadriceps L1 486": a test is named where it begins. */
function withoutRepeats(words: string[]): string {
  let test = '';
  return words
    .map((word) => {
      const named = /^(.*) (\S+ \S+)$/.exec(word);
      if (!named) return word;
      const same = named[1] === test;
      test = named[1] ?? '';
      return same ? named[2] : word;
    })
    .join(', ');
}

const isWord = (text: string | undefined) => text !== undefined && /\p{L}/u.test(text) && !/^\d/.test(text);

/** A first column of words in every row that has any cell; a head above it may be empty. */
function hasNames(table: string[][]): boolean {
  const rows = table.length > 1 ? table.slice(1) : table;
  return rows.every(([first]) => isWord(first)) && table.some((row) => row.length > 1);
}

function headsOf(table: string[][], named: boolean): string[] | undefined {
  const [first] = table;
  const heads = named ? first?.slice(1) : first;
  return heads && table.length > 1 && heads.some(isWord) && heads.every((head) => head === '' || isWord(head))
    ? heads
    : undefined;
}

/** The grid's column of each head; null for one that is left out. */
function columnsUnder(heads: string[], from: CellPlace, columns: DayColumn[], plan: PastePlan): (number | null)[] {
  const known = heads.map(plainHead);
  // Heads in the coach's own words: the columns go where the block is put.
  if (!known.some((head) => columns.some((column) => plainHead(column.head) === head))) {
    return heads.map((_, index) => from.column + index);
  }
  const start = columns.findIndex(({ station }) => station === columns[from.column]?.station);
  let next = start;
  return known.map((head, index) => {
    if (head === 'kg') return 0;
    const column = columns.findIndex((one, at) => at >= next && plainHead(one.head) === head);
    if (column >= 0) {
      next = column + 1;
      return column;
    }
    if (heads[index]) plan.refused.push(`The column “${heads[index]}” is none of the grid's and is left out.`);
    return null;
  });
}

/** "Left 1", "l1" and "L1" are the same head, as are "mass" and "kg". */
function plainHead(head: string): string {
  const plain = head.toLowerCase().replace(/[\s._()-]/g, '');
  if (['kg', 'mass', 'masskg', 'bodymass', 'bodymasskg', 'weight'].includes(plain)) return 'kg';
  return plain
    .replace(/^left/, 'l')
    .replace(/^right/, 'r')
    .replace(/trial/, '');
}

/** The one athlete of a name, or why there is none. */
function athleteCalled(name: string, athletes: DayAthlete[]): DayAthlete | string {
  const wanted = searchText(name);
  const found = athletes.filter((athlete) => searchText(athlete.name) === wanted);
  const [first] = found;
  if (found.length === 1 && first) return first;
  return found.length === 0
    ? `“${name}” is not on this day.`
    : `“${name}” is the name of ${found.length} athletes on this day.`;
}
