import type { Catalogue } from '../catalog/catalogue.ts';
import type { Answers } from './answers.ts';
import { type DecimalMark, readNumber } from './cells.ts';
import type { ColumnMeaning, Mapping } from './columns.ts';
import { FORMULAS, type Formula } from './formats/vendor-check.ts';
import { guessTest } from './guess-test.ts';
import { plainWords } from './header-words.ts';
import type { Table } from './read-table.ts';
import { TableMemory } from './table-memory.ts';
import { splitUnit } from './unit-words.ts';

/** Words of a column that holds a difference of sides in percent. A ratio of two muscles is none. */
const DIFFERENCE = /\b(asym\w*|imbalance|diff\w*|deficit|symmetry|lsi)\b/;

/** Rows after which other work gets its turn. */
const TURN = 5000;

/** Columns of one test, left beside right. */
interface Sides {
  /** Null where each row names its test. */
  testId: string | null;
  left: number;
  right: number;
}

/**
 * Compares columns of differences in percent that are left out with what their own left and right give, by each known
 * formula. They are never imported; the sentences say which formula they follow.
 * @param answers with what the data say of the decimal mark
 * @yields so that the caller can let other work through
 */
export function* printedDifferences(
  table: Table,
  mapping: Mapping,
  answers: Answers,
  catalogue: Catalogue,
): Generator<undefined, string[], undefined> {
  const pairs = sidesOf(mapping);
  const told: string[] = [];
  for (const [column, meaning] of mapping.entries()) {
    const words = plainWords(table.columns[column] as string);
    if (meaning.kind !== 'ignore' || !DIFFERENCE.test(words)) continue;
    const testId = guessTest(words, catalogue)?.id;
    const pair = pairs.length === 1 ? pairs[0] : pairs.find((sides) => testId !== undefined && sides.testId === testId);
    if (!pair || (pair.testId !== null && testId !== undefined && pair.testId !== testId)) continue;
    const mark = answers.decimalMark ?? 'unclear';
    const key = [column, pair.left, pair.right, mark].join();
    const sentence = memory.get(table, key) ?? memory.keep(table, key, yield* compared(table, column, pair, mark));
    if (sentence) told.push(`${table.columns[column]} is not imported. ${sentence}`);
  }
  return told;
}

const FORMULA_NAMES = Object.keys(FORMULAS) as Formula[];

/** By the places of the columns and the decimal mark. */
const memory = new TableMemory<string, string>();

function sidesOf(mapping: Mapping): Sides[] {
  // Of several trials beside each other none alone gives the difference.
  const columnOf = (is: (meaning: ColumnMeaning) => boolean) =>
    mapping.filter(is).length === 1 ? mapping.findIndex(is) : -1;
  const tests = new Set(mapping.flatMap((meaning) => (meaning.kind === 'test' ? [meaning.testId] : [])));
  const own = [...tests].map((testId): Sides => {
    const at = (side: string) => columnOf((m) => m.kind === 'test' && m.testId === testId && m.side === side);
    return { testId, left: at('left'), right: at('right') };
  });
  const ofRow = (side: string) => columnOf((m) => m.kind === 'value' && m.side === side);
  return [...own, { testId: null, left: ofRow('left'), right: ofRow('right') }].filter(
    ({ left, right }) => left >= 0 && right >= 0,
  );
}

function* compared(
  table: Table,
  column: number,
  { left, right }: Sides,
  mark: DecimalMark,
): Generator<undefined, string, undefined> {
  const agree = FORMULA_NAMES.map(() => 0);
  let of = 0;
  for (const [index, { cells }] of table.rows.entries()) {
    if (index % TURN === 0) yield;
    const printed = printedIn(cells[column] as string, mark);
    const [l, r] = [left, right].map((at) => valueIn(cells[at] as string, mark));
    if (!printed || !l || !r) continue;
    of++;
    for (const [at, formula] of FORMULA_NAMES.entries()) {
      if (agrees(printed, FORMULAS[formula].of(l, r), l, r)) agree[at] = (agree[at] ?? 0) + 1;
    }
  }
  if (of === 0) return '';
  const most = Math.max(...agree);
  const best = FORMULA_NAMES[agree.indexOf(most)];
  if (!best || most * 2 <= of) return 'No known formula gives it from its left and right.';
  return `It agrees with its left and right in ${most} of ${of} rows, as ${FORMULAS[best].words}.`;
}

/** A percentage as it is printed; a letter names the stronger side. */
interface Printed {
  value: number;
  /** Half of the last digit. */
  within: number;
  stronger: 'left' | 'right' | null;
}

function printedIn(text: string, mark: DecimalMark): Printed | null {
  const parts = /^([^%a-z]*?)\s*%?\s*\(?(l|r|left|right)?\)?$/i.exec(text.trim());
  const value = parts ? valueIn(parts[1] ?? '', mark) : null;
  if (value === null) return null;
  const decimals = /[.,](\d*)$/.exec(parts?.[1]?.trim() ?? '')?.[1]?.length ?? 0;
  const letter = parts?.[2]?.[0]?.toLowerCase();
  return {
    value,
    within: Math.max(0.51 * 10 ** -decimals, 1e-6),
    stronger: letter === 'l' ? 'left' : letter === 'r' ? 'right' : null,
  };
}

function valueIn(text: string, mark: DecimalMark): number | null {
  const reading = readNumber(splitUnit(text).number, mark);
  return reading.kind === 'value' && Number.isFinite(reading.value) ? reading.value : null;
}

function agrees({ value, within, stronger }: Printed, ours: number, left: number, right: number): boolean {
  if (stronger === null) return Math.abs(value - ours) <= within;
  return (
    Math.abs(Math.abs(value) - Math.abs(ours)) <= within && (left === right || left > right === (stronger === 'left'))
  );
}
