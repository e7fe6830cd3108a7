import { parseNumber } from '#renderer/components/parse-number.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import type { DayAthlete, DayTest } from '#shared/contract/testing-day.ts';
import { typed } from '#shared/shown.ts';
import { farOff, farOffMass, farOffWords } from '#shared/testing-day/far-off.ts';
import { unitLabel } from '#shared/units.ts';
import { type CellContent, contentOf, recordOf } from './cell-content.ts';
import type { DayColumn, TrialColumn } from './columns.ts';

/** What becomes of a text typed or pasted in a cell. */
export type Judged =
  | { kind: 'unchanged' }
  | { kind: 'write'; content: CellContent | null }
  /** `asked` carries what is written when the coach confirms. */
  | { kind: 'asked'; sentence: string; content: CellContent }
  | { kind: 'refused'; sentence: string };

export interface CellContext {
  athlete: DayAthlete;
  column: DayColumn;
  tests: readonly DayTest[];
  /** Everyone on the day, for what their values say of a far-off one. */
  athletes(): DayAthlete[];
}

export function judgeTyped(text: string, context: CellContext): Judged {
  const { athlete, column } = context;
  const parsed = parseNumber(text);
  if (parsed.kind === 'invalid') {
    return { kind: 'refused', sentence: `“${text.trim()}” is not a number. Type digits, with a point or a comma.` };
  }
  const before = contentOf(athlete, column);
  if (parsed.kind === 'empty') return before ? { kind: 'write', content: null } : { kind: 'unchanged' };
  const { value } = parsed;
  if (before && before.struckReason !== null) {
    const why = `struck out (${before.struckReason})`;
    return { kind: 'refused', sentence: `This trial is ${why}. Press X in it first, so that it counts again.` };
  }
  // A mean from a file is shown, and copied, with fewer digits than it has.
  if (before && (before.value === value || Number(typed(before.value)) === value)) return { kind: 'unchanged' };
  const problem = problemOf(value, context);
  if (problem) return { kind: 'refused', sentence: problem };
  const content = { value, struckReason: null };
  const question = questionOf(value, context);
  return question ? { kind: 'asked', sentence: question, content } : { kind: 'write', content };
}

function problemOf(value: number, { athlete, column, tests }: CellContext): string | null {
  if (column.kind === 'mass') {
    return value >= 20 && value <= 250 ? null : `Body mass: ${value} kg is not possible. Expected is 20 to 250 kg.`;
  }
  const record = recordOf(athlete, column.station);
  const before = athlete.before.find(({ testId }) => testId === column.station);
  const chosen = tests.find(({ testId }) => testId === column.station)?.setUp;
  const setUp = record?.setUp ?? before?.setUp;
  return implausible(value, unitOf(column, athlete), column.test, {
    massKg: athlete.massKg,
    leverM: chosen?.leverM ?? setUp?.leverM ?? null,
    speedKmh: chosen?.speedKmh ?? setUp?.speedKmh ?? null,
  });
}

function questionOf(value: number, { athlete, column, athletes }: CellContext): string | null {
  if (column.kind === 'mass') {
    const off = farOffMass(value, athlete.massBefore?.massKg ?? null);
    return off && farOffWords(value, off, 'kg');
  }
  const unit = unitOf(column, athlete);
  const counted = (of: DayAthlete) =>
    (recordOf(of, column.station)?.trials ?? []).filter(({ struckReason }) => struckReason === null);
  const own = counted(athlete).filter(({ side, ordinal }) => side !== column.side || ordinal !== column.ordinal);
  const before = athlete.before.find(({ testId }) => testId === column.station);
  const level = before?.unit === unit ? before.level : null;
  const others: number[] = [];
  // The squad counts only where the athlete has nothing: with many athletes it is slow to look through.
  for (const of of own.length === 0 && level === null ? athletes() : []) {
    if (others.length >= ENOUGH) break;
    if (of.athleteId === athlete.athleteId || recordOf(of, column.station)?.unit !== unit) continue;
    others.push(...counted(of).map((trial) => trial.value));
  }
  const neighbours = { own: own.map((trial) => trial.value), before: level, others };
  const off = farOff(value, neighbours, column.test.typicalError.trial);
  return off && farOffWords(value, off, unitLabel(unit));
}

/** More values of others do not change their level. */
const ENOUGH = 300;

/** The unit a cell is typed in: that of what is recorded, else the day's. */
function unitOf(column: TrialColumn, athlete: DayAthlete) {
  return recordOf(athlete, column.station)?.unit ?? column.unit;
}
