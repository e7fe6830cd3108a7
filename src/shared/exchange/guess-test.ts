import type { Catalogue } from '../catalog/catalogue.ts';
import { hasSides, type TestDefinition } from '../catalog/test-definition.ts';
import { unitKind, unitLabel, unitsFor } from '../units.ts';
import type { ColumnMeaning } from './columns.ts';
import { type Header, plainWords } from './header-words.ts';

/** Words that tell a test, the more special first. Speed and contraction are never guessed, so machines are left out. */
const WORDS: [string, RegExp][] = [
  ['nordic-hamstring', /\bnordic( hamstring)?\b/g],
  ['hip-abduction-isometric', /\b(abd|abduct\w*)\b/g],
  ['hip-adduction-isometric', /\b(add|adduct\w*|squeeze)\b/g],
  ['hip-external-rotation-isometric', /\b(hip er|ext\w* rot\w*)\b/g],
  ['hip-extension-isometric', /\b(hip ext\w*|glute|glut max)\b/g],
  ['knee-extension-isometric-hhd', /\b(quad|quadricep|knee ext\w*)\b/g],
  ['knee-flexion-isometric-hhd', /\b(ham|hamstring|knee flex\w*)\b/g],
  ['calf-isometric-seated', /\b(soleus|seated calf(?! raise))\b/g],
  ['heel-raise-single-leg', /\b(heel|calf) raise\b/g],
  ['single-leg-hop', /\bhop\b/g],
  ['countermovement-jump', /\b(cmj|countermovement jump)\b/g],
];

/** Words that make another test of it, or none at all. */
const OTHERWISE = new Set(
  (
    'triple crossover cross timed time seated sitting side drop double bilateral box depth repeated step shoulder elbow ' +
    'wrist finger thumb neck trunk pain vas nrs score rom range angle girth circumference soreness rpe stiffness ' +
    'tightness flexibility length injury surgery'
  ).split(' '),
);

/** Words that make no other test of one that is told. */
const BESIDE = new Set(
  (
    'peak max maximum maximal force strength test value result best mean average avg of the leg limb muscle knee ' +
    'hip mvic mvc hhd handheld hand held dynamometer trial rep attempt l lt left r rt right'
  ).split(' '),
);

/** A test that words speak of, with the words that say more than its name. */
interface Found {
  test: TestDefinition;
  more: string[];
}

/**
 * The test that words in lower case speak of: the one with the longest name that they hold, where only one has it, else
 * one by its telling words. None where other words beside it make something else of it.
 */
export function guessTest(words: string, catalogue: Catalogue): TestDefinition | undefined {
  const found = testIn(words, catalogue);
  return found?.more.some((word) => OTHERWISE.has(word)) ? undefined : found?.test;
}

function testIn(words: string, catalogue: Catalogue): Found | undefined {
  const said = ` ${singular(sideApart(words).replace(/\bsl\b/g, 'single leg'))} `;
  const held = namesOf(catalogue).find(([name]) => said.includes(` ${name} `));
  if (held?.[1].length === 1) return foundIn(said, ` ${held[0]} `, held[1][0]);
  const telling = WORDS.find(([, pattern]) => said.search(pattern) >= 0);
  return telling && foundIn(said, telling[1], catalogue.find(telling[0]));
}

function foundIn(said: string, telling: string | RegExp, test: TestDefinition | undefined): Found | undefined {
  if (!test) return undefined;
  const own = new Set([...singular(plainWords(`${test.name} ${test.detail}`)).split(' '), ...protocolWords(test)]);
  const rest = said.replace(telling, ' ').trim().split(/[ /]+/);
  return { test, more: rest.filter((word) => word !== '' && !own.has(word)) };
}

/** What headers call the position of a test. */
const POSITIONS: [RegExp, string[]][] = [
  [/^seated/i, ['seated', 'sitting']],
  [/^standing/i, ['standing']],
  [/^lying on the back/i, ['supine', 'lying']],
  [/^lying face down/i, ['prone', 'lying']],
];

function protocolWords({ protocol }: TestDefinition): string[] {
  const positions = POSITIONS.flatMap(([position, words]) => (position.test(protocol.position) ? words : []));
  return protocol.contraction === 'isometric' ? [...positions, 'isometric', 'iso'] : positions;
}

/** Names of tests, alone and with their detail, the longest first. */
function namesOf(catalogue: Catalogue): [string, TestDefinition[]][] {
  const known = NAMES.get(catalogue);
  if (known) return known;
  const byName = new Map<string, TestDefinition[]>();
  for (const test of catalogue.tests) {
    for (const text of new Set([test.name, `${test.name} ${test.detail}`])) {
      const name = singular(plainWords(text));
      byName.set(name, [...(byName.get(name) ?? []), test]);
    }
  }
  const names = [...byName].sort(([a], [b]) => b.length - a.length);
  NAMES.set(catalogue, names);
  return names;
}
const NAMES = new WeakMap<Catalogue, [string, TestDefinition[]][]>();

/** "heel raises" → "heel raise", in headers and in names alike. */
function singular(words: string): string {
  return words.replace(/\b(\w{2,}[^\Wsui])s\b/g, '$1');
}

/** A column of a test, or why it cannot be said to be one. */
export type TestGuess = { meaning: ColumnMeaning; trial: number | null } | { reason: string };

/**
 * The test and side that a header names, with the number of the trial. Any word that may make something else of it
 * leaves it to the coach.
 * @param sided whether another column names the side
 * @returns null where no test is spoken of
 */
export function guessTestColumn(header: Header, sided: boolean, catalogue: Catalogue): TestGuess | null {
  const found = testIn(header.bare, catalogue);
  if (!found) return null;
  const { test } = found;
  const { words: more, trial } = withoutTrial(found.more.join(' '));
  const odd = more.split(' ').filter((word) => word !== '' && !BESIDE.has(word));
  const inBracket = new Set(singular(plainWords(header.noUnit ?? '')).split(/[ /]/));
  const other = odd.find((word) => OTHERWISE.has(word) || !inBracket.has(word));
  if (other !== undefined) {
    const reason = `As it says “${other}”, it may be something else than ${test.name}. Choose the test if it is one.`;
    return { reason };
  }
  if (header.noUnit !== null && (odd.length > 0 || inBracket.has(''))) {
    return { reason: `“${header.noUnit}” is no unit of ${test.name}.` };
  }
  const unit = unitIn(header, test);
  if ('reason' in unit) return unit;
  const side = sideIn(sideApart(header.bare), test, sided);
  return 'reason' in side ? side : { meaning: { kind: 'test', testId: test.id, ...side, ...unit }, trial };
}

/** Dynamometers print kg and lb for kgf and lbf: the unit of a force is left open then, and asked. */
function unitIn(
  { unit }: Header,
  test: TestDefinition,
): Pick<Extract<ColumnMeaning, { kind: 'test' }>, 'unit'> | { reason: string } {
  if (unit === null) return { unit };
  const [kind, own] = [unitKind(unit), unitKind(test.unit)];
  if (kind === 'mass' && own === 'force') return { unit: null };
  if (!unitsFor(test.unit).includes(unit)) return { reason: `“${unitLabel(unit)}” is no unit of ${test.name}.` };
  if (own === 'force' && kind.startsWith('torque')) {
    return { reason: `A torque in ${unitLabel(unit)} may come from a machine. Choose the test.` };
  }
  return { unit };
}

function sideIn(
  words: string,
  test: TestDefinition,
  sided: boolean,
): Pick<Extract<ColumnMeaning, { kind: 'test' }>, 'side'> | { reason: string } {
  const left = /\b(l|lt|left)\b/.test(words);
  const right = /\b(r|rt|right)\b/.test(words);
  if (!hasSides(test)) {
    return left || right ? { reason: `${test.name} has no sides. Choose the test and the side.` } : { side: 'whole' };
  }
  if (left !== right) return { side: left ? 'left' : 'right' };
  if (sided && !left) return { side: 'row' };
  return { reason: 'It does not say left or right. Choose the test and the side.' };
}

const COUNTED = /\b(best|mean|average|avg|max|peak) (of )?\d+\b/g;
/** "test 2" is another day. */
const TRIAL = /(?:^| )(?<!\btest )(?:(?:trial|rep|attempt|t|no|nr) ?)?([1-9]|1\d|20)(?= |$)/g;

/** "quad l2" → "quad l 2", "left side" → "left" */
export function sideApart(words: string): string {
  return words.replace(/\b([lr])(?=[1-9]\b)/g, '$1 ').replace(/\b(l|left|r|right) side\b(?! lying)/g, '$1');
}

/** "l trial 2", "l t2", "l 2" → "l" and 2. Two numbers are none of a trial. */
export function withoutTrial(words: string): { words: string; trial: number | null } {
  const apart = words.replace(COUNTED, '$1');
  const numbers = [...apart.matchAll(TRIAL)];
  const [first] = numbers;
  if (!first || numbers.length > 1) return { words: apart, trial: null };
  return { words: apart.replace(first[0], ' ').replace(/\s+/g, ' ').trim(), trial: Number(first[1]) };
}
