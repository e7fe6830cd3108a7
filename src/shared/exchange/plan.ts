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

/** How a test was done, as far as a file says it. */
export interface PlannedSetUp {
  device?: string;
  position?: string;
  angleDeg?: number;
  speedKmh?: number;
}

export interface PlannedValue {
  side: 'left' | 'right' | 'whole';
  value: number;
  /** Number of the trial, where the file states it. */
  trial?: number;
}

export interface PlannedTest {
  testId: string;
  unit: Unit;
  basis: Basis;
  statedTrials: number | null;
  setUp?: PlannedSetUp;
  values: PlannedValue[];
}

/** What was not taken from a row, and why. The column is that of the file, or a test; null means the whole row. */
export interface Refusal {
  column: string | null;
  reason: string;
}

/** A test as one row tells it; each value knows the column it stands in, so that it can be refused by name. */
export interface ReadTest extends PlannedTest {
  values: (PlannedValue & { column: string })[];
}

/** A row as it was read, before it is compared with what is stored. */
export interface ReadRow {
  line: number;
  name: string | null;
  /** The name as the file has it, where an answer put another one in its place. */
  writtenName: string | null;
  externalId: string | null;
  facts: AthleteFacts;
  squads: string[];
  testDate: string | null;
  /** Body mass of the day of the tests. */
  massKg: number | null;
  /** What stays with the session of the day. */
  sessionNote: string | null;
  tests: ReadTest[];
  refused: Refusal[];
  remarks: string[];
}

/** An athlete as stored, by what rows of a file are matched with. */
export interface StoredPerson {
  id: string;
  name: string;
  externalId: string | null;
  birthDate: string | null;
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
  /** Rows about one athlete share it; null where nobody can be named. */
  person: number | null;
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
  sessionNote: string | null;
  tests: PlannedTest[];
  refused: Refusal[];
  /** What the coach should know: stored values that stay, how the athlete was found. */
  remarks: string[];
}
