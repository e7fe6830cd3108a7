import type { Unit } from '../units.ts';
import type { Benefit } from './benefits.ts';
import type { Sourced } from './citation.ts';
import type { MuscleGroup } from './muscle-groups.ts';
import type { SetUpField } from './set-up.ts';

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

export const CONTRACTIONS = [
  'isometric',
  'concentric',
  'eccentric',
  'stretch-shortening',
  'endurance',
  'none',
] as const;
export type Contraction = (typeof CONTRACTIONS)[number];

/** How a test is done, so that two testers get the same number. */
export interface Protocol {
  /** Posture and fixation, in a sentence. */
  position: string;
  /** Joint angles, such as "hip and knee 90°"; null where none is set. */
  angle: string | null;
  /** Where the pad or strap sits, which sets the lever; null where there is none. */
  lever: string | null;
  contraction: Contraction;
  /** Speed or beat, such as "60°/s" or "30 raises a minute"; null where the athlete sets it. */
  speed: string | null;
  /** Practice trials a side before the recorded ones. */
  practice: number;
  restSeconds: number;
  /** What the tester does and says. */
  instructions: string;
  /** What counts, and what is done again. */
  counts: string;
}

/**
 * `each-side`: left and right in trials of their own. `both-at-once`: both limbs in one trial, sharing one total, as on
 * two force plates. `whole-body`: one value, no side difference.
 */
export const LATERALITIES = ['each-side', 'both-at-once', 'whole-body'] as const;
export type Laterality = (typeof LATERALITIES)[number];

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
  laterality: Laterality;
  /** The unit that values are judged in; others that physics connects with it may be recorded (units.ts). */
  unit: Unit;
  better: 'higher' | 'lower';
  /** Recorded trials a side. */
  trials: number;
  /** What the trials are taken together to: differences rest on the mean always, norms on what their study used. */
  aggregate: { difference: 'mean'; norm: 'best' | 'mean' };
  /** Values outside are refused as impossible, in `unit`. */
  plausible: { min: number; max: number };
  typicalError: TypicalError;
  threshold: Threshold;
  /** Set-up proposed when the test is added to a session. */
  setUp: { device?: string; position?: string; angleDeg?: number };
  /** Fields of the set-up that have to agree for two sessions to be compared. */
  comparable: readonly SetUpField[];
  protocol: Protocol;
  sources: Sourced[];
}

/** Whether a test has a left and a right. */
export function hasSides(test: TestDefinition): boolean {
  return test.laterality !== 'whole-body';
}
