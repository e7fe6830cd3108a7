import type { DayAthlete } from '#shared/contract/testing-day.ts';
import { searchText } from '#shared/search-text.ts';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import type { DayStore } from './day-store.ts';
import { columnsUnder } from './paste-columns.ts';
import { headRows, isNotDone, isWord, joinHeads, kindOfRow, readHead } from './paste-heads.ts';

/** One athlete's row of a block, each value with its column of the grid. */
export interface PastedRow {
  athlete: DayAthlete;
  values: { text: string; column: number }[];
}

/** What is told of how a block was read. */
interface Told {
  notes: string[];
  refused: string[];
}

/** How a block is laid out. */
interface Layout {
  /** How many rows are heads. */
  heads: number;
  /** The column of names; -1 where there is none. */
  names: number;
  /** The grid's column of each column; null for one that is left out. */
  columnAt(index: number): number | null;
}

/** Whose the rows of a block are: by their names, else from the chosen cell down. */
export function readRows(table: string[][], from: CellPlace, store: DayStore, told: Told): PastedRow[] {
  const athletes = store.athletes();
  const layout = layoutOf(table, from, store, told);
  if (!layout) return [];
  const seen = new Set<string>();
  return table.slice(layout.heads).flatMap((cells, offset): PastedRow[] => {
    const values = cells.flatMap((text, index) => {
      const column = text === '' || index === layout.names ? null : layout.columnAt(index);
      return column === null ? [] : [{ text, column }];
    });
    if (values.length === 0) return [];
    const name = layout.names < 0 ? undefined : (cells[layout.names] ?? '');
    const row = `Row ${layout.heads + offset + 1} of the block`;
    const athlete = name === undefined ? athletes[from.row + offset] : athleteCalled(name, row, athletes);
    if (!athlete) told.refused.push(`${row} lies under the last athlete.`);
    else if (typeof athlete === 'string') told.refused.push(athlete);
    else if (seen.has(athlete.athleteId)) told.refused.push(`${row} is left out: “${name}” stands above it already.`);
    else {
      seen.add(athlete.athleteId);
      return [{ athlete, values }];
    }
    return [];
  });
}

/** Where it cannot be told whether the first row is one of heads, nothing is read: all could stand a row too high. */
function layoutOf(table: string[][], from: CellPlace, store: DayStore, told: Told): Layout | undefined {
  const { stations } = store.layout;
  const named = hasNames(table, store);
  const kind = kindOfFirst(table, named, store);
  if (kind === 'words') {
    told.refused.push(
      `Nothing is written: the first row (${listed(table[0] ?? [])}) is neither values nor heads of the grid. Copy the block without it, or give it heads such as “L1”, “R2” and “kg”.`,
    );
    return undefined;
  }
  if (kind === 'values') {
    const names = named ? 0 : -1;
    return { heads: 0, names, columnAt: (index) => from.column + index - (names + 1) };
  }
  const rows = headRows(table.slice(0, 1 + firstNamed(table.slice(1), store)), stations);
  const heads = joinHeads(table.slice(0, rows), stations);
  const headed = heads.findIndex((head) => readHead(head, stations).kind === 'athlete');
  const names = headed < 0 && named ? 0 : headed;
  const overNames = heads[names] ?? '';
  if (['trial', 'mass'].includes(readHead(overNames, stations).kind)) {
    told.refused.push(`Nothing is written: “${overNames}” stands over the names. Write “Athlete” over them.`);
    return undefined;
  }
  told.notes.push(`${rows === 1 ? 'First row' : `First ${rows} rows`} taken as heads: ${listed(heads)}.`);
  const ofValues = heads.map((head, index) => (index === names ? '' : head));
  const columns = columnsUnder(ofValues, from.column, store.layout, told.refused);
  for (const index of withoutHead(ofValues, table.slice(rows))) {
    if (index !== names) told.refused.push(`Column ${index + 1} of the block has no head and is left out.`);
  }
  return { heads: rows, names, columnAt: (index) => columns[index] ?? null };
}

/** Columns that hold something below an empty head. */
function withoutHead(heads: string[], body: string[][]): number[] {
  const width = Math.max(0, ...body.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => index).filter(
    (index) => !heads[index] && body.some((cells) => cells[index] && !isNotDone(cells[index])),
  );
}

/** A first column of names: of some on this day, or words in every row of values. A head above it may be empty. */
function hasNames(table: string[][], store: DayStore): boolean {
  if (!table.some((cells) => cells.length > 1)) return false;
  const names = namesOf(store);
  if (table.some(([first]) => isOnDay(first, names))) return true;
  const body = table.length > 1 ? table.slice(1) : table;
  const rows = body.filter(
    (cells) => cells.some((cell) => cell !== '') && kindOfRow(cells, store.layout.stations) !== 'heads',
  );
  return rows.length > 0 && rows.every(([first]) => isWord(first));
}

/** A row alone is one of values, and so is one that begins with a name of this day. */
function kindOfFirst(table: string[][], named: boolean, store: DayStore): ReturnType<typeof kindOfRow> {
  const [first = []] = table;
  const { stations } = store.layout;
  if (table.length === 1) return 'values';
  if (isOnDay(first[0], namesOf(store)) && kindOfRow(first.slice(1), stations) !== 'heads') return 'values';
  const whole = kindOfRow(first, stations);
  return named && whole === 'words' ? kindOfRow(first.slice(1), stations) : whole;
}

/** How many rows stand above the first with a name of this day. */
function firstNamed(rows: string[][], store: DayStore): number {
  const names = namesOf(store);
  const found = rows.findIndex(([first]) => isOnDay(first, names));
  return found < 0 ? rows.length : found;
}

const namesOf = (store: DayStore) => new Set(store.athletes().map(({ name }) => searchText(name)));
const isOnDay = (text: string | undefined, names: Set<string>) =>
  text !== undefined && (names.has(searchText(text)) || names.has(searchText(plain(text))));

/** The one athlete of a name, or why there is none. */
function athleteCalled(name: string, row: string, athletes: DayAthlete[]): DayAthlete | string {
  if (name === '') return `${row} has no name and is left out.`;
  const called = (wanted: string) => athletes.filter((athlete) => searchText(athlete.name) === searchText(wanted));
  const asWritten = called(name);
  const found = asWritten.length > 0 ? asWritten : called(plain(name));
  const [first] = found;
  if (found.length === 1 && first) return first;
  return found.length === 0
    ? `“${name}” is not on this day.`
    : `“${name}” is the name of ${found.length} athletes on this day.`;
}

/** A name without the mark that keeps a spreadsheet from reading it as a formula (`copy-table.ts`). */
function plain(name: string): string {
  return name.replace(/^'(?=[=+\-@])/, '');
}

/** How many heads are listed. */
const LISTED = 8;

function listed(heads: string[]): string {
  const told = heads.filter((head) => head !== '');
  const more = told.length - LISTED;
  return told.slice(0, LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
