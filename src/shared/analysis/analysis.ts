import { RATIOS } from '../catalog/ratios.ts';
import { findTest, TESTS, testById } from '../catalog/tests.ts';
import { convert } from '../units.ts';
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
 * @param sessions every test of every session, in any order and in any unit of the test's kind
 */
export function analyse(sessions: TestedSession[]): AthleteAnalysis {
  const byTest = groupByTest(sessions);
  const verdicts: Verdict[] = [];
  const wholes: WholeResult[] = [];
  for (const test of TESTS) {
    const tested = byTest.get(test.id);
    if (!tested) continue;
    if (test.laterality === 'each-side') verdicts.push(judge(tested, test));
    else {
      const result = judgeWhole(tested, test);
      if (result) wholes.push(result);
    }
  }
  verdicts.sort((a, b) => LOUDNESS[b.state] - LOUDNESS[a.state]);
  return { rulesVersion: RULES_VERSION, verdicts, ratios: ratiosOf(byTest), wholes };
}

const LOUDNESS: Record<VerdictState, number> = {
  clear: 3,
  watch: 2,
  'within-noise': 1,
  'one-side': 0,
  'too-few': 0,
  'no-percentage': 0,
  'not-tested': 0,
};

/** Sessions by test, each list oldest first, in the test's own unit. Unknown tests are left out. */
function groupByTest(sessions: TestedSession[]): Map<string, TestedSession[]> {
  const groups = new Map<string, TestedSession[]>();
  for (const session of sessions) {
    const test = findTest(session.testId);
    if (!test) continue;
    const inUnit = (values: number[]) => values.map((value) => convert(value, session.unit, test.unit));
    const converted =
      session.unit === test.unit
        ? session
        : {
            ...session,
            unit: test.unit,
            left: inUnit(session.left),
            right: inUnit(session.right),
            whole: inUnit(session.whole),
          };
    const group = groups.get(test.id);
    if (group) group.push(converted);
    else groups.set(test.id, [converted]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.date.localeCompare(b.date));
  return groups;
}

function ratiosOf(byTest: Map<string, TestedSession[]>): RatioVerdict[] {
  const verdicts: RatioVerdict[] = [];
  for (const definition of RATIOS) {
    const numerators = byTest.get(definition.numeratorTestId);
    const denominators = byTest.get(definition.denominatorTestId);
    if (!numerators || !denominators) continue;
    const tests = {
      numerator: testById(definition.numeratorTestId),
      denominator: testById(definition.denominatorTestId),
    };
    for (const side of SIDES) {
      const verdict = judgeRatio(definition, tests, numerators, denominators, side);
      if (verdict) verdicts.push(verdict);
    }
  }
  return verdicts;
}
