import type { Benefit } from './benefits.ts';
import type { Sourced } from './citation.ts';
import type { MuscleGroup } from './muscle-groups.ts';

export const EQUIPMENT = [
  'band',
  'dumbbell',
  'kettlebell',
  'barbell',
  'box',
  'step',
  'bench',
  'machine',
  'partner',
  'pad',
  'towel',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

export const LEVELS = ['beginner', 'trained'] as const;
export type Level = (typeof LEVELS)[number];

/** Sets and reps (or seconds held) of one exercise in one session. */
export interface Dose {
  sets: number;
  /** Repetitions, or seconds when `unit` is `s`. A range such as 8 to 12 is `[8, 12]`. */
  reps: [number, number];
  unit: 'reps' | 's';
  /** Load in words the athlete can act on: "80–85 % 1RM", "bodyweight", "RIR 2–3". */
  load: string;
  /** Lowering, pause, lifting, in seconds: "3-0-2". */
  tempo?: string;
  restSeconds: number;
}

export interface Exercise {
  id: string;
  name: string;
  benefits: Benefit[];
  muscleGroups: MuscleGroup[];
  /** `one-leg` exercises can be biased towards the weaker side. */
  stance: 'one-leg' | 'two-legs';
  equipment: Equipment[];
  level: Level;
  /** Short cues, each one sentence. */
  cues: string[];
  dose: Dose;
  /** When to avoid or delay it, each one sentence; empty when nothing particular is known. */
  cautions: string[];
  /** True for jumps, hops and other impact: taken out in a taper and with bone-stress flags. */
  impact: boolean;
  sources: Sourced[];
}
