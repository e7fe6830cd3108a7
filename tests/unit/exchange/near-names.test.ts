import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NamePool } from '#shared/exchange/name-pool.ts';
import { differenceOf, letterEdits, mayBeNear, nameForm } from '#shared/exchange/near-names.ts';
import { allOf } from './reading.ts';

const near = (a: string, b: string) => differenceOf(nameForm(a), nameForm(b))?.why ?? null;

describe('two names', () => {
  it.each([
    ['Runner Seven', 'Seven, Runner', 'the same words in another order'],
    ['Runner Seven', 'Runer Seven', 'one letter differs'],
    ['Runner Seven', 'Runenr Seven', 'one letter differs'],
    ['Runner Seven', 'Seven Runer', 'one letter differs'],
    ['Anna Quick', 'Ana Quikc', 'two letters differ'],
    ['Annemarie Quick', 'Anne-Marie Quick', 'only marks or spaces differ'],
    ['Runner 7', 'Runner 07', 'only marks or spaces differ'],
    ['R. Seven', 'Runner Seven', 'a name stands as an initial'],
    ['Seven R', 'Runner Seven', 'a name stands as an initial'],
    ['Runner X Seven', 'Runner Seven', 'a middle name is missing in one of them'],
    ['Katherine Quick', 'Catherine Quyck', 'two letters differ'],
  ])('%s and %s: %s', (a, b, why) => {
    expect(near(a, b)).toBe(why);
    expect(near(b, a)).toBe(why);
  });

  it.each([
    ['Runner 07', 'Runner 08'],
    ['Runner Five', 'Runner Nine'],
    ['Runner Seven', 'Runner Eleven'],
    ['Bo Quick', 'Jo Quick'],
    ['R. Seven', 'Runner Eight'],
    ['R S', 'Runner Seven'],
    ['Seven', 'Runner Seven'],
    ['Kate Quick', 'Katherine Quick'],
    ['', 'Runner'],
  ])('%s and %s are not near', (a, b) => expect([near(a, b), near(b, a)]).toEqual([null, null]));
});

const letter = fc.constantFrom(...'abcdef');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** One letter put in, left out, changed or swapped with the next. */
const edit = fc.record({ at: fc.nat(), kind: fc.nat(3), letter });
function edited(text: string, { at, kind, letter: put }: { at: number; kind: number; letter: string }): string {
  const place = at % (text.length + 1);
  const [before, here, next, after] = [
    text.slice(0, place),
    text.slice(place, place + 1),
    text.slice(place + 1, place + 2),
    text.slice(place + 2),
  ];
  const changed = [before + put + here + next, before + next, before + put + next, before + next + here];
  return (changed[kind] ?? '') + after;
}

describe('letters that differ', () => {
  it('are none where the words are the same, as many from either side, and one where one was changed', () => {
    fc.assert(
      fc.property(word, edit, edit, (original, first, second) => {
        const once = edited(original, first);
        const twice = edited(once, second);
        expect(letterEdits(original, once)).toBe(original === once ? 0 : 1);
        expect(letterEdits(original, twice)).toBe(letterEdits(twice, original));
        expect(letterEdits(original, twice) === 0).toBe(original === twice);
        const [a, b] = [nameForm(original), nameForm(twice)];
        expect(mayBeNear(a.once, a.twice, b.once, b.twice)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a pool of names', () => {
  it('finds exactly those that are near when each is compared', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), name, (names, sought) => {
        const pool = allOf(
          NamePool.of(
            names.map((text, item) => ({ name: text, item })),
            [sought],
          ),
        );
        const found = pool.near(sought).map(({ item }) => item);
        const compared = names.flatMap((text, item) => (near(sought, text) === null ? [] : item));
        expect(found.sort((a, b) => a - b)).toEqual(compared);
      }),
      { numRuns: 500 },
    );
  });
});
