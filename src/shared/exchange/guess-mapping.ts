import type { Catalogue } from '../catalog/catalogue.ts';
import { columnClaims, type Guess } from './column-claims.ts';
import { type ColumnMeaning, IGNORED, type Mapping, valueColumnsOf } from './columns.ts';
import { guessPlain } from './guess-plain.ts';
import { guessTestColumn, sideApart, withoutTrial } from './guess-test.ts';
import { type Header, headerOf } from './header-words.ts';

/** A value of a test that stands in another column, with its side where the header names one. */
const VALUE = /^(?:(l|lt|left|r|rt|right)\b ?)?(?:value|result|score|force|peak force|max force|torque|peak torque)?$/;

/** An index of a vendor is never taken: formulas and signs differ (docs/method.md, "Difference"). */
const INDEX = /%|\b(asym\w*|imbalance|lsi|ratio|diff\w*|deficit|symmetry)\b/;
export const INDEX_REASON = 'A percentage or an index: formulas differ, so it is computed again from left and right.';

const NO_TEST = 'No test is recognised in this name. Choose the test and the side.';
const NO_VALUE = 'Choose “Value” with its side if this is of the test that the row names.';
const NO_VALUES = 'No column with values of tests is recognised that this could belong to.';
const SPEED = 'Say whether this is the running speed in km/h or that of a machine in °/s.';

/** What the columns probably hold, by the words of the header; what is not understood is left out. */
export function guessMapping(columns: string[], catalogue: Catalogue): Mapping {
  const headers = columns.map(headerOf);
  const plain = new Set(headers.map((header) => guessPlain(header, false)?.kind));
  const shape: Shape = {
    named: plain.has('test-name'),
    sided: plain.has('side'),
    long: plain.has('test-name') || plain.has('side') || plain.has('trial'),
  };
  const guessed = columnClaims(
    headers.map((header) => ({ trial: null, column: header.column, ...guess(header, shape, catalogue) })),
  );
  if (valueColumnsOf(guessed).length > 0) return guessed;
  return guessed.map((meaning) => (isOfValues(meaning) ? { kind: 'ignore', reason: NO_VALUES } : meaning));
}

interface Shape {
  /** A column names the test. */
  named: boolean;
  /** A column names the side. */
  sided: boolean;
  /** An athlete may have more than one row. */
  long: boolean;
}

/** Columns that say something of a value and nothing without one. */
function isOfValues({ kind }: ColumnMeaning): boolean {
  return ['test-name', 'side', 'trial', 'unit', 'device', 'position'].includes(kind);
}

function guess(header: Header, shape: Shape, catalogue: Catalogue): Pick<Guess, 'meaning'> & Partial<Guess> {
  if (INDEX.test(header.unit === '%BW' ? header.bare : header.words)) return leftOut(INDEX_REASON);
  const plain = guessPlain(header, shape.long);
  if (plain && plain.kind !== 'ignore') return { meaning: plain };
  const test = guessTestColumn(header, shape.sided, catalogue);
  if (test && 'meaning' in test) return test;
  const value = shape.named ? valueColumn(header) : null;
  if (value) return value;
  if (/\bspeed\b/.test(header.words)) return speedColumn(header.column);
  if (test) return leftOut(test.reason);
  if (plain && !(header.unit && SIDE.test(header.bare))) return { meaning: plain };
  return isMeasured(header) ? leftOut(shape.named ? NO_VALUE : NO_TEST) : { meaning: IGNORED };
}

function leftOut(reason: string): { meaning: ColumnMeaning } {
  return { meaning: { kind: 'ignore', reason } };
}

const SIDE = /\b(l|lt|left|r|rt|right)\b/;

/** Whether a header looks like that of values, though it names no test. */
function isMeasured({ bare, unit }: Header): boolean {
  return unit !== null || SIDE.test(bare);
}

/** "Value", "Left", "R Max Force (N)", beside a column that names the test. */
function valueColumn({ bare, unit }: Header): Omit<Guess, 'column'> | null {
  const { words, trial } = withoutTrial(sideApart(bare));
  const found = VALUE.exec(words);
  if (!found || words === '') return null;
  const side = found[1] ? (found[1].startsWith('l') ? 'left' : 'right') : 'row';
  return { meaning: { kind: 'value', side, unit }, trial };
}

function speedColumn(column: string): { meaning: ColumnMeaning } {
  if (/°|deg/i.test(column)) return { meaning: { kind: 'speed', unit: '°/s' } };
  return /km/i.test(column) ? { meaning: { kind: 'speed', unit: 'km/h' } } : leftOut(SPEED);
}
