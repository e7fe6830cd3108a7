/** A test that a coach defined. */
export interface OwnTestTable {
  /** "own-" and a UUID, so that no test delivered later can have the same id. */
  id: string;
  /** JSON of its `TestDefinition`. */
  definition: string;
  archived_at: string | null;
  created_at: string;
  updated_at: string;
  version: number;
}

/** What a coach set for a test; null keeps what was delivered. */
export interface TestSettingTable {
  test_id: string;
  threshold: number | null;
  trial_error: number | null;
  day_error: number | null;
}

/** Noise of one test in the coach's own athletes; all rows are of the same run. */
export interface OwnNoiseTable {
  test_id: string;
  athletes: number;
  pairs: number;
  trial_error: number | null;
  day_error: number;
  typical_error: number;
  cv: number;
  sem: number;
  mdc95: number;
  swc: number | null;
  kappa: number | null;
}

/** When the own noise was worked out last, also where it found nothing: one row at the most. */
export interface OwnNoiseRunTable {
  measured_at: string;
}

/** Tests that the coach does together. */
export interface BatteryTable {
  id: string;
  name: string;
  text: string;
  /** JSON list of test ids. */
  test_ids: string;
  created_at: string;
}
