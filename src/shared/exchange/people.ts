import { shownDate } from '../dates.ts';
import type { Answers } from './answers.ts';
import type { Mapping } from './columns.ts';
import { AthleteMatcher, agree, type Match, type Person } from './match-athlete.ts';
import { NamePool } from './name-pool.ts';
import { type Named, namedIn, type PeopleColumns, peopleColumns } from './named-people.ts';
import { nameForm, sharesWord } from './near-names.ts';
import { isTotal } from './no-athlete.ts';
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
 * Asks about names that are nobody's stored name but near to one, or near to a name further up in the file, about names
 * that several stored athletes have, and about names with the id of somebody else. Who is told apart by a birth date or
 * an id is never proposed, but for whoever has that id.
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
  const named = (yield* namedIn(table, columns)).filter((person) => !isTotal(person));
  yield;
  const matcher = new AthleteMatcher(stored);
  yield;
  const matches = new Map(named.map((person) => [person.key, matcher.find(person)]));
  const possible = stored.map((athlete): Possible => ({ ...athlete, target: `athlete:${athlete.id}`, place: -1 }));
  const sought: Named[] = [];
  for (const person of named) {
    const doubted = matcher.doubted(person) !== undefined;
    const kind = matches.get(person.key)?.kind;
    if (kind !== 'new' && !(kind === 'unclear' && doubted)) continue;
    possible.push({ ...person, target: `name:${person.key}` });
    // An id that somebody else has tells nobody apart.
    if (person.one) sought.push(doubted ? { ...person, externalId: null } : person);
  }
  yield;
  const near = yield* nearAmong(possible, sought);
  const soughtBy = new Map(sought.map((person) => [person.key, person]));
  const people: PeopleQuestion['people'] = [];
  for (const [index, person] of named.entries()) {
    if (index % TURN === 0) yield;
    if (!person.one) continue;
    const { key, name, rows } = person;
    const seeking = soughtBy.get(key);
    const candidates = together(storedOnes(matches.get(key), person), seeking ? near(seeking) : []);
    if (candidates.length > 0) people.push({ key, name, rows, candidates });
  }
  return people.length > 0 ? [{ kind: 'people', people }] : [];
}

function together(first: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const targets = new Set(first.map(({ target }) => target));
  return [...first, ...more.filter(({ target }) => !targets.has(target))];
}

/** Stored athletes of the name, or of the id. */
function storedOnes(match: Match | undefined, person: Named): Candidate[] {
  if (match?.kind !== 'unclear') return [];
  return match.possible.map(({ id, name, birthDate, externalId }) => {
    const born =
      birthDate === null
        ? 'no birth date'
        : birthDate.length === 4
          ? `born ${birthDate}`
          : `born ${shownDate(birthDate)}`;
    const sameId = externalId !== null && externalId === person.externalId;
    const ids = externalId === null ? '' : `, id ${externalId}`;
    const why = sameId ? `the same id ${externalId}, ${born}` : `the same name, ${born}${ids}`;
    return { target: `athlete:${id}`, name, why };
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
