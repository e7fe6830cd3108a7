import type { Basis } from '../analysis/tested-session.ts';
import type { WeeklyVolume } from '../athletes/weekly-volume.ts';
import type { Unit } from '../units.ts';

/** What a file can say of an athlete beside name and id; null where it says nothing. */
export interface AthleteFacts {
  birthDate: string | null;
  sex: 'female' | 'male' | 'other' | null;
  massKg: number | null;
  heightCm: number | null;
  dominantLeg: 'left' | 'right' | null;
  mainEvent: string | null;
  weeklyVolume: WeeklyVolume | null;
  notes: string | null;
}

export interface PlannedTest {
  testId: string;
  unit: Unit;
  basis: Basis;
  statedTrials: number | null;
  values: { side: 'left' | 'right' | 'whole'; value: number }[];
}

/** What was not taken from a row, and why. The column is that of the file, or a test; null means the whole row. */
export interface Refusal {
  column: string | null;
  reason: string;
}

/** A row as it was read, before it is compared with what is stored. */
export interface ReadRow {
  line: number;
  name: string | null;
  externalId: string | null;
  facts: AthleteFacts;
  squads: string[];
  testDate: string | null;
  tests: PlannedTest[];
  refused: Refusal[];
}

/** An athlete as stored, with all test values of sessions that are not in the trash. */
export interface KnownAthlete {
  id: string;
  name: string;
  externalId: string | null;
  facts: AthleteFacts;
  squads: string[];
  archived: boolean;
  tests: { date: string; test: PlannedTest }[];
}

export type RowStatus = 'new' | 'match' | 'unchanged' | 'refused';

/** What the import will do with one row. */
export interface PlannedRow {
  line: number;
  status: RowStatus;
  name: string | null;
  externalId: string | null;
  /** The stored athlete the row belongs to. */
  athleteId: string | null;
  /** Facts to write: all of a new athlete's, and of a known one's only those that are empty so far. */
  facts: Partial<AthleteFacts>;
  /** The id to write; null when there is none or it is stored already. */
  newExternalId: string | null;
  /** Names of squads to join. */
  squads: string[];
  testDate: string | null;
  /** Body mass by the file, kept with the session of that day. */
  massKg: number | null;
  tests: PlannedTest[];
  refused: Refusal[];
  /** What the coach should know: stored values that stay, how the athlete was found. */
  remarks: string[];
}

export interface PlanCounts {
  new: number;
  match: number;
  unchanged: number;
  refused: number;
  sessions: number;
  values: number;
}

/** What a plan amounts to. */
export function countPlan(rows: PlannedRow[]): PlanCounts {
  const counts: PlanCounts = { new: 0, match: 0, unchanged: 0, refused: 0, sessions: 0, values: 0 };
  for (const row of rows) {
    counts[row.status]++;
    if (row.tests.length > 0) counts.sessions++;
    counts.values += row.tests.reduce((sum, test) => sum + test.values.length, 0);
  }
  return counts;
}
