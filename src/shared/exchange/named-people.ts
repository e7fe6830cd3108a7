import { searchText } from '../search-text.ts';
import type { Answers, DateOrder } from './answers.ts';
import { isMissing } from './cells.ts';
import { columnsOf, type Mapping, nameColumnsOf } from './columns.ts';
import type { Person } from './match-athlete.ts';
import { readDate } from './read-date.ts';
import type { Table } from './read-table.ts';

/** Names, and rows, after which other work gets its turn. */
const TURN = 50;
const ROWS = 2000;

/** Somebody whom a file names. */
export interface Named extends Person {
  /** The searched name. */
  key: string;
  name: string;
  rows: number;
  /** Place among the names of the file. */
  place: number;
  /** Whether all rows of the name have one id and one birth date, or none; else they may be about several people. */
  one: boolean;
}

/** Places of the columns that tell people apart, and the order of the birth dates. */
export interface PeopleColumns {
  names: number[];
  id: number | undefined;
  birth: number | undefined;
  order: DateOrder | undefined;
}

export function peopleColumns(mapping: Mapping, answers: Answers): PeopleColumns | null {
  const names = nameColumnsOf(mapping);
  const [id] = columnsOf(mapping, 'external-id');
  const [birth] = columnsOf(mapping, 'birth-date');
  return names.length === 0 ? null : { names, id, birth, order: answers.dateOrders[birth ?? -1] };
}

/** The name in a row: one cell, or the first and the last name, whichever of them is filled. */
export function nameIn(cells: string[], names: number[]): string {
  if (names.length === 1) return cells[names[0] as number] as string;
  const parts = names.map((column) => cells[column] as string);
  return parts.filter((part) => !isMissing(part)).join(' ');
}

/** The names of a file, each once, in its order. */
export function* namedIn(
  table: Table,
  { names, id, birth, order }: PeopleColumns,
): Generator<undefined, Named[], undefined> {
  const byText = new Map<string, { rows: number; ids: Set<string>; births: Set<string> }>();
  for (const [index, { cells }] of table.rows.entries()) {
    if (index % ROWS === 0) yield;
    const text = nameIn(cells, names);
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
export const LONGEST_NAME = 120;

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
