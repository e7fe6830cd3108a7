import { searchText } from '../search-text.ts';
import { type AthleteMatcher, type Match, type Person, sameAthlete } from './match-athlete.ts';
import { readPerson } from './read-rows.ts';
import type { TableRow } from './read-table.ts';
import type { Reading } from './row-reading.ts';

/** Rows of a file about one athlete, with whom they are about. */
export interface RowGroup {
  person: number;
  rows: TableRow[];
  match: Exclude<Match, { kind: 'unclear' }>;
}

export interface GroupedRows {
  groups: RowGroup[];
  /** Rows that are about nobody who can be told. */
  refused: { row: TableRow; reason: string }[];
}

/** Rows that are looked at in one step. */
const STEP = 2000;

/**
 * Brings the rows about one athlete together: by id, by name, or by the stored athlete that both mean. Only the cells
 * that tell the person are read. Goes step by step, so that the caller can let other work through.
 */
export function* groupRows(
  rows: TableRow[],
  reading: Reading,
  matcher: AthleteMatcher,
): Generator<undefined, GroupedRows, undefined> {
  const people = new People(matcher);
  const refused: GroupedRows['refused'] = [];
  // Rows that tell a person in the same words are about the same one.
  const seen = new Map<string, RowGroup | string>();
  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield;
    const words = reading.places.person.map((place) => row.cells[place]).join('\u001f');
    let found = seen.get(words);
    if (found === undefined) {
      found = people.groupOf(readPerson(row, reading), row.line);
      seen.set(words, found);
    }
    if (typeof found === 'string') refused.push({ row, reason: found });
    else found.rows.push(row);
  }
  return { groups: people.groups, refused };
}

/** A group with what its rows say together of the person; the first row to say something is believed. */
interface OpenGroup extends RowGroup {
  about: Person;
  /** Line of its first row. */
  line: number;
}

class People {
  readonly groups: OpenGroup[] = [];
  readonly #matcher: AthleteMatcher;
  readonly #byKey = new Map<string, OpenGroup[]>();
  readonly #byStored = new Map<string, OpenGroup>();

  constructor(matcher: AthleteMatcher) {
    this.#matcher = matcher;
  }

  /** The group of a person, or the sentence that refuses the row. */
  groupOf(person: Person, line: number): RowGroup | string {
    const keys = keysOf(person);
    const sharing = keys.flatMap((key) => this.#byKey.get(key) ?? []);
    const found = sharing.find(({ about }) => sameAthlete(person, about)) ?? this.#matched(person, line);
    if (typeof found === 'string') return found;
    const clash = namesakeProblem(person, found);
    if (clash !== null) return clash;
    found.about.name ??= person.name;
    found.about.externalId ??= person.externalId;
    found.about.birthDate = moreExact(found.about.birthDate, person.birthDate);
    for (const key of keys) {
      const list = this.#byKey.get(key);
      if (!list) this.#byKey.set(key, [found]);
      else if (!list.includes(found)) list.push(found);
    }
    return found;
  }

  /** A group for a person who stands in no row yet, or that of the stored athlete who is meant. */
  #matched(person: Person, line: number): OpenGroup | string {
    if (person.name === null && person.externalId === null) return 'There is no name in this row.';
    const match = this.#matcher.find(person);
    if (match.kind === 'unclear') return match.reason;
    if (match.kind === 'new' && person.name === null) return `Nobody is stored under the id ${person.externalId}.`;
    const same = match.kind === 'known' ? this.#byStored.get(match.athlete.id) : undefined;
    if (same) return same;
    const group: OpenGroup = { person: this.groups.length, rows: [], match, about: { ...person }, line };
    this.groups.push(group);
    if (match.kind === 'known') this.#byStored.set(match.athlete.id, group);
    return group;
  }
}

function keysOf({ name, externalId }: Person): string[] {
  return [...(name === null ? [] : [`name ${searchText(name)}`]), ...(externalId === null ? [] : [`id ${externalId}`])];
}

function moreExact(there: string | null, here: string | null): string | null {
  return there === null || (there.length === 4 && here !== null) ? here : there;
}

/** One id with two names is a slip in one of the two rows, and values would land with the wrong athlete. */
function namesakeProblem({ name, externalId }: Person, { about, line }: OpenGroup): string | null {
  if (name === null || about.name === null || externalId === null || externalId !== about.externalId) return null;
  if (searchText(name) === searchText(about.name)) return null;
  return `Line ${line} calls ${externalId} ${about.name}, and this row calls it ${name}.`;
}
