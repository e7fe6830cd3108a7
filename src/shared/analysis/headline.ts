import { ratioById } from '../catalog/ratios.ts';
import { testById } from '../catalog/tests.ts';
import type { RosterFinding } from '../contract/findings.ts';
import { percent } from '../shown.ts';
import { unitLabel } from '../units.ts';
import type { AthleteAnalysis } from './analysis.ts';
import { comparative, verdictHeadline } from './words.ts';

/** The roster's finding in words; the percentage is computed here from the raw means. */
export function findingWords(finding: RosterFinding): string {
  const { state, subject, judged, open } = finding;
  if (subject)
    return subject.kind === 'difference' ? differenceWords(finding, subject.id) : ratioWords(finding, subject.id);
  if (state === 'within-noise') return `Nothing beyond noise in ${tests(judged)}`;
  if (state === 'no-verdict') return `${tests(open)} without a verdict`;
  return 'Not tested yet';
}

function differenceWords({ left, right, side }: RosterFinding, testId: string): string {
  const test = testById(testId);
  if (left === null || right === null || side === null) return test.name;
  const who = `${side === 'left' ? 'Left' : 'Right'} ${test.noun} ${comparative(test)} by`;
  if (test.threshold.kind === 'absolute') return `${who} ${Math.abs(left - right).toFixed(1)} ${unitLabel(test.unit)}`;
  return `${who} ${percent(Math.abs(left - right) / Math.max(left, right))}`;
}

function ratioWords({ left, right, side }: RosterFinding, ratioId: string): string {
  const { name, detail } = ratioById(ratioId);
  return `${side === 'left' ? 'Left' : 'Right'} ${name} low at ${(left ?? right ?? 0).toFixed(2)}, ${detail}`;
}

function tests(count: number): string {
  return count === 1 ? '1 test' : `${count} tests`;
}

/** One sentence about an athlete: what stands out most, with how long it has. */
export function headline(analysis: AthleteAnalysis, finding: RosterFinding): string {
  const { subject } = finding;
  const verdict =
    subject?.kind === 'difference' ? analysis.verdicts.find(({ testId }) => testId === subject.id) : undefined;
  if (!verdict) return `${findingWords(finding)}.`;
  const { lead, detail } = verdictHeadline(verdict, testById(verdict.testId));
  return `${lead}, ${detail}.`;
}
