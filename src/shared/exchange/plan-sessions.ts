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

/** What a plan amounts to: athletes whatever number of rows they have, and rows that are left out. */
export function countPlan(rows: PlannedRow[], find: FindTest): PlanCounts {
  const sessions = sessionsOf(rows, find);
  const people = peopleOf(rows);
  const count = (status: PlannedRow['status']) => [...people.values()].filter((own) => own === status).length;
  return {
    new: count('new'),
    match: count('match'),
    unchanged: count('unchanged'),
    refused: new Set(rows.filter(({ status }) => status === 'refused').map(({ line }) => line)).size,
    sessions: sessions.length,
    values: sessions.reduce((sum, { tests }) => sum + tests.reduce((more, { values }) => more + values.length, 0), 0),
  };
}

/** What happens to each athlete: the most that happens in one of their rows. */
function peopleOf(rows: PlannedRow[]): Map<number, PlannedRow['status']> {
  const people = new Map<number, PlannedRow['status']>();
  for (const { person, status } of rows) {
    if (person === null || status === 'refused') continue;
    const known = people.get(person);
    if (known === undefined || known === 'unchanged') people.set(person, status);
  }
  return people;
}
