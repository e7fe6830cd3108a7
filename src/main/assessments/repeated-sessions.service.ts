import type { Database } from '#main/database/open.ts';
import { letOthersThrough, Pace } from '#main/let-others-through.ts';
import { comparableSessions, notCompared } from '#shared/analysis/comparable-session.ts';
import { REPEATED_WITHIN_DAYS, type RepeatedSession } from '#shared/analysis/own-noise.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { daysBetween } from '#shared/dates.ts';
import type { TestedSessionsRepository } from './tested-sessions.repository.ts';

/** Sessions read at once, but for the last athlete's, which stay together. */
const CHUNK = 400;

/** Finds the tests that athletes did twice within two weeks in the same set-up. */
export class RepeatedSessionsService {
  readonly #db: Database;
  readonly #tested: TestedSessionsRepository;

  constructor(db: Database, tested: TestedSessionsRepository) {
    this.#db = db;
    this.#tested = tested;
  }

  /**
   * Repeated sessions by the id of their test, in the order of the athletes' ids. Only sessions with another one near
   * are read, in chunks that let other work through.
   */
  async byTest(tests: readonly TestDefinition[]): Promise<Map<string, RepeatedSession[]>> {
    const byId = new Map(tests.map((test) => [test.id, test]));
    const repeated = new Map<string, RepeatedSession[]>(tests.map((test) => [test.id, []]));
    const pace = new Pace();
    for await (const sessionIds of inChunks(nearSessions(await this.#tested.measuredDays(this.#db)), pace)) {
      for (const [athleteId, sessions] of await this.#tested.ofSessions(this.#db, sessionIds)) {
        for (const [testId, ofTest] of Map.groupBy(sessions, (session) => session.testId)) {
          const test = byId.get(testId);
          if (test) repeated.get(testId)?.push(...pairsOf(athleteId, ofTest, test));
        }
      }
      await letOthersThrough();
    }
    for (const list of repeated.values()) list.sort((a, b) => byText(a.athleteId, b.athleteId));
    return repeated;
  }
}

interface Day {
  id: string;
  athlete_id: string;
  date: string;
}

/** Sessions of each athlete that have another one within two weeks, on another day; of most there are none. */
function* nearSessions(days: Day[]): Generator<string[]> {
  for (const ofAthlete of Map.groupBy(days, (day) => day.athlete_id).values()) {
    const dates = [...new Set(ofAthlete.map(({ date }) => date))];
    const near = new Set(
      dates.flatMap((date, index) => {
        const before = dates[index - 1];
        return before !== undefined && within(before, date) ? [before, date] : [];
      }),
    );
    yield ofAthlete.filter(({ date }) => near.has(date)).map(({ id }) => id);
  }
}

async function* inChunks(groups: Iterable<string[]>, pace: Pace): AsyncGenerator<string[]> {
  let chunk: string[] = [];
  for (const group of groups) {
    await pace.rest();
    chunk.push(...group);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function within(from: string, to: string): boolean {
  return daysBetween(from, to) <= REPEATED_WITHIN_DAYS;
}

/** Pairs of one athlete and one test. No session is in two pairs, so that each pair shows noise of its own. */
function pairsOf(athleteId: string, sessions: TestedSession[], test: TestDefinition): RepeatedSession[] {
  const ordered = sessions
    .flatMap((session) => comparableSessions([session], test).map((comparable) => ({ session, comparable })))
    .sort((a, b) => byText(a.session.date, b.session.date));
  const pairs: RepeatedSession[] = [];
  const taken = new Set<TestedSession>();
  for (const [index, later] of ordered.entries()) {
    const earlier = ordered
      .slice(0, index)
      .findLast(
        ({ session, comparable }) =>
          !taken.has(session) &&
          notCompared(comparable, later.comparable) === null &&
          within(session.date, later.session.date),
      );
    if (!earlier) continue;
    taken.add(earlier.session).add(later.session);
    pairs.push({ athleteId, first: earlier.session, second: later.session });
  }
  return pairs;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
