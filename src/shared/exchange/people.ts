import { shownDate } from '../dates.ts';
import { searchText } from '../search-text.ts';
import type { Answers } from './answers.ts';
import type { Mapping } from './columns.ts';
import { AthleteMatcher, agree, type Person } from './match-athlete.ts';
import { NamePool } from './name-pool.ts';
import { type Named, namedIn, type PeopleColumns, peopleColumns } from './named-people.ts';
import { nameForm, sharesWord } from './near-names.ts';
import type { StoredPerson } from './plan.ts';
import type { Candidate, Question } from './questions.ts';
import type { Table } from './read-table.ts';
import { TableMemory } from './table-memory.ts';

type PeopleQuestion = Extract<Question, { kind: 'people' }>;

/** Candidates that are shown for one name. */
const MOST = 5;

/** Names after which other work gets its turn. */
const TURN = 50;

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
  const columns = peopleColumns(mapping, answers);
  if (!columns) return [];
  const everybody = stored.map(({ id, name, birthDate, externalId }) => `${id}${name}${birthDate}${externalId}`);
  const key = [...Object.values(columns), ...everybody].join('\u001f');
  return memory.get(table, key) ?? memory.keep(table, key, yield* asking(table, columns, stored));
}

/** By all that the question depends on beside the table. */
const memory = new TableMemory<string, PeopleQuestion[]>();

function* asking(
  table: Table,
  columns: PeopleColumns,
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
