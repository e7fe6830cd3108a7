import { searchText } from '../search-text.ts';

/** A name as it is compared: its words, and what lets most other names be passed over without a look at their letters. */
export interface NameForm {
  words: string[];
  letters: string;
  sorted: string;
  digits: string;
  /** Letters that occur, and those that occur twice, as bits; letters of one class share a bit. */
  once: number;
  twice: number;
}

/** How two names differ, as part of a sentence; the lower the weight, the nearer. */
export interface Difference {
  why: string;
  weight: number;
}

/** Case, accents, marks and leading zeros of a running number tell no two names apart. */
export function nameForm(name: string): NameForm {
  const words = searchText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim()
    .split(' ');
  const letters = words.join('');
  let once = 0;
  let twice = 0;
  for (let at = 0; at < letters.length; at++) {
    const bit = 1 << (letters.charCodeAt(at) & 31);
    if (once & bit) twice |= bit;
    once |= bit;
  }
  return {
    words,
    letters,
    sorted: [...words].sort().join(' '),
    digits: letters.replace(/\D/g, ''),
    once,
    twice,
  };
}

/** Letters in which two names may differ. */
const MOST_EDITS = 2;

/**
 * Whether two names can be at most two letters apart, or the same words in another order, by their letters: one letter
 * more, less or changed alters the count of two letters at the most, and so two bits.
 */
export function mayBeNear(once: number, twice: number, otherOnce: number, otherTwice: number): boolean {
  const differing = bits(once ^ otherOnce);
  return differing <= 2 * MOST_EDITS && differing + bits(twice ^ otherTwice) <= 2 * MOST_EDITS;
}

function bits(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How two names differ where they may mean the same person; null where nothing speaks for it. */
export function differenceOf(a: NameForm, b: NameForm): Difference | null {
  // "Runner 07" and "Runner 08" are one sign apart and never the same.
  if (a.digits !== b.digits || a.letters === '' || b.letters === '') return null;
  if (a.letters === b.letters) return { why: 'only marks or spaces differ', weight: 0 };
  if (a.sorted === b.sorted) return { why: 'the same words in another order', weight: 1 };
  const edits = editsOf(a, b);
  if (edits !== null) return { why: edits === 1 ? 'one letter differs' : 'two letters differ', weight: edits };
  if (isInitialed(a.words, b.words) || isInitialed(a.words, turned(b.words))) {
    return { why: 'a name stands as an initial', weight: 2 };
  }
  return withoutMiddle(a.words, b.words) ? { why: 'a middle name is missing in one of them', weight: 2 } : null;
}

/** Letters that differ, where they are few for the length of each word: one in four to seven letters, two in more. */
function editsOf(a: NameForm, b: NameForm): number | null {
  if (a.words.length !== b.words.length || !mayBeNear(a.once, a.twice, b.once, b.twice)) return null;
  return wordEdits(a.words, b.words) ?? (a.words.length > 1 ? wordEdits(a.words, turned(b.words)) : null);
}

/** The last word first: "Runner Seven" → "Seven Runner". */
function turned(words: string[]): string[] {
  return [...words.slice(-1), ...words.slice(0, -1)];
}

function wordEdits(a: string[], b: string[]): number | null {
  let sum = 0;
  for (let index = 0; index < a.length; index++) {
    const [word = '', other = ''] = [a[index], b[index]];
    if (word === other) continue;
    const most = mostEdits(Math.max(word.length, other.length));
    if (Math.abs(word.length - other.length) > most || most === 0) return null;
    const edits = letterEdits(word, other);
    sum += edits;
    if (edits > most || sum > MOST_EDITS) return null;
  }
  return sum;
}

/** Letters in which words of this length may differ and still be the same, misspelt. */
function mostEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : MOST_EDITS;
}

/** The known word that a misspelt one is nearest to; the word itself where none, or more than one, is. */
export function nearestWord(word: string, known: ReadonlySet<string>): string {
  if (known.has(word)) return word;
  const near = [...known]
    .filter((other) => Math.abs(word.length - other.length) <= MOST_EDITS)
    .map((other) => ({ other, edits: letterEdits(word, other) }))
    .filter(({ other, edits }) => edits <= mostEdits(Math.min(word.length, other.length)))
    .sort((a, b) => a.edits - b.edits);
  const [first, second] = near;
  return first && first.edits !== second?.edits ? first.other : word;
}

/** Damerau-Levenshtein distance (optimal string alignment): letters put in, left out, changed, or swapped with the next. */
export function letterEdits(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return edits(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** "R Seven" and "Runner Seven": each word is the same or the first letter of the other, and one whole word is shared. */
function isInitialed(a: string[], b: string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let shared = false;
  for (const [index, word] of a.entries()) {
    const other = b[index] ?? '';
    if (word === other) shared ||= word.length > 1;
    else if ((word.length !== 1 && other.length !== 1) || word[0] !== other[0]) return false;
  }
  return shared;
}

function withoutMiddle(a: string[], b: string[]): boolean {
  const [fewer, more] = a.length < b.length ? [a, [...b]] : [b, [...a]];
  if (fewer.length < 2 || fewer.length === more.length) return false;
  return fewer.every((word) => {
    const at = more.indexOf(word);
    if (at >= 0) more.splice(at, 1);
    return at >= 0;
  });
}

/** Words that two names share, those of one or two letters left out. */
export function sharesWord(a: NameForm, b: NameForm): boolean {
  return a.words.some((word) => word.length > 2 && b.words.includes(word));
}
