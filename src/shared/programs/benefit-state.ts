import type { AthleteAnalysis } from '../analysis/analysis.ts';
import { headline } from '../analysis/headline.ts';
import { worstFinding } from '../analysis/worst-finding.ts';
import type { Benefit } from '../catalog/benefits.ts';
import { testById } from '../catalog/tests.ts';
import type { RosterFinding } from '../contract/findings.ts';

/** How the tests of one benefit stand: never a score, only what carries it and what is missing. */
export interface BenefitState {
  state: RosterFinding['state'];
  words: string;
}

/** The findings of the tests that belong to a benefit; a test may belong to several. */
export function benefitState(analysis: AthleteAnalysis, benefit: Benefit): BenefitState {
  const belongs = ({ testId }: { testId: string }) => testById(testId).benefits.includes(benefit);
  const own: AthleteAnalysis = {
    ...analysis,
    verdicts: analysis.verdicts.filter(belongs),
    wholes: analysis.wholes.filter(belongs),
    ratios: benefit === 'injury-prevention' ? analysis.ratios : [],
  };
  const finding = worstFinding(own);
  return { state: finding.state, words: headline(own, finding) };
}
