import type { Catalogue } from '../catalog/catalogue.ts';
import { unitKind } from '../units.ts';
import {
  type ColumnMeaning,
  columnsOf,
  type HEIGHT_UNITS,
  IGNORED,
  type MASS_UNITS,
  type Mapping,
  type PlainKind,
} from './columns.ts';
import { guessTest, plainWords } from './test-names.ts';
import { unitByWord } from './unit-words.ts';

/** Words of a header that tell a plain column. */
const PLAIN: [PlainKind, RegExp][] = [
  ['birth-date', /\b(birth ?date|date of birth|dob|birthday|born)\b/],
  ['test-date', /\b(date|tested on|test day)\b/],
  ['test-name', /^(test|test name|name of the test|test type|exercise|movement)$/],
  ['side', /^(side|leg|limb|side tested|tested (side|leg|limb))$/],
  ['trial', /^(trial|rep|attempt|(trial|rep|attempt) (no|nr|number))$/],
  ['unit', /^units?$/],
  ['device', /^(device|dynamometer)$/],
  ['position', /^(position|test position)$/],
  ['external-id', /\b(id|external id|athlete id|number)\b/],
  ['name', /\b(name|athlete|runner|player)\b/],
  ['sex', /\b(sex|gender)\b/],
  ['age', /\bage\b/],
  ['dominance', /\b(dominan\w*|preferred leg)\b/],
  ['weekly-km', /\b(km (a|per|\/) ?w\w*|weekly|km wk|volume|mileage)\b/],
  ['main-event', /\b(event|race|distance|discipline)\b/],
  ['squad', /\b(squad|group|team)\b/],
];

/** A value of a test that stands in another column, with its side where the header names one. */
const VALUE = /^(?:(l|lt|left|r|rt|right)\b ?)?(?:value|result|score|force|peak force|max force|torque|peak torque)?$/;

/** An index of a vendor is never taken: formulas and signs differ (docs/method.md, "Difference"). */
const INDEX = /%|\b(asym\w*|imbalance|lsi|ratio|diff\w*|deficit|symmetry)\b/;
export const INDEX_REASON = 'A percentage or an index: formulas differ, so it is computed again from left and right.';

/** Columns of a file with more than one row an athlete. */
const LONG = ['test-name', 'side', 'trial'] as const;

/** What the columns probably hold, by the words of the header; what is not understood is left out. */
export function guessMapping(columns: string[], catalogue: Catalogue): Mapping {
  const words = columns.map(plainWords);
  const has = (kind: PlainKind) => words.some((text) => PLAIN.find(([, pattern]) => pattern.test(text))?.[0] === kind);
  const shape: Shape = { named: has('test-name'), sided: has('side'), long: LONG.some(has) };
  const taken = new Set<string>();
  const guessed = columns.map((column) => {
    const meaning = guess(column, shape, catalogue);
    if (meaning.kind === 'ignore' || meaning.kind === 'note') return meaning;
    const key = keyOf(meaning);
    if (taken.has(key)) return IGNORED;
    taken.add(key);
    return meaning;
  });
  return hasValues(guessed) ? guessed : guessed.map((meaning) => (isOfValues(meaning) ? IGNORED : meaning));
}

interface Shape {
  /** A column names the test. */
  named: boolean;
  /** A column names the side. */
  sided: boolean;
  /** An athlete may have more than one row. */
  long: boolean;
}

function keyOf(meaning: ColumnMeaning): string {
  if (meaning.kind === 'test') return `test ${meaning.testId} ${meaning.side}`;
  return meaning.kind === 'value' ? `value ${meaning.side}` : meaning.kind;
}

function hasValues(mapping: Mapping): boolean {
  return columnsOf(mapping, 'test').length + columnsOf(mapping, 'value').length > 0;
}

/** Columns that say something of a value and nothing without one. */
function isOfValues({ kind }: ColumnMeaning): boolean {
  return ['test-name', 'side', 'trial', 'unit', 'device', 'position'].includes(kind);
}

function guess(column: string, shape: Shape, catalogue: Catalogue): ColumnMeaning {
  const words = plainWords(column);
  if (INDEX.test(words)) return { kind: 'ignore', reason: INDEX_REASON };
  const unitText = unitTextOf(column);
  const telling = PLAIN.find(([, pattern]) => pattern.test(words));
  if (telling && isOfValues({ kind: telling[0] })) return { kind: telling[0] };
  const test = guessTestColumn(words, unitText, shape, catalogue);
  if (test) return test;
  if (shape.named) {
    const value = valueColumn(words, unitText);
    if (value) return value;
  }
  if (/\bspeed\b/.test(words)) return speedColumn(column);
  if (/\bheight\b/.test(words)) return { kind: 'height', unit: HEIGHTS[unitText] ?? null };
  if (/\b(mass|weight|bw)\b/.test(words)) {
    return { kind: shape.long ? 'day-mass' : 'mass', unit: MASSES[unitText] ?? null };
  }
  if (/\binjur\w*\b/.test(words)) return { kind: 'injury', part: 'place' };
  if (/\b(notes?|comments?|remarks?)\b/.test(words)) {
    return { kind: shape.long ? 'test-note' : 'note', label: column.slice(0, 60) };
  }
  return telling ? { kind: telling[0] } : IGNORED;
}

const HEIGHTS: Record<string, (typeof HEIGHT_UNITS)[number]> = { cm: 'cm', m: 'm', in: 'in' };
const MASSES: Record<string, (typeof MASS_UNITS)[number]> = { kg: 'kg', lb: 'lb', lbs: 'lb' };

function guessTestColumn(words: string, unitText: string, shape: Shape, catalogue: Catalogue): ColumnMeaning | null {
  const test = guessTest(words, catalogue);
  if (!test) return null;
  const left = /\b(l|lt|left)\b/.test(words);
  const right = /\b(r|rt|right)\b/.test(words);
  const unit = unitByWord(unitText);
  if (unit && unitKind(unit) !== unitKind(test.unit)) return null;
  if (test.laterality === 'whole-body')
    return left || right ? null : { kind: 'test', testId: test.id, side: 'whole', unit };
  if (left !== right) return { kind: 'test', testId: test.id, side: left ? 'left' : 'right', unit };
  return shape.sided && !left ? { kind: 'test', testId: test.id, side: 'row', unit } : null;
}

/** "Value", "Left", "R Max Force (N)", beside a column that names the test. */
function valueColumn(words: string, unitText: string): ColumnMeaning | null {
  const unit = unitByWord(unitText);
  const without = plainWords(unitText);
  const bare = unit && words.endsWith(` ${without}`) ? words.slice(0, -without.length).trim() : words;
  const found = VALUE.exec(bare);
  if (!found || bare === '') return null;
  const side = found[1] ? (found[1].startsWith('l') ? 'left' : 'right') : 'row';
  return { kind: 'value', side, unit };
}

function speedColumn(column: string): ColumnMeaning {
  if (/°|deg/i.test(column)) return { kind: 'speed', unit: '°/s' };
  if (/km/i.test(column)) return { kind: 'speed', unit: 'km/h' };
  return { kind: 'ignore', reason: 'Say whether this is the running speed in km/h or that of a machine in °/s.' };
}

/** What stands in brackets at the end, or the last word after an underscore. */
function unitTextOf(column: string): string {
  const bracket = /[([]([^)\]]+)[)\]]\s*$/.exec(column);
  return (bracket?.[1] ?? column.split(/[_\s]/).at(-1) ?? '').trim().toLowerCase();
}
