import { columnsOf } from './columns.ts';
import type { Person } from './match-athlete.ts';
import { isAlone, isLikeRemark, isTotal } from './no-athlete.ts';
import { readPerson } from './read-rows.ts';
import type { TableRow } from './read-table.ts';
import type { Reading } from './row-reading.ts';

/** Rows that are looked at in one step. */
export const STEP = 2000;

/** Somebody as the first of the rows that say the same of a person. */
export interface Telling extends Person {
  line: number;
  /** Why this is no athlete. */
  problem: string | null;
  /** Whether it is a remark where nothing else stands in the row. */
  likeRemark: boolean;
}

/** Whom the rows of a file tell of, each once; and of each row whom, or why nobody. */
export function* peopleOf(
  rows: TableRow[],
  reading: Reading,
): Generator<undefined, { people: Telling[]; tellings: (Telling | string)[] }, undefined> {
  const numbered = columnsOf(reading.mapping, 'number').length > 0;
  // Rows that tell a person in the same words are about the same one.
  const seen = new Map<string, Telling>();
  const people = new Set<Telling>();
  const tellings: (Telling | string)[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield;
    const words = reading.places.person.map((place) => row.cells[place]).join('\u001f');
    let telling = seen.get(words);
    if (!telling) {
      const person = readPerson(row, reading);
      const byAnswer = person.externalId !== null && reading.answers.names[person.externalId] === person.name;
      const { line } = row;
      const likeRemark = isLikeRemark(person.name);
      telling = { ...person, line, madeUp: numbered || byAnswer, problem: noAthlete(person), likeRemark };
      seen.set(words, telling);
    }
    const remark = telling.likeRemark && isAlone(row.cells) ? 'This line is a remark, not an athlete.' : null;
    const problem = telling.problem ?? remark;
    tellings.push(problem ?? telling);
    if (problem === null) people.add(telling);
  }
  return { people: [...people], tellings };
}

function noAthlete(person: Person): string | null {
  const { name, externalId } = person;
  if (name === null) return externalId === null ? 'There is no name in this row.' : null;
  return isTotal(person) ? `“${name}” names no athlete. Rows of totals are left out.` : null;
}
