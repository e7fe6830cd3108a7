import { type Difference, differenceOf, mayBeNear, type NameForm, nameForm } from './near-names.ts';

/** Words of a name that are looked at for initials and middle names. */
const WORDS = 5;

/** Names after which other work gets its turn. */
const TURN = 500;

/** Names among which near ones are found without comparing each with each letter by letter. */
export class NamePool<T> {
  readonly #entries: { form: NameForm; item: T }[] = [];
  /** Places of names by what a near name has in common with them. */
  readonly #byKey = new Map<string, number[]>();

  /**
   * @param sought names that will be looked for; what has other digits is near to none of them
   * @yields so that the caller can let other work through
   */
  static *of<T>(
    people: readonly { name: string; item: T }[],
    sought: readonly string[],
  ): Generator<undefined, NamePool<T>, undefined> {
    const pool = new NamePool<T>();
    const digits = new Set(sought.map((name) => nameForm(name).digits));
    for (const [index, { name, item }] of people.entries()) {
      if (index % TURN === 0) yield;
      const form = nameForm(name);
      if (!digits.has(form.digits)) continue;
      const place = pool.#entries.push({ form, item }) - 1;
      for (const key of new Set(keysOf(form).kept)) {
        const places = pool.#byKey.get(key);
        if (places) places.push(place);
        else pool.#byKey.set(key, [place]);
      }
    }
    return pool;
  }

  /** The items whose names are near to one, with the difference; in no order. */
  near(name: string): { item: T; difference: Difference }[] {
    const form = nameForm(name);
    const places = new Set<number>();
    const { sought, spelling } = keysOf(form);
    for (const key of sought) for (const place of this.#byKey.get(key) ?? []) places.add(place);
    for (const key of spelling) {
      for (const place of this.#byKey.get(key) ?? []) {
        const { once, twice } = this.#entries[place]?.form ?? form;
        if (mayBeNear(form.once, form.twice, once, twice)) places.add(place);
      }
    }
    return [...places].flatMap((place) => {
      const entry = this.#entries[place];
      const difference = entry && differenceOf(form, entry.form);
      return entry && difference ? [{ item: entry.item, difference }] : [];
    });
  }
}

interface Keys {
  /** Under which a name is kept. */
  kept: string[];
  /** Under which names are sought that may be near, and those that may be spelt in another way. */
  sought: string[];
  spelling: string[];
}

/**
 * Two letters at the most differ, so that one word of several is the same, or each of two words differs by one letter
 * and gives the same when that is left out. A name of one word is sought among all of one word.
 */
function keysOf(form: NameForm): Keys {
  const { letters, digits } = form;
  const words = form.words.slice(0, WORDS);
  const own = words.length === 1 ? ['one word'] : words.map((word) => `word ${word}`);
  const marked = (keys: string[]) => (digits === '' ? keys : keys.map((key) => `${key} ${digits}`));
  const whole = initialKeys(words, false);
  const initial = initialKeys(words, true);
  const pairs = words.flatMap((word, index) =>
    words.slice(index + 1).map((other) => `pair ${[word, other].sort().join(' ')}`),
  );
  const letterKey = `letters ${letters}`;
  return {
    kept: [
      letterKey,
      ...marked([...own, ...withoutOne(words, 2)]),
      ...pairs,
      ...whole.map((key) => `whole ${key}`),
      ...initial.map((key) => `initial ${key}`),
    ],
    sought: [letterKey, ...pairs, ...initial.map((key) => `whole ${key}`), ...whole.map((key) => `initial ${key}`)],
    spelling: marked([...own, ...withoutOne(words, 0)]),
  };
}

/** "smith j" for each whole word and the first letter of another one, which is an initial or is not. */
function initialKeys(words: string[], isInitial: boolean): string[] {
  return words.flatMap((word) =>
    word.length < 2
      ? []
      : words.flatMap((other) => (other !== word && (other.length === 1) === isInitial ? `${word} ${other[0]}` : [])),
  );
}

/**
 * What is left of the longer of two words without each of its letters. The near name's word may be the shorter one by
 * two, so that names are kept under that one, too.
 */
function withoutOne(words: string[], shorter: number): string[] {
  if (words.length !== 2) return [];
  const longest = Math.max(...words.map((word) => word.length));
  return words
    .filter((word) => word.length >= longest - shorter)
    .flatMap((word) => ['', ...word].map((_, at) => `left ${word.slice(0, Math.max(0, at - 1))}${word.slice(at)}`));
}
