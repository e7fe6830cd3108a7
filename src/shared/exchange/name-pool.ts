import { type Difference, differenceOf, mayBeNear, type NameForm, nameForm } from './near-names.ts';

/** Words of a name that are looked at for initials and middle names. */
const WORDS = 5;

/** Names after which other work gets its turn. */
const TURN = 100;

/** Names among which near ones are found without comparing each with each letter by letter. */
export class NamePool<T> {
  readonly #entries: { form: NameForm; item: T }[] = [];
  /** Places of names by what a near name has in common with them; most keys have one place. */
  readonly #byKey = new Map<number, number | number[]>();

  /**
   * @param sought names that will be looked for; what has other digits is near to none of them
   * @yields so that the caller can let other work through
   */
  static *of<T>(
    people: readonly { name: string; item: T }[],
    sought: readonly string[],
  ): Generator<undefined, NamePool<T>, undefined> {
    const pool = new NamePool<T>();
    const digits = new Set<string>();
    for (const [index, name] of sought.entries()) {
      if (index % TURN === 0) yield;
      digits.add(nameForm(name).digits);
    }
    for (const [index, { name, item }] of people.entries()) {
      if (index % TURN === 0) yield;
      const form = nameForm(name);
      if (!digits.has(form.digits)) continue;
      const place = pool.#entries.push({ form, item }) - 1;
      for (const key of keptUnder(form)) pool.#keep(key, place);
    }
    return pool;
  }

  /** The items whose names are near to one, with the difference; in no order. */
  near(name: string): { item: T; difference: Difference }[] {
    const form = nameForm(name);
    const places = new Set<number>();
    for (const key of soughtUnder(form)) for (const place of this.#placesOf(key)) places.add(place);
    for (const key of spelledUnder(form, 0)) {
      for (const place of this.#placesOf(key)) {
        const { once, twice } = this.#entries[place]?.form ?? form;
        if (mayBeNear(form.once, form.twice, once, twice)) places.add(place);
      }
    }
    const near: { item: T; difference: Difference }[] = [];
    for (const place of places) {
      const entry = this.#entries[place];
      const difference = entry && differenceOf(form, entry.form);
      if (entry && difference) near.push({ item: entry.item, difference });
    }
    return near;
  }

  #keep(key: number, place: number): void {
    const places = this.#byKey.get(key);
    if (places === undefined) this.#byKey.set(key, place);
    else if (typeof places === 'number') {
      if (places !== place) this.#byKey.set(key, [places, place]);
    } else if (places.at(-1) !== place) places.push(place);
  }

  #placesOf(key: number): readonly number[] {
    const places = this.#byKey.get(key) ?? NOWHERE;
    return typeof places === 'number' ? [places] : places;
  }
}

const NOWHERE: readonly number[] = [];

// Keys are digests, which take far less room than texts. Two names that share one by chance are compared, as all are.
const LETTERS = digest(0, 'letters');
const PAIR = digest(0, 'pair');
const WHOLE = digest(0, 'whole');
const INITIAL = digest(0, 'initial');
const WORD = digest(0, 'word');
const ONE_WORD = digest(0, 'one word');
const LEFT = digest(0, 'left');

/** FNV-1a, going on from what was before. */
function digest(before: number, text: string): number {
  let key = before;
  for (let at = 0; at < text.length; at++) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  // Ends of words count: "ab c" is not "a bc".
  return Math.imul(key ^ 0x20, 0x01000193);
}

/**
 * Two letters at the most differ, so that one word of several is the same, or each of two words differs by one letter
 * and gives the same when that is left out. A name of one word is sought among all of one word.
 */
function keptUnder(form: NameForm): number[] {
  const words = form.words.slice(0, WORDS);
  return [
    digest(LETTERS, form.letters),
    ...pairs(words),
    ...initials(words, WHOLE, false),
    ...initials(words, INITIAL, true),
    ...spelledUnder(form, 2),
  ];
}

/** Keys of names that have the same words, or one as an initial. */
function soughtUnder(form: NameForm): number[] {
  const words = form.words.slice(0, WORDS);
  return [
    digest(LETTERS, form.letters),
    ...pairs(words),
    ...initials(words, INITIAL, false),
    ...initials(words, WHOLE, true),
  ];
}

function pairs(words: string[]): number[] {
  return words.flatMap((word, index) =>
    words
      .slice(index + 1)
      .map((other) => (word < other ? digest(digest(PAIR, word), other) : digest(digest(PAIR, other), word))),
  );
}

/** "smith j" for each whole word and the first letter of another one, which is an initial or is not. */
function initials(words: string[], start: number, isInitial: boolean): number[] {
  const keys: number[] = [];
  for (const word of words) {
    if (word.length < 2) continue;
    for (const other of words) {
      if (other !== word && (other.length === 1) === isInitial)
        keys.push(digest(digest(start, word), other.slice(0, 1)));
    }
  }
  return keys;
}

/**
 * Keys of names that may be spelt in another way: each word, and what is left of the longer of two words without each of
 * its letters. The near name's word may be the shorter one by two, so that names are kept under that one, too.
 */
function spelledUnder({ words: all, digits }: NameForm, shorter: number): number[] {
  const words = all.slice(0, WORDS);
  const keys = words.length === 1 ? [ONE_WORD] : words.map((word) => digest(WORD, word));
  if (words.length === 2) {
    const longest = Math.max(...words.map((word) => word.length));
    for (const word of words) {
      if (word.length < longest - shorter) continue;
      keys.push(digest(LEFT, word));
      for (let at = 0; at < word.length; at++) keys.push(digest(LEFT, word.slice(0, at) + word.slice(at + 1)));
    }
  }
  return digits === '' ? keys : keys.map((key) => digest(key, digits));
}
