import { searchText } from '../search-text.ts';
import { type AthleteMatcher, agree, type Match, moreExact, type Person } from './match-athlete.ts';
import { type Alike, type Known, Namesakes } from './namesakes.ts';
import type { StoredPerson } from './plan.ts';
import type { TableRow } from './read-table.ts';
import type { Reading } from './row-reading.ts';
import { peopleOf, STEP, type Telling } from './told-people.ts';

/** Rows of a file about one athlete, with whom they are about. */
export interface RowGroup {
  person: number;
  rows: TableRow[];
  match: Exclude<Match, { kind: 'unclear' }>;
  /** Whoever has the id of the rows, where that is another athlete. */
  idOf: StoredPerson | null;
}

export interface GroupedRows {
  groups: RowGroup[];
  /** Rows that are about nobody who can be told. */
  refused: { row: TableRow; reason: string }[];
}

/**
 * Brings the rows about one athlete together: by id, by name, or by the stored athlete that both mean. Only the cells
 * that tell the person are read. Goes step by step, so that the caller can let other work through.
 */
export function* groupRows(
  rows: TableRow[],
  reading: Reading,
  matcher: AthleteMatcher,
): Generator<undefined, GroupedRows, undefined> {
  const { people, tellings } = yield* peopleOf(rows, reading);
  const groups = new Groups(matcher, people);
  const found = new Map<Telling, RowGroup | string>();
  const certainty = (person: Telling) =>
    matcher.ownerOf(person) ? 0 : person.externalId !== null && person.name !== null ? 1 : 2;
  // Rows that say less join those that say more, whatever their order.
  for (const [index, person] of people.toSorted((a, b) => certainty(a) - certainty(b)).entries()) {
    if (index % STEP === STEP - 1) yield;
    found.set(person, groups.groupOf(person));
  }
  const refused: GroupedRows['refused'] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield;
    const told = tellings[index] as Telling | string;
    const group = typeof told === 'string' ? told : (found.get(told) as RowGroup | string);
    if (typeof group === 'string') refused.push({ row, reason: group });
    else group.rows.push(row);
  }
  return { groups: groups.groups, refused };
}

/** A group with what its rows say together of the person; the first row to say something is believed. */
interface OpenGroup extends RowGroup {
  about: Person;
  /** Line of its first row. */
  line: number;
}

class Groups {
  readonly groups: OpenGroup[] = [];
  readonly #matcher: AthleteMatcher;
  readonly #namesakes: Namesakes<OpenGroup>;
  readonly #byId = new Map<string, OpenGroup>();
  readonly #byStored = new Map<string, OpenGroup>();

  constructor(matcher: AthleteMatcher, people: readonly Telling[]) {
    this.#matcher = matcher;
    this.#namesakes = new Namesakes(people);
  }

  /** The group of a person, or the sentence that refuses the rows. */
  groupOf(person: Telling): RowGroup | string {
    const match = this.#matcher.find(person);
    const doubted = this.#matcher.doubted(person);
    if (doubted && match.kind === 'unclear') return match.reason;
    const alike = this.#namesakes.alike(person.name, person);
    const unsure = this.#unsure(person, match, alike);
    if (unsure !== null) return unsure;
    const told = doubted ? { ...person, externalId: null } : person;
    const found = this.#shared(told, match, alike) ?? this.#matched(told, match);
    if (typeof found === 'string') return found;
    const clash = clashOf(told, found);
    if (clash !== null) return clash;
    if (doubted && (found.match.kind === 'new' || found.match.athlete !== doubted)) found.idOf = doubted;
    found.about.name ??= told.name;
    found.about.externalId ??= told.externalId;
    found.about.birthDate = moreExact(found.about.birthDate, told.birthDate);
    if (told.externalId !== null && !this.#byId.has(told.externalId)) this.#byId.set(told.externalId, found);
    const own = alike.same.find((one) => isOwn(one, person));
    if (own) own.group ??= found;
    return found;
  }

  /** Why nobody can tell which of two athletes is meant; null where it is told. */
  #unsure(person: Telling, match: Match, { two }: Alike<OpenGroup>): string | null {
    if (match.kind === 'known' && match.by === 'id') return null;
    if (two) return `${twoOf(two, person)}, and this row does not tell which. Add the id or birth date.`;
    const claimed = match.kind === 'known' ? this.#namesakes.alike(person.name, match.athlete).two : null;
    if (!claimed) return null;
    const problem = 'and nothing tells which of them is the stored one. Give that one an id or a birth date.';
    return `${twoOf(claimed, person)}, ${problem}`;
  }

  /** A group that there is of the same athlete. */
  #shared(told: Telling, match: Match, { same }: Alike<OpenGroup>): OpenGroup | undefined {
    if (match.kind === 'known' && match.by === 'id') return this.#byStored.get(match.athlete.id);
    const byId = told.externalId === null ? undefined : this.#byId.get(told.externalId);
    if (byId) return byId;
    return same.flatMap(({ group }) => group ?? []).find(({ about }) => agree(told, about));
  }

  /** A group for a person who stands in no row yet, or that of the stored athlete who is meant. */
  #matched(told: Telling, match: Match): OpenGroup | string {
    if (match.kind === 'unclear') return match.reason;
    if (match.kind === 'new' && told.name === null) return `Nobody is stored under the id ${told.externalId}.`;
    const athlete = match.kind === 'known' ? match.athlete : null;
    const there = athlete ? this.#byStored.get(athlete.id) : undefined;
    if (there) return there;
    const about: Person = {
      name: told.name,
      externalId: told.externalId ?? athlete?.externalId ?? null,
      birthDate: told.birthDate ?? athlete?.birthDate ?? null,
    };
    const group = { person: this.groups.length, rows: [], match, idOf: null, about, line: told.line };
    this.groups.push(group);
    if (athlete) this.#byStored.set(athlete.id, group);
    return group;
  }
}

function isOwn(one: Known, { externalId, birthDate }: Known): boolean {
  return one.externalId === externalId && (externalId !== null || one.birthDate === birthDate);
}

/** "Lines 2 and 3 are two athletes called Anna Example" */
function twoOf([one, other]: NonNullable<Alike<OpenGroup>['two']>, { name }: Person): string {
  return `Lines ${one.line} and ${other.line} are two athletes called ${name}`;
}

/** One id with two names is a slip in one of the two rows, and values would land with the wrong athlete. */
function clashOf({ name, externalId }: Person, { about, line }: OpenGroup): string | null {
  if (name === null || about.name === null || externalId === null || externalId !== about.externalId) return null;
  if (searchText(name) === searchText(about.name)) return null;
  return `Line ${line} calls ${externalId} ${about.name}, and this row calls it ${name}.`;
}
