import type { Catalogue } from '../catalog/catalogue.ts';
import { ratioById } from '../catalog/ratios.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import type { RosterFinding } from '../contract/findings.ts';
import { percent } from '../shown.ts';
import { unitLabel } from '../units.ts';
import type { AthleteAnalysis } from './analysis.ts';
import { sizeIn } from './difference.ts';
import { wholeWords } from './part-words.ts';
import { comparative, verdictHeadline } from './words.ts';

/** The roster's finding in words; the percentage is computed here from the raw means. */
export function findingWords(finding: RosterFinding, catalogue: Catalogue): string {
  const { subject } = finding;
  if (!subject) return withoutSubject(finding);
  if (subject.kind === 'ratio') return ratioWords(finding, subject.id);
  const test = catalogue.find(subject.id);
  if (!test) return 'A test that is no longer in the catalogue';
  return subject.kind === 'change' ? changeWords(finding, test) : differenceWords(finding, test);
}

function withoutSubject({ state, judged, open }: RosterFinding): string {
  if (state === 'within-noise') return `Nothing beyond noise in ${tests(judged)}`;
  if (state === 'no-verdict') return `${tests(open)} without a verdict`;
  return 'Not tested yet';
}

function differenceWords({ left, right, side }: RosterFinding, test: TestDefinition): string {
  if (left === null || right === null || side === null) return test.name;
  const who = `${side === 'left' ? 'Left' : 'Right'} ${test.noun} ${comparative(test)} by`;
  if (test.threshold.kind === 'absolute') return `${who} ${Math.abs(left - right).toFixed(1)} ${unitLabel(test.unit)}`;
  return `${who} ${percent(sizeIn(test, Math.log(left / right)))}`;
}

/** Only changes beyond noise are ever listed, so the direction is all there is to tell. */
function changeWords({ state }: RosterFinding, test: TestDefinition): string {
  return `${test.name} ${state === 'watch' ? 'worse' : 'better'} than before, beyond noise`;
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
  if (subject?.kind === 'ratio') return `${ratioWords(finding, subject.id)}.`;
  const moved = analysis.wholes.find(({ test }) => test.id === subject?.id);
  if (moved) return `${wholeWords(moved)}.`;
  const verdict = analysis.verdicts.find(({ test }) => test.id === subject?.id);
  if (!verdict) return `${withoutSubject(finding)}.`;
  const { lead, detail } = verdictHeadline(verdict);
  return detail ? `${lead}, ${detail}.` : `${lead}.`;
}
