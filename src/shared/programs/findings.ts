import type { AthleteAnalysis } from '../analysis/analysis.ts';
import type { RatioVerdict } from '../analysis/ratio.ts';
import type { Side } from '../analysis/side.ts';
import type { Verdict } from '../analysis/verdict.ts';
import { verdictHeadline } from '../analysis/words.ts';
import type { Benefit } from '../catalog/benefits.ts';
import { ratioById } from '../catalog/ratios.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { testById } from '../catalog/tests.ts';
import type { Target } from './suggestion.ts';

/** "Left hamstring weaker by 15 %, third session running" */
export function headline(verdict: Verdict): string {
  const { lead, detail } = verdictHeadline(verdict, testById(verdict.testId));
  return detail ? `${lead}, ${detail}` : lead;
}

/** The same as a sentence, with how it was tested. */
export function toldOf(verdict: Verdict): string {
  return `${headline(verdict)} (${testById(verdict.testId).detail}).`;
}

/** "Hamstrings (isometric, 90°, hand-held dynamometer)" */
export function testName({ name, detail }: TestDefinition): string {
  return `${name} (${detail})`;
}

/** The benefit a test is counted to when one has to be chosen: its first. */
export function mainBenefit(testId: string): Benefit {
  return testById(testId).benefits[0] ?? 'injury-prevention';
}

export function targetOf(testId: string): Target {
  return { muscleGroup: testById(testId).muscleGroup, benefit: mainBenefit(testId) };
}

/** Two tests of one muscle have one target; so a muscle is never worked on twice. */
export function targetKey({ muscleGroup, benefit }: Target): string {
  return muscleGroup === 'whole-leg' ? `${muscleGroup}-${benefit}` : muscleGroup;
}

/** Size of the latest difference, 0 where there is none. */
export function sizeOf({ today }: Verdict): number {
  return today.kind === 'difference' ? today.difference : 0;
}

/** The weaker side of the latest difference, if it has one. */
export function weakerOf({ today }: Verdict): Side | null {
  return today.kind === 'difference' ? today.weaker : null;
}

export function watchedRatios({ ratios }: AthleteAnalysis): RatioVerdict[] {
  return ratios.filter(({ state }) => state === 'watch');
}

/** "Left H:Q 0.29 (isometric …), below 0.33 in two sessions" */
export function ratioHeadline({ ratioId, side, value }: RatioVerdict): string {
  const { name, detail, band } = ratioById(ratioId);
  const word = side === 'left' ? 'Left' : 'Right';
  return `${word} ${name} ${value.toFixed(2)} (${detail}), below ${band.low.toFixed(2)} in two sessions`;
}
