import { searchText } from '../search-text.ts';
import { agree, moreExact, type Person, sameBirthDate } from './match-athlete.ts';

/** What tells people of one name apart. */
export type Known = Pick<Person, 'externalId' | 'birthDate'>;

/** Somebody whom a file tells of, by all that it says of the id or the birth date. */
export interface Told<G> extends Known {
  /** The first line that tells of them. */
  line: number;
  /** The rows about them, once they are brought together. */
  group: G | null;
}

/** Who of a file may be the same as somebody: all of them are one athlete, or there are two who cannot be one. */
export interface Alike<G> {
  same: Told<G>[];
  two: [Told<G>, Told<G>] | null;
}

/** The people of a file by their names. */
export class Namesakes<G> {
  readonly #people: ReadonlyMap<string, (Known & { line: number })[]>;
  readonly #byName = new Map<string, OneName<G>>();

  constructor(people: readonly (Person & { line: number })[]) {
    this.#people = Map.groupBy(people, ({ name }) => searchText(name ?? ''));
  }

  alike(name: string | null, known: Known): Alike<G> {
    const key = searchText(name ?? '');
    const people = this.#people.get(key) ?? [];
    // Most names are one athlete's, who is found without them.
    if (name === null || people.length < 2) return { same: [], two: null };
    const called = this.#byName.get(key) ?? new OneName(people);
    this.#byName.set(key, called);
    return called.alike(known);
  }
}

/**
 * The people of one name, listed by what is known of them, so that those who agree are found without a look at all: a
 * column that is mapped wrongly gives one name to thousands. Few can agree with each other, so that two who do not are
 * met soon.
 */
class OneName<G> {
  /** The most exact birth date by id. */
  readonly #births = new Map<string, string | null>();
  readonly #lists = new Map<string, Told<G>[]>();

  constructor(people: readonly (Known & { line: number })[]) {
    for (const { externalId: id, birthDate } of people) {
      if (id !== null) this.#births.set(id, moreExact(this.#births.get(id) ?? null, birthDate));
    }
    const seen = new Set<string>();
    for (const { line, ...person } of people) {
      const known = this.#whole(person);
      const text = `${known.externalId}\u001f${known.birthDate}`;
      if (seen.has(text)) continue;
      seen.add(text);
      const told = { ...known, line, group: null };
      for (const key of listedUnder(known)) {
        const list = this.#lists.get(key);
        if (list) list.push(told);
        else this.#lists.set(key, [told]);
      }
    }
  }

  alike(of: Known): Alike<G> {
    const known = this.#whole(of);
    const same: Told<G>[] = [];
    for (const key of this.#soughtUnder(known)) {
      for (const told of this.#lists.get(key) ?? []) {
        const other = same.find((one) => !agree(one, told));
        if (other) {
          const two: Alike<G>['two'] = other.line < told.line ? [other, told] : [told, other];
          return { same: same.filter((one) => isSurely(one, known)), two };
        }
        if (!same.includes(told)) same.push(told);
      }
    }
    return { same, two: null };
  }

  #whole({ externalId: id, birthDate }: Known): Known {
    return { externalId: id, birthDate: id === null ? birthDate : moreExact(this.#births.get(id) ?? null, birthDate) };
  }

  /** Lists of those who agree, whoever is surely the same first; nobody else where there is no doubt. */
  #soughtUnder({ externalId: id, birthDate: birth }: Known): string[] {
    const dated = birth !== null && birth.length > 4;
    const sure = [
      ...(id === null ? [] : [`is ${id}`]),
      ...(dated ? [`without ${birth}`] : []),
      ...(dated && id === null ? [`with ${birth}`] : []),
    ];
    if (dated && (id !== null || this.#lists.has(`with ${birth}`))) return sure;
    const kinds = id === null ? ['with', 'without'] : ['without'];
    return [...sure, ...kinds.flatMap((kind) => agreeing(birth).map((when) => `${kind} ${when}`))];
  }
}

function isSurely(one: Known, other: Known): boolean {
  return (
    (one.externalId !== null && one.externalId === other.externalId) || sameBirthDate(one.birthDate, other.birthDate)
  );
}

/** With an id or without one, and by what is known of the birth. */
function listedUnder({ externalId: id, birthDate: birth }: Known): string[] {
  const kind = id === null ? 'without' : 'with';
  const keys = [`${kind} any`, `${kind} ${birth}`];
  if (id !== null) keys.push(`is ${id}`);
  if (birth !== null) keys.push(`${kind} in ${birth.slice(0, 4)}`);
  return keys;
}

/** What may be known of the birth of somebody who agrees (see birthAgrees). */
function agreeing(birth: string | null): string[] {
  if (birth === null) return ['any'];
  const year = Number(birth.slice(0, 4));
  const years = [year, year - 1, year + 1];
  return birth.length > 4 ? ['null', ...years.map(String)] : ['null', ...years.map((one) => `in ${one}`)];
}
