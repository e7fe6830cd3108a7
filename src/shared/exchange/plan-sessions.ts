import type { TestDefinition } from '../catalog/test-definition.ts';
import type { PlannedRow, PlannedTest, PlannedValue } from './plan.ts';

/** Tells whether more or less of a test is better. */
type FindTest = (testId: string) => TestDefinition | undefined;

/** All that a file brings of one athlete and one day. */
export interface PlannedSession {
  person: number;
  date: string;
  massKg: number | null;
  note: string | null;
  tests: PlannedTest[];
}

/** The sessions of a plan: rows of one athlete and day come together, in the order of the file. */
export function sessionsOf(rows: PlannedRow[], find: FindTest): PlannedSession[] {
  const sessions = new Map<string, PlannedRow[]>();
  for (const row of rows) {
    if (row.person === null || row.testDate === null || row.tests.length === 0) continue;
    const key = `${row.person} ${row.testDate}`;
    const together = sessions.get(key);
    if (together) together.push(row);
    else sessions.set(key, [row]);
  }
  return [...sessions.values()].map((together) => {
    const [first] = together as [PlannedRow, ...PlannedRow[]];
    const notes = new Set(together.flatMap(({ sessionNote }) => sessionNote ?? []));
    return {
      person: first.person as number,
      date: first.testDate as string,
      massKg: together.find(({ massKg }) => massKg !== null)?.massKg ?? null,
      note: notes.size > 0 ? [...notes].join(' ') : null,
      tests: mergeTests(
        together.flatMap(({ tests }) => tests),
        find,
      ),
    };
  });
}

/** Parts of one test come together: trials in their order, and of two bests the better one. */
export function mergeTests(tests: PlannedTest[], find: FindTest): PlannedTest[] {
  const merged = new Map<string, PlannedTest[]>();
  for (const test of tests) {
    const key = measurementKey(test);
    const parts = merged.get(key);
    if (parts) parts.push(test);
    else merged.set(key, [test]);
  }
  return [...merged.values()].map((parts) => mergeParts(parts, find));
}

/** What makes values of one test and day one measurement. */
export function measurementKey({ testId, unit, basis, setUp }: PlannedTest): string {
  const { device = '', position = '', angleDeg = '', speedKmh = '' } = setUp ?? {};
  return [testId, unit, basis, device, position, angleDeg, speedKmh].join('|');
}

function mergeParts(parts: PlannedTest[], find: FindTest): PlannedTest {
  const [first] = parts as [PlannedTest, ...PlannedTest[]];
  const all = parts.flatMap(({ values }) => values);
  if (first.basis === 'best') {
    return {
      ...first,
      statedTrials: bestOfHowMany(parts),
      values: bestOf(all, find(first.testId)?.better !== 'lower'),
    };
  }
  const values = all.every(({ trial }) => trial !== undefined)
    ? all.toSorted((a, b) => (a.trial ?? 0) - (b.trial ?? 0))
    : all;
  return { ...first, values };
}

function bestOf(values: PlannedValue[], higher: boolean): PlannedValue[] {
  const best = new Map<string, PlannedValue>();
  for (const value of values) {
    const known = best.get(value.side);
    if (!known || (higher ? value.value > known.value : value.value < known.value)) best.set(value.side, value);
  }
  return [...best.values()];
}

/** Of as many trials as the sides with the most have; unknown where one part does not say. */
function bestOfHowMany(parts: PlannedTest[]): number | null {
  const counts = { left: 0, right: 0, whole: 0 };
  for (const { statedTrials, values } of parts) {
    if (statedTrials === null) return null;
    for (const { side } of values) counts[side] += statedTrials;
  }
  return Math.min(99, Math.max(...Object.values(counts)));
}

export interface PlanCounts {
  /** Athletes. */
  new: number;
  match: number;
  unchanged: number;
  /** Lines of the file. */
  refused: number;
  sessions: number;
  values: number;
}

/** Counts what a plan amounts to, athlete by athlete and whatever number of rows they have. */
export class PlanCounter {
  readonly #people = { new: 0, match: 0, unchanged: 0 };
  readonly #refused = new Set<number>();
  #sessions = 0;
  #values = 0;

  /** The rows of one athlete with the sessions they bring, or a row that is left out. */
  add(rows: PlannedRow[], sessions: PlannedSession[]): void {
    for (const { line, status } of rows) if (status === 'refused') this.#refused.add(line);
    const statuses = rows.map(({ status }) => status);
    const most = (['new', 'match', 'unchanged'] as const).find((status) => statuses.includes(status));
    if (most) this.#people[most]++;
    this.#sessions += sessions.length;
    for (const { tests } of sessions) for (const { values } of tests) this.#values += values.length;
  }

  counts(): PlanCounts {
    return { ...this.#people, refused: this.#refused.size, sessions: this.#sessions, values: this.#values };
  }
}
