import type { AthleteAnalysis } from '../analysis/analysis.ts';
import type { Side } from '../analysis/side.ts';
import type { Benefit } from '../catalog/benefits.ts';
import type { Sourced } from '../catalog/citation.ts';
import type { Equipment, Level } from '../catalog/exercise.ts';
import type { MuscleGroup } from '../catalog/muscle-groups.ts';
import type { Athlete } from '../contract/athletes.ts';
import type { SuggestionOptions } from '../contract/programs.ts';
import type { BenefitProposal } from './choose-benefit.ts';

export const LINE_KINDS = [
  'program',
  'corrective',
  'emphasis',
  'repeat-test',
  'complete-tests',
  'first-test',
  'swap',
  'equipment',
  'taper',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What a line trains: a muscle group, and for the whole leg also to what end, since a hop and a reach share no exercise. */
export interface Target {
  muscleGroup: MuscleGroup;
  benefit: Benefit;
}

/** What a line does to the template when the coach keeps it. */
export type Change =
  | { kind: 'swap'; from: string; to: string }
  | { kind: 'leave-out'; exerciseId: string }
  /** Sees to it that `days` days a week train the target; with a side, that side starts and does one set more. */
  | { kind: 'train'; target: Target; side: Side | null; days: number; candidates: string[]; label: string | null }
  | { kind: 'taper'; raceName: string; raceDate: string };

/** One piece of advice with its reason. Refused, it changes nothing, and the refusal is kept with the program. */
export interface SuggestionLine {
  /** The same whenever the same findings are suggested from, so that a refusal survives a new computation. */
  id: string;
  kind: LineKind;
  title: string;
  reason: string;
  sources: Sourced[];
  refusable: boolean;
  /** Null where the line asks for a test, or says something to know. */
  change: Change | null;
}

/** What is proposed for one athlete. `planFrom` (plan.ts) turns it into dated sessions. */
export interface Suggestion {
  options: SuggestionOptions;
  proposed: BenefitProposal;
  templateId: string;
  lines: SuggestionLine[];
}

export type SuggestionAthlete = Pick<Athlete, 'equipment' | 'races' | 'birthDate'>;

/** What every rule may read. */
export interface RuleContext {
  athlete: SuggestionAthlete;
  analysis: AthleteAnalysis;
  level: Level;
  /** Null when the coach has not said what there is: nothing is then taken away. */
  equipment: readonly Equipment[] | null;
}
