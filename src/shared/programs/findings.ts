import type { AthleteAnalysis } from '../analysis/analysis.ts';
import type { RatioVerdict } from '../analysis/ratio.ts';
import type { Side } from '../analysis/side.ts';
import type { Verdict } from '../analysis/verdict.ts';
import { verdictHeadline } from '../analysis/words.ts';
import type { Benefit } from '../catalog/benefits.ts';
import { ratioById } from '../catalog/ratios.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import type { Target } from './suggestion.ts';

/** "Left hamstring weaker by 15 %, third session running" */
export function headline(verdict: Verdict): string {
  const { lead, detail } = verdictHeadline(verdict);
  return detail ? `${lead}, ${detail}` : lead;
}

/** The same as a sentence, with how it was tested. */
export function toldOf(verdict: Verdict): string {
  return `${headline(verdict)} (${verdict.test.detail}).`;
}

/** "Hamstrings (isometric, 90°, hand-held dynamometer)" */
export function testName({ name, detail }: TestDefinition): string {
  return `${name} (${detail})`;
}

/** The benefit a test is counted to when one has to be chosen: its first. */
export function mainBenefit({ benefits }: TestDefinition): Benefit {
  return benefits[0] ?? 'injury-prevention';
}

export function targetOf(test: TestDefinition): Target {
  return { muscleGroup: test.muscleGroup, benefit: mainBenefit(test) };
}

/** Two tests of one muscle have one target; so a muscle is never worked on twice. */
export function targetKey({ muscleGroup, benefit }: Target): string {
  return muscleGroup === 'whole-leg' ? `${muscleGroup}-${benefit}` : muscleGroup;
}

/**
 * Size of the latest difference on one scale for all tests, 0 where there is none: differences over the sum and over the
 * stronger side are not ranked by their percentages. Rounded, so that equal sizes stay equal whichever side is weaker.
 */
export function sizeOf({ today }: Verdict): number {
  return today.kind === 'difference' ? Math.round(Math.abs(today.logRatio) * 1e9) : 0;
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
