import Papa from 'papaparse';
import type { DayAthlete } from '#shared/contract/testing-day.ts';
import { typed } from '#shared/shown.ts';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { type CellContent, contentOf, withContent } from './cell-content.ts';
import { columnName, type DayColumn } from './columns.ts';
import type { CellChange } from './day-rows.ts';
import type { DayStore } from './day-store.ts';
import { type Judged, judgeTyped } from './judge-typed.ts';
import { isNotDone } from './paste-heads.ts';
import { type PastedRow, readRows } from './paste-rows.ts';

/** What a pasted block would do, before anything is written. */
export interface PastePlan {
  /** How the block was read: its heads, and what was passed over. */
  notes: string[];
  /** What is written unasked. */
  changes: CellChange[];
  /** Values for empty cells: "Runner 01", "Quadriceps L1 220, L2 214". */
  lines: PasteLine[];
  /** Those that stand in for another: "Quadriceps L1 220 replaces 202". */
  replaced: PasteLine[];
  /** How many do. */
  replacing: number;
  /** Likely mistyped: written when the coach says so. */
  farOff: { change: CellChange; sentence: string }[];
  /** What is not written, each with its reason. */
  refused: string[];
}

export interface PasteLine {
  name: string;
  words: string;
}

/** Whether a text holds more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}

/** Reads a block as a spreadsheet copies it, and judges its values as if they were typed, each beside the others. */
export function planPaste(text: string, from: CellPlace, store: DayStore): PastePlan {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  const table = data.map((cells) => cells.map((cell) => cell.trim()));
  const plan: PastePlan = { notes: [], changes: [], lines: [], replaced: [], replacing: 0, farOff: [], refused: [] };
  const rows = readRows(table, from, store, plan);
  const cells = rows.flatMap((row) => cellsOf(row, store, plan));
  noteMarks(rows, plan);
  // Each value is held against the others of the block too, so all that can be written is put in place first.
  const pasted = new Map(store.athletes().map((athlete) => [athlete.athleteId, athlete]));
  for (const { athlete, at, content } of cells) {
    pasted.set(athlete.athleteId, withContent(pasted.get(athlete.athleteId) ?? athlete, at, content));
  }
  const everyone = [...pasted.values()];
  const words = { lines: new Words(), replaced: new Words() };
  for (const cell of cells) {
    const { athlete, at } = cell;
    const before = contentOf(athlete, at);
    const beside = withContent(pasted.get(athlete.athleteId) ?? athlete, at, before);
    const judged = judgeTyped(cell.text, { athlete: beside, column: at, tests: store.tests, athletes: () => everyone });
    if (judged.kind === 'refused') plan.refused.push(`${placeOf(cell)}: ${judged.sentence}`);
    const change = { athleteId: athlete.athleteId, column: cell.column, content: cell.content };
    const replaces = before ? ` replaces ${typed(before.value)}` : '';
    if (judged.kind === 'asked') {
      const also = before ? ` It${replaces}.` : '';
      plan.farOff.push({ change, sentence: `${placeOf(cell)}: ${judged.sentence}${also}` });
    }
    if (judged.kind !== 'write') continue;
    plan.changes.push(change);
    if (before) plan.replacing += 1;
    words[before ? 'replaced' : 'lines'].add(athlete, at, `${cell.text}${replaces}`);
  }
  return { ...plan, lines: words.lines.told(), replaced: words.replaced.told() };
}

/** A value of the block and where it goes. */
interface PastedCell {
  athlete: DayAthlete;
  column: number;
  at: DayColumn;
  text: string;
  content: CellContent;
}

/** The values of a row that can be written, each looked at by itself. */
function cellsOf({ athlete, values }: PastedRow, store: DayStore, plan: PastePlan): PastedCell[] {
  const judged = values.flatMap(({ text, column }) => {
    if (text === '' || isNotDone(text)) return [];
    const at = store.layout.columns[column];
    const context = { athlete, tests: store.tests, athletes: () => [] };
    return [{ athlete, column, at, text, judged: at && judgeTyped(text, { ...context, column: at }) }];
  });
  if (athlete.absent) {
    if (judged.some((cell) => cell.judged?.kind !== 'unchanged')) {
      plan.refused.push(`${athlete.name} is marked as absent.`);
    }
    return [];
  }
  return judged.flatMap(({ judged: one, at, ...cell }): PastedCell[] => {
    if (!at || !one) plan.refused.push(`${athlete.name}: “${cell.text}” lies right of the last column.`);
    else if (one.kind === 'refused') plan.refused.push(`${placeOf({ athlete, at })}: ${one.sentence}`);
    else if (hasValue(one)) return [{ ...cell, at, content: one.content }];
    return [];
  });
}

function hasValue(judged: Judged): judged is Judged & { content: CellContent } {
  return (judged.kind === 'write' || judged.kind === 'asked') && judged.content !== null;
}

function placeOf({ athlete, at }: { athlete: DayAthlete; at: DayColumn }): string {
  return `${athlete.name}, ${columnName(at)}`;
}

function noteMarks(rows: PastedRow[], plan: PastePlan): void {
  const marks = rows.flatMap(({ values }) => values.map(({ text }) => text)).filter(isNotDone);
  if (marks.length === 0) return;
  const words = [...new Set(marks)].map((mark) => `“${mark}”`).join(', ');
  const cells = marks.length === 1 ? '1 cell that says' : `${marks.length} cells that say`;
  plan.notes.push(`Left out: ${cells} ${words}.`);
}

/** The values of each athlete in words: "Hamstrings L1 220, L2 214, Quadriceps L1 486", a test named where it begins. */
class Words {
  readonly #byAthlete = new Map<string, { name: string; station: string; words: string[] }>();

  add({ athleteId, name }: DayAthlete, column: DayColumn, value: string): void {
    const line = this.#byAthlete.get(athleteId) ?? { name, station: '', words: [] };
    const test = column.kind === 'trial' && column.station !== line.station ? `${column.test.name} ` : '';
    line.words.push(`${test}${column.head} ${value}`);
    this.#byAthlete.set(athleteId, { ...line, station: column.station });
  }

  told(): PasteLine[] {
    return [...this.#byAthlete.values()].map(({ name, words }) => ({ name, words: words.join(', ') }));
  }
}
