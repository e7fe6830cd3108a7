import { searchText } from '../search-text.ts';
import type { KnownAthlete, ReadRow } from './plan.ts';

/** Who a row is about: a stored athlete, nobody stored, or more than one that could be meant. */
export type Match =
  | { kind: 'known'; athlete: KnownAthlete; by: 'id' | 'name-and-birth' | 'name' }
  | { kind: 'new' }
  | { kind: 'unclear'; reason: string };

interface Person {
  name: string | null;
  externalId: string | null;
  birthDate: string | null;
}

/**
 * Finds stored athletes by external id, else by name where neither id nor birth date speaks against it. Two people of
 * one name are never taken for one silently: the row is refused and says what would tell them apart.
 */
export class AthleteMatcher {
  readonly #byId = new Map<string, KnownAthlete>();
  readonly #byName = new Map<string, KnownAthlete[]>();

  constructor(known: KnownAthlete[]) {
    for (const athlete of known) {
      if (athlete.externalId) this.#byId.set(athlete.externalId, athlete);
      const name = searchText(athlete.name);
      const namesakes = this.#byName.get(name);
      if (namesakes) namesakes.push(athlete);
      else this.#byName.set(name, [athlete]);
    }
  }

  find(row: ReadRow): Match {
    const byId = row.externalId === null ? undefined : this.#byId.get(row.externalId);
    if (byId) return { kind: 'known', athlete: byId, by: 'id' };
    const person = personOf(row);
    const namesakes = this.#byName.get(searchText(row.name ?? '')) ?? [];
    const possible = namesakes.filter((athlete) => agree(person, personOf(athlete)));
    const [athlete, other] = possible;
    if (!athlete) return { kind: 'new' };
    if (other) {
      return {
        kind: 'unclear',
        reason: `There are ${possible.length} athletes called ${row.name}. Add a column with their id or birth date.`,
      };
    }
    const bothDated = person.birthDate !== null && athlete.facts.birthDate !== null;
    return { kind: 'known', athlete, by: bothDated ? 'name-and-birth' : 'name' };
  }
}

/** Whether two rows of one file are about the same athlete. */
export function sameAthlete(a: ReadRow, b: ReadRow): boolean {
  if (a.externalId !== null && a.externalId === b.externalId) return true;
  return searchText(a.name ?? '') === searchText(b.name ?? '') && agree(personOf(a), personOf(b));
}

function personOf({ name, externalId, facts }: ReadRow | KnownAthlete): Person {
  return { name, externalId, birthDate: facts.birthDate };
}

function agree(a: Person, b: Person): boolean {
  const idsDiffer = a.externalId !== null && b.externalId !== null && a.externalId !== b.externalId;
  return !idsDiffer && birthAgrees(a.birthDate, b.birthDate);
}

/** A year alone mostly comes from an age, and may be one off on either side. */
export function birthAgrees(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (a.length > 4 && b.length > 4) return a === b;
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;
}
