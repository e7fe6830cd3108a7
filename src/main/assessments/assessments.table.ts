import type { Basis } from '#shared/analysis/tested-session.ts';
import type { Unit } from '#shared/units.ts';

export interface TestSessionTable {
  id: string;
  athlete_id: string;
  date: string;
  mass_kg: number | null;
  tester: string | null;
  notes: string | null;
  origin: 'typed' | 'imported' | 'made-up';
  import_id: string | null;
  created_at: string;
  deleted_at: string | null;
  version: number;
}

/** One test in a session, with the set-up it was done in. */
export interface MeasurementTable {
  id: string;
  session_id: string;
  test_id: string;
  unit: Unit;
  basis: Basis;
  stated_trials: number | null;
  device: string | null;
  position: string | null;
  angle_deg: number | null;
  lever_m: number | null;
  /** Running speed, km/h. */
  speed_kmh: number | null;
  created_at: string;
}

/** One cell of the grid; its place is its key. Values stay in the unit they were typed in. */
export interface TrialTable {
  measurement_id: string;
  side: 'left' | 'right' | 'whole';
  ordinal: number;
  value: number;
  struck_reason: string | null;
}
