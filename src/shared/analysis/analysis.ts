import type { Catalogue } from '../catalog/catalogue.ts';
import { RATIOS } from '../catalog/ratios.ts';
import { hasSides } from '../catalog/test-definition.ts';
import { judgeRatio, type RatioVerdict } from './ratio.ts';
import { RULES_VERSION } from './rules-version.ts';
import { SIDES } from './side.ts';
import type { TestedSession } from './tested-session.ts';
import { judge, type Verdict, type VerdictState } from './verdict.ts';
import { judgeWhole, type WholeResult } from './whole.ts';

/** Everything that is said of one athlete's tests; computed where it is read. */
export interface AthleteAnalysis {
  rulesVersion: string;
  /** Tests with two sides: the loudest first, then in the catalogue's order. */
  verdicts: Verdict[];
  ratios: RatioVerdict[];
  /** Tests without sides. */
  wholes: WholeResult[];
}

/**
 * Findings of one athlete.
 * @param sessions every test of every session, in any order and in any unit; tests that the catalogue does not have are
 *   left out
 */
export function analyse(sessions: TestedSession[], catalogue: Catalogue): AthleteAnalysis {
  const byTest = Map.groupBy(sessions, (session) => session.testId);
  const verdicts: Verdict[] = [];
  const wholes: WholeResult[] = [];
  for (const test of catalogue.tests) {
    const tested = byTest.get(test.id);
    if (!tested) continue;
    if (hasSides(test)) verdicts.push(judge(tested, test));
    else {
      const result = judgeWhole(tested, test);
      if (result) wholes.push(result);
    }
  }
  verdicts.sort((a, b) => loudness(b.state) - loudness(a.state));
  return { rulesVersion: RULES_VERSION, verdicts, ratios: ratiosOf(byTest, catalogue), wholes };
}

const LOUD: Partial<Record<VerdictState, number>> = { clear: 3, watch: 2, 'within-noise': 1 };

function loudness(state: VerdictState): number {
  return LOUD[state] ?? 0;
}

function ratiosOf(byTest: Map<string, TestedSession[]>, catalogue: Catalogue): RatioVerdict[] {
  const verdicts: RatioVerdict[] = [];
  for (const definition of RATIOS) {
    const numerators = byTest.get(definition.numeratorTestId);
    const denominators = byTest.get(definition.denominatorTestId);
    const numerator = catalogue.find(definition.numeratorTestId);
    const denominator = catalogue.find(definition.denominatorTestId);
    if (!numerators || !denominators || !numerator || !denominator) continue;
    for (const side of SIDES) {
      const verdict = judgeRatio(definition, { numerator, denominator }, numerators, denominators, side);
      if (verdict) verdicts.push(verdict);
    }
  }
  return verdicts;
}
