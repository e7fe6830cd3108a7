import type { AthleteAnalysis } from '../analysis/analysis.ts';
import type { Verdict } from '../analysis/verdict.ts';
import { BENEFIT_NAMES, type Benefit } from '../catalog/benefits.ts';
import type { Sourced } from '../catalog/citation.ts';
import { WHY } from '../catalog/why.ts';
import { headline, mainBenefit, ratioHeadline, sizeOf, testName, watchedRatios } from './findings.ts';

/** The benefit that the findings speak for, and why. */
export interface BenefitProposal {
  benefit: Benefit;
  reason: string;
  sources: Sourced[];
}

/** Side differences are worked on in this order; running economy is what is left when there are none. */
const ORDER: readonly Benefit[] = ['injury-prevention', 'balance', 'neuromuscular-power'];

const NO_DIFFERENCE =
  'strength training for running economy is proposed: economy was better by 2 to 8 % in studies of 6 to 20 weeks (Blagrove 2018), more with heavy loads and over 10 to 14 weeks (Eihara 2022).';

/**
 * From findings to one of the four benefits: clear differences before watched ones, strength and ratios before balance
 * before power; then a test that got worse; then running economy. The order is a coaching convention, since no study
 * compares the four; the evidence for each stands in catalog/why.ts.
 */
export function chooseBenefit(analysis: AthleteAnalysis): BenefitProposal {
  const found = fromDifferences(analysis) ?? fromRatios(analysis) ?? fromWorse(analysis);
  if (found) return found;
  const judged = analysis.verdicts.some(({ today }) => today.kind === 'difference') || analysis.wholes.length > 0;
  const opening = judged
    ? 'Nothing measured goes beyond noise, so there is nothing to correct, and'
    : 'Nothing has a verdict yet, so nothing speaks for corrective work, and';
  return proposal('running-economy', `${opening} ${NO_DIFFERENCE}`);
}

function fromDifferences({ verdicts }: AthleteAnalysis): BenefitProposal | null {
  for (const state of ['clear', 'watch'] as const) {
    for (const benefit of ORDER) {
      const loudest = largest(
        verdicts.filter((verdict) => verdict.state === state && mainBenefit(verdict.test) === benefit),
      );
      if (loudest) return proposal(benefit, `${headline(loudest)}. ${becauseOf(benefit)}`);
    }
  }
  return null;
}

function fromRatios(analysis: AthleteAnalysis): BenefitProposal | null {
  const [ratio] = watchedRatios(analysis);
  if (!ratio) return null;
  return proposal('injury-prevention', `${ratioHeadline(ratio)}. ${becauseOf('injury-prevention')}`);
}

function fromWorse({ wholes }: AthleteAnalysis): BenefitProposal | null {
  const worse = wholes.find(({ change }) => change === 'worse');
  if (!worse) return null;
  const { test } = worse;
  const benefit = mainBenefit(test);
  return proposal(benefit, `${testName(test)} got worse beyond noise since the session before. ${becauseOf(benefit)}`);
}

function becauseOf(benefit: Benefit): string {
  switch (benefit) {
    case 'injury-prevention':
      return `${BENEFIT_NAMES[benefit]} comes first: evening out may lower risk, best when supervised and done.`;
    case 'balance':
      return 'Standing, reaching and landing on one leg are trained for themselves, in a few minutes at a time.';
    case 'neuromuscular-power':
      return 'Jumps and hops are trained by jumping and hopping, fresh and in small doses.';
    case 'running-economy':
      return 'Heavy strength work with plyometrics is what improves it in studies.';
  }
}

function proposal(benefit: Benefit, reason: string): BenefitProposal {
  return { benefit, reason, sources: WHY[benefit].sources };
}

function largest(verdicts: Verdict[]): Verdict | undefined {
  return verdicts.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
}
