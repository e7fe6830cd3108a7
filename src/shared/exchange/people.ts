import { shownDate } from '../dates.ts';
import { searchText } from '../search-text.ts';
import type { Answers, DateOrder } from './answers.ts';
import { isMissing } from './cells.ts';
import { columnsOf, type Mapping } from './columns.ts';
import { AthleteMatcher, agree, type Person } from './match-athlete.ts';
import { NamePool } from './name-pool.ts';
import { nameForm, sharesWord } from './near-names.ts';
import type { StoredPerson } from './plan.ts';
import type { Candidate, Question } from './questions.ts';
import { readDate } from './read-date.ts';
import type { Table } from './read-table.ts';
import { TableMemory } from './table-memory.ts';

type PeopleQuestion = Extract<Question, { kind: 'people' }>;

/** Candidates that are shown for one name. */
const MOST = 5;

/** Names, and rows, after which other work gets its turn. */
const TURN = 50;
const ROWS = 2000;

/** Somebody whom a file names. */
interface Named extends Person {
  /** The searched name. */
  key: string;
  name: string;
  rows: number;
  /** Place among the names of the file. */
  place: number;
  /** Whether all rows of the name have one id and one birth date, or none; else they may be about several people. */
  one: boolean;
}

/** Somebody who could be meant. */
interface Possible extends Person {
  name: string;
  target: string;
  /** Place among the names of the file; -1 for a stored athlete. */
  place: number;
}

/**
 * Asks about names that are nobody's stored name but near to one, or near to a name further up in the file, and about
 * names that several stored athletes have. Who is told apart by a birth date or an id is never proposed.
 * @param answers with what the data say of dates
 * @param stored every athlete
 * @yields so that the caller can let other work through
 */
export function* askingWho(
  table: Table,
  mapping: Mapping,
  answers: Answers,
  stored: readonly StoredPerson[],
): Generator<undefined, PeopleQuestion[], undefined> {
  const columns = columnsIn(mapping, answers);
  if (!columns) return [];
  const everybody = stored.map(({ id, name, birthDate, externalId }) => `${id}${name}${birthDate}${externalId}`);
  const key = [...Object.values(columns), ...everybody].join('\u001f');
  return memory.get(table, key) ?? memory.keep(table, key, yield* asking(table, columns, stored));
}

/** By all that the question depends on beside the table. */
const memory = new TableMemory<string, PeopleQuestion[]>();

/** Places of the columns that tell people apart, and the order of the birth dates. */
interface Columns {
  name: number;
  id: number | undefined;
  birth: number | undefined;
  order: DateOrder | undefined;
}

function columnsIn(mapping: Mapping, answers: Answers): Columns | null {
  const [name] = columnsOf(mapping, 'name');
  const [id] = columnsOf(mapping, 'external-id');
  const [birth] = columnsOf(mapping, 'birth-date');
  return name === undefined ? null : { name, id, birth, order: answers.dateOrders[birth ?? -1] };
}

function* asking(
  table: Table,
  columns: Columns,
  stored: readonly StoredPerson[],
): Generator<undefined, PeopleQuestion[], undefined> {
  const named = yield* namedIn(table, columns);
  yield;
  const matcher = new AthleteMatcher(stored);
  yield;
  const matches = new Map(named.map((person) => [person.key, matcher.find(person)]));
  const possible = stored.map((athlete): Possible => ({ ...athlete, target: `athlete:${athlete.id}`, place: -1 }));
  for (const person of named) {
    if (matches.get(person.key)?.kind === 'new') possible.push({ ...person, target: `name:${person.key}` });
  }
  yield;
  const sought = named.filter(({ key, one }) => one && matches.get(key)?.kind === 'new');
  const near = yield* nearAmong(possible, sought);
  const byName = Map.groupBy(stored, ({ name }) => searchText(name));
  const people: PeopleQuestion['people'] = [];
  for (const [index, person] of named.entries()) {
    if (index % TURN === 0) yield;
    const kind = matches.get(person.key)?.kind;
    if (!person.one || kind === 'known') continue;
    const candidates = kind === 'unclear' ? namesakes(person, byName.get(person.key) ?? []) : near(person);
    const { key, name, rows } = person;
    if (candidates.length > 0) people.push({ key, name, rows, candidates });
  }
  return people.length > 0 ? [{ kind: 'people', people }] : [];
}

/** What the answers about people come to. Only what was asked counts, so that answers to another file do nothing. */
export interface Meant {
  /** By the searched name of a row: the name, as the file writes it elsewhere, that it stands for. */
  names: ReadonlyMap<string, string>;
  /** By the searched name of a row: the id of the stored athlete it stands for, or null for nobody stored. */
  athletes: ReadonlyMap<string, string | null>;
}

export function meantBy(questions: readonly Question[], answers: Answers): Meant {
  const names = new Map<string, string>();
  const athletes = new Map<string, string | null>();
  for (const question of questions) {
    if (question.kind !== 'people') continue;
    for (const { key, candidates } of question.people) {
      const answer = answers.people[key];
      const chosen = candidates.find(({ target }) => target === answer);
      if (answer === 'new') athletes.set(key, null);
      else if (chosen?.target.startsWith('athlete:')) athletes.set(key, chosen.target.slice('athlete:'.length));
      // A name stands for one further up only, so that what that one stands for is known by now.
      else if (chosen) names.set(key, names.get(searchText(chosen.name)) ?? chosen.name);
    }
  }
  return { names, athletes };
}

/** The names of a file, each once, in its order. */
function* namedIn(table: Table, { name, id, birth, order }: Columns): Generator<undefined, Named[], undefined> {
  const byText = new Map<string, { rows: number; ids: Set<string>; births: Set<string> }>();
  for (const [index, { cells }] of table.rows.entries()) {
    if (index % ROWS === 0) yield;
    const text = cells[name] as string;
    const found = byText.get(text) ?? { rows: 0, ids: new Set(), births: new Set() };
    byText.set(text, found);
    found.rows++;
    if (id !== undefined) found.ids.add(cells[id] as string);
    if (birth !== undefined) found.births.add(cells[birth] as string);
  }
  const people = new Map<string, Named>();
  let turn = 0;
  for (const [text, { rows, ids, births }] of byText) {
    if (turn++ % TURN === 0) yield;
    if (isMissing(text) || text.length > LONGEST_NAME) continue;
    const key = searchText(text);
    const person = people.get(key) ?? {
      ...{ key, name: text, rows: 0, place: people.size, one: true, externalId: null, birthDate: null },
    };
    people.set(key, person);
    person.rows += rows;
    for (const externalId of ids) if (!isMissing(externalId)) say(person, 'externalId', externalId);
    for (const date of births) {
      const birthDate = birthOf(date, order);
      if (birthDate !== null) say(person, 'birthDate', birthDate);
    }
  }
  return [...people.values()];
}

/** Names that are longer are refused with their row. */
const LONGEST_NAME = 120;

function say(person: Named, what: 'externalId' | 'birthDate', text: string): void {
  if (person[what] !== null && person[what] !== text) person.one = false;
  person[what] ??= text;
}

function birthOf(text: string, order: DateOrder | undefined): string | null {
  if (/^\d{4}$/.test(text)) return text;
  const reading = readDate(text);
  if (reading.kind === 'date') return reading.date;
  if (reading.kind !== 'either' || order === undefined || order === 'keep-text') return null;
  return order === 'day-first' ? reading.dayFirst : reading.monthFirst;
}

function namesakes(person: Named, called: readonly StoredPerson[]): Candidate[] {
  return called
    .filter((athlete) => agree(person, athlete))
    .map(({ id, name, birthDate, externalId }) => {
      const born =
        birthDate === null
          ? 'no birth date'
          : birthDate.length === 4
            ? `born ${birthDate}`
            : `born ${shownDate(birthDate)}`;
      return {
        target: `athlete:${id}`,
        name,
        why: `the same name, ${born}${externalId === null ? '' : `, id ${externalId}`}`,
      };
    });
}

/** Who of these may be meant by a person of the file, the likeliest first. */
function* nearAmong(
  possible: readonly Possible[],
  sought: readonly Named[],
): Generator<undefined, (person: Named) => Candidate[], undefined> {
  const pool = yield* NamePool.of(
    possible.map((other) => ({ name: other.name, item: other })),
    sought.map(({ name }) => name),
  );
  const born = Map.groupBy(possible, ({ birthDate }) => birthDate ?? '');
  return (person) => {
    const sameBirth = (person.birthDate ?? '').length > 4 ? (born.get(person.birthDate ?? '') ?? []) : [];
    const found = new Map<Possible, { why: string; weight: number }>();
    for (const other of sameBirth) {
      const shares = sharesWord(nameForm(person.name), nameForm(other.name));
      if (shares) found.set(other, { why: 'a name in common', weight: 3 });
    }
    for (const { item, difference } of pool.near(person.name)) found.set(item, difference);
    return [...found]
      .filter(([other]) => other.place < person.place && agree(person, other))
      .map(([other, { why, weight }]) => {
        const same = sameBirth.includes(other);
        return { other, why: same ? `same birth date, ${why}` : why, weight: same ? weight - 2 : weight };
      })
      .sort((a, b) => a.weight - b.weight || a.other.place - b.other.place)
      .slice(0, MOST)
      .map(({ other: { target, name }, why }) => ({ target, name, why }));
  };
}
