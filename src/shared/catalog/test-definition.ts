import type { Unit } from '../units.ts';
import type { Benefit } from './benefits.ts';
import type { Sourced } from './citation.ts';
import type { MuscleGroup } from './muscle-groups.ts';

/** Relative typical error: 0.05 means 5 % of the value. Within one session (trial) and between days (day). */
export interface TypicalError {
  trial: number;
  day: number;
  source: Sourced;
}

/** The line a difference has to pass to be called clear: relative (0.1 means 10 %) or in the test's own unit. */
export type Threshold =
  | { kind: 'relative'; value: number; source: Sourced }
  | { kind: 'absolute'; value: number; unit: Unit; source: Sourced };

/** A strength, power or balance test: how it is done and how its values are judged. */
export interface TestDefinition {
  id: string;
  /** Muscle or skill, such as "Hamstrings". */
  name: string;
  /** What tells it from its neighbours, such as "isometric, 90°, hand-held dynamometer". */
  detail: string;
  /** How one side is spoken of after "Left" or "Right", such as "hamstring" or "anterior reach". */
  noun: string;
  benefits: Benefit[];
  muscleGroup: MuscleGroup;
  /** `each-side`: left and right measured apart. `whole-body`: one value, no side difference. */
  laterality: 'each-side' | 'whole-body';
  /** The unit proposed; others of the same kind may be chosen. */
  unit: Unit;
  better: 'higher' | 'lower';
  /** Recorded trials a side. */
  trials: number;
  /** Values outside are refused as impossible, in `unit`. */
  plausible: { min: number; max: number };
  typicalError: TypicalError;
  threshold: Threshold;
  /** Set-up proposed when the test is added to a session. */
  setUp: { device?: string; position?: string; angleDeg?: number };
  protocol: string;
  sources: Sourced[];
}
