import { testById } from '../catalog/tests.ts';
import { type Unit, unitKind } from '../units.ts';
import {
  type ColumnMeaning,
  type HEIGHT_UNITS,
  IGNORED,
  type MASS_UNITS,
  type Mapping,
  type PlainKind,
} from './columns.ts';

/** Words of a header that tell a plain column. */
const PLAIN: [PlainKind, RegExp][] = [
  ['birth-date', /\b(birth ?date|date of birth|dob|birthday|born)\b/],
  ['test-date', /\b(date|tested on|test day)\b/],
  ['external-id', /\b(id|external id|athlete id|number)\b/],
  ['name', /\b(name|athlete|runner|player)\b/],
  ['sex', /\b(sex|gender)\b/],
  ['age', /\bage\b/],
  ['dominance', /\b(dominan\w*|preferred leg)\b/],
  ['weekly-km', /\b(km (a|per|\/) ?w\w*|weekly|km wk|volume|mileage)\b/],
  ['main-event', /\b(event|race|distance|discipline)\b/],
  ['squad', /\b(squad|group|team)\b/],
];

/** Words that tell a test, the more special first. Speed and contraction are never guessed, so machines are left out. */
const TESTS: [string, RegExp][] = [
  ['nordic-hamstring', /\bnordics?\b/],
  ['hip-abduction-isometric', /\b(abd|abduct\w*)\b/],
  ['hip-adduction-isometric', /\b(add|adduct\w*|squeeze)\b/],
  ['hip-external-rotation-isometric', /\b(hip er|ext\w* rot\w*)\b/],
  ['hip-extension-isometric', /\b(hip ext\w*|glutes?|glut max)\b/],
  ['knee-extension-isometric-hhd', /\b(quads?|quadriceps|knee ext\w*)\b/],
  ['knee-flexion-isometric-hhd', /\b(hams?|hamstrings?|knee flex\w*)\b/],
  ['calf-isometric-seated', /\b(soleus|seated calf)\b/],
  ['heel-raise-single-leg', /\b(heel raises?|calf raises?)\b/],
  ['single-leg-hop', /\b(single leg hop|hop)\b/],
  ['countermovement-jump', /\b(cmj|countermovement jump)\b/],
];

/** An index of a vendor is never taken: formulas and signs differ (docs/method.md, "Difference"). */
const INDEX = /%|\b(asym\w*|imbalance|lsi|ratio|diff\w*|deficit|symmetry)\b/;
const INDEX_REASON = 'A percentage or an index: formulas differ, so it is computed again from left and right.';

const UNIT_WORDS: [Unit, RegExp][] = [
  ['Nm', /^(nm|n m|n·m|n-m)$/],
  ['N', /^(n|newtons?)$/],
  ['kgf', /^kgf$/],
  ['lbf', /^lbf$/],
  ['cm', /^cm$/],
  ['m', /^m$/],
  ['in', /^(in|inch|inches)$/],
  ['s', /^(s|sec|seconds)$/],
  ['reps', /^(reps|repetitions)$/],
];

/** What the columns probably hold, by the words of the header; what is not understood is left out. */
export function guessMapping(columns: string[]): Mapping {
  const taken = new Set<string>();
  return columns.map((column) => {
    const meaning = guess(column);
    const key = meaning.kind === 'test' ? `${meaning.testId} ${meaning.side}` : meaning.kind;
    if (meaning.kind === 'ignore' || meaning.kind === 'note') return meaning;
    if (taken.has(key)) return IGNORED;
    taken.add(key);
    return meaning;
  });
}

function guess(column: string): ColumnMeaning {
  const words = wordsOf(column);
  if (INDEX.test(words)) return { kind: 'ignore', reason: INDEX_REASON };
  const unitText = unitTextOf(column);
  const test = guessTest(words, unitText);
  if (test) return test;
  if (/\bheight\b/.test(words)) return { kind: 'height', unit: HEIGHTS[unitText] ?? null };
  if (/\b(mass|weight|bw)\b/.test(words)) return { kind: 'mass', unit: MASSES[unitText] ?? null };
  if (/\binjur\w*\b/.test(words)) return { kind: 'injury', part: 'place' };
  if (/\b(notes?|comments?|remarks?)\b/.test(words)) return { kind: 'note', label: column.slice(0, 60) };
  const plain = PLAIN.find(([, pattern]) => pattern.test(words));
  return plain ? { kind: plain[0] } : IGNORED;
}

const HEIGHTS: Record<string, (typeof HEIGHT_UNITS)[number]> = { cm: 'cm', m: 'm', in: 'in' };
const MASSES: Record<string, (typeof MASS_UNITS)[number]> = { kg: 'kg', lb: 'lb', lbs: 'lb' };

function guessTest(words: string, unitText: string): ColumnMeaning | null {
  const found = TESTS.find(([, pattern]) => pattern.test(words));
  if (!found) return null;
  const test = testById(found[0]);
  const left = /\b(l|lt|left)\b/.test(words);
  const right = /\b(r|rt|right)\b/.test(words);
  const unit = UNIT_WORDS.find(([, pattern]) => pattern.test(unitText))?.[0] ?? null;
  if (unit && unitKind(unit) !== unitKind(test.unit)) return null;
  if (test.laterality === 'whole-body')
    return left || right ? null : { kind: 'test', testId: test.id, side: 'whole', unit };
  if (left === right) return null;
  return { kind: 'test', testId: test.id, side: left ? 'left' : 'right', unit };
}

/** "L Hip_Abd (N)", "leftQuad" → "l hip abd n", "left quad". */
function wordsOf(column: string): string {
  return column
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}%/]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** What stands in brackets at the end, or the last word after an underscore. */
function unitTextOf(column: string): string {
  const bracket = /[([]([^)\]]+)[)\]]\s*$/.exec(column);
  return (bracket?.[1] ?? column.split(/[_\s]/).at(-1) ?? '').trim().toLowerCase();
}
