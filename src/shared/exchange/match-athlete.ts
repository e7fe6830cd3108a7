import { searchText } from '../search-text.ts';
import type { StoredPerson } from './plan.ts';

/** Who a row is about: a stored athlete, nobody stored, or more than one that could be meant. */
export type Match =
  | { kind: 'known'; athlete: StoredPerson; by: 'id' | 'answer' | 'name-and-birth' | 'name' }
  | { kind: 'new' }
  | { kind: 'unclear'; reason: string };

/** What a row says of whom it is about. */
export interface Person {
  name: string | null;
  externalId: string | null;
  birthDate: string | null;
}

/**
 * Finds stored athletes by external id, else as the coach answered, else by name where neither id nor birth date speaks
 * against it. Two people of one name are never taken for one silently: without an answer the row is refused.
 */
export class AthleteMatcher {
  readonly #byId = new Map<string, StoredPerson>();
  readonly #byName = new Map<string, StoredPerson[]>();
  readonly #chosen = new Map<string, StoredPerson>();

  readonly #meant: ReadonlyMap<string, string | null>;

  /** @param meant ids of stored athletes by searched names, as the coach answered; null for nobody stored (people.ts) */
  constructor(stored: readonly StoredPerson[], meant: ReadonlyMap<string, string | null> = new Map()) {
    this.#meant = meant;
    const chosen = new Set(meant.values());
    for (const athlete of stored) {
      if (chosen.has(athlete.id)) this.#chosen.set(athlete.id, athlete);
      if (athlete.externalId) this.#byId.set(athlete.externalId, athlete);
      const name = searchText(athlete.name);
      const namesakes = this.#byName.get(name);
      if (namesakes) namesakes.push(athlete);
      else this.#byName.set(name, [athlete]);
    }
  }

  find(person: Person): Match {
    const byId = person.externalId === null ? undefined : this.#byId.get(person.externalId);
    if (byId) return { kind: 'known', athlete: byId, by: 'id' };
    const name = searchText(person.name ?? '');
    const answer = this.#meant.get(name);
    if (answer === null) return { kind: 'new' };
    const chosen = answer === undefined ? undefined : this.#chosen.get(answer);
    if (chosen && agree(person, chosen)) return { kind: 'known', athlete: chosen, by: 'answer' };
    const namesakes = this.#byName.get(name) ?? [];
    const possible = namesakes.filter((athlete) => agree(person, athlete));
    const [athlete, other] = possible;
    if (!athlete) return { kind: 'new' };
    if (other) {
      return {
        kind: 'unclear',
        reason: `There are ${possible.length} athletes called ${person.name}. Add a column with their id or birth date.`,
      };
    }
    const bothDated = person.birthDate !== null && athlete.birthDate !== null;
    return { kind: 'known', athlete, by: bothDated ? 'name-and-birth' : 'name' };
  }
}

/** Whether two rows of one file are about the same athlete. */
export function sameAthlete(a: Person, b: Person): boolean {
  if (a.externalId !== null && a.externalId === b.externalId) return true;
  return searchText(a.name ?? '') === searchText(b.name ?? '') && agree(a, b);
}

/** Whether neither id nor birth date tells two people apart. */
export function agree(
  a: Pick<Person, 'externalId' | 'birthDate'>,
  b: Pick<Person, 'externalId' | 'birthDate'>,
): boolean {
  const idsDiffer = a.externalId !== null && b.externalId !== null && a.externalId !== b.externalId;
  return !idsDiffer && birthAgrees(a.birthDate, b.birthDate);
}

/** A year alone mostly comes from an age, and may be one off on either side. */
export function birthAgrees(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (a.length > 4 && b.length > 4) return a === b;
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;
}
