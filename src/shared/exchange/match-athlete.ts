import { searchText } from '../search-text.ts';
import { differenceOf, nameForm } from './near-names.ts';
import type { StoredPerson } from './plan.ts';

/** Who a row is about: a stored athlete, nobody stored, or more than one that could be meant. */
export type Match =
  | { kind: 'known'; athlete: StoredPerson; by: 'id' | 'answer' | 'name-and-birth' | 'name' }
  | { kind: 'new' }
  | { kind: 'unclear'; reason: string; possible: StoredPerson[] };

/** What a row says of whom it is about. */
export interface Person {
  name: string | null;
  externalId: string | null;
  birthDate: string | null;
  /** Whether the name is not the file's own: made from a running number, or answered for an id. */
  madeUp?: boolean;
  /** Whether the coach said that this name is meant by another one in the file. */
  answered?: boolean;
}

/**
 * Finds stored athletes by external id, else as the coach answered, else by name where neither id nor birth date speaks
 * against it. An id that stands beside the name of somebody else is not believed, since squads and devices number their
 * athletes alike. Two people are never taken for one silently: without an answer the row is refused.
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

  /** Whoever has the id of a row, whether it is believed or not. */
  ownerOf({ externalId }: Person): StoredPerson | undefined {
    return externalId === null ? undefined : this.#byId.get(externalId);
  }

  /** Whoever has the id of a row that calls it somebody else. */
  doubted(person: Person): StoredPerson | undefined {
    const owner = this.ownerOf(person);
    return owner && isAnother(person, owner) ? owner : undefined;
  }

  find(person: Person): Match {
    const owner = this.ownerOf(person);
    const doubted = this.doubted(person);
    if (owner && !doubted) return { kind: 'known', athlete: owner, by: 'id' };
    const name = searchText(person.name ?? '');
    const told = doubted ? { ...person, externalId: null } : person;
    const answer = this.#meant.get(name);
    if (answer === null) return { kind: 'new' };
    const chosen = answer === undefined ? undefined : this.#chosen.get(answer);
    if (chosen && (chosen === doubted || agree(told, chosen))) return { kind: 'known', athlete: chosen, by: 'answer' };
    const namesakes = this.#byName.get(name) ?? [];
    const possible = namesakes.filter((athlete) => agree(person, athlete));
    const [athlete, other] = possible;
    if (athlete && !other) {
      const bothDated = person.birthDate !== null && athlete.birthDate !== null;
      return { kind: 'known', athlete, by: bothDated ? 'name-and-birth' : 'name' };
    }
    if (doubted && !person.answered) {
      return {
        kind: 'unclear',
        reason: `The id ${doubted.externalId} is ${doubted.name}’s here, and this row calls it ${person.name}. Correct the id or the name in the file.`,
        possible: [doubted, ...namesakes.filter((namesake) => agree(told, namesake))],
      };
    }
    if (!athlete) return { kind: 'new' };
    return {
      kind: 'unclear',
      reason: `There are ${possible.length} athletes called ${person.name}. Add a column with their id or birth date.`,
      possible,
    };
  }
}

/** Whether a row with the id of an athlete names somebody else. Who marries keeps the birth date. */
function isAnother({ name, birthDate, madeUp }: Person, owner: StoredPerson): boolean {
  if (name === null || madeUp || searchText(name) === searchText(owner.name)) return false;
  if (sameBirthDate(birthDate, owner.birthDate)) return false;
  return differenceOf(nameForm(name), nameForm(owner.name)) === null;
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

/** Whether both are known to the day, and the same. */
export function sameBirthDate(a: string | null, b: string | null): boolean {
  return a !== null && a.length > 4 && a === b;
}

/** A date is more exact than a year; of two that are alike the first is believed. */
export function moreExact(first: string | null, other: string | null): string | null {
  return first === null || (first.length === 4 && other !== null) ? other : first;
}
