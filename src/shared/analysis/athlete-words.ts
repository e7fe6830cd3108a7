import { ratioById } from '../catalog/ratios.ts';
import type { RosterFinding } from '../contract/findings.ts';
import type { AthleteAnalysis } from './analysis.ts';
import { amount, comparative, ordinal } from './words.ts';

/** The headline as it is told to the athlete: "Your left hamstring is 15 % weaker than your right." */
export function athleteHeadline(analysis: AthleteAnalysis, finding: RosterFinding): string {
  const { subject, state, side } = finding;
  if (subject?.kind === 'ratio') {
    const { name, detail, muscles } = ratioById(subject.id);
    return `Your ${side} ${muscles.numerator} are low beside your ${muscles.denominator} (${name}, ${detail}), for the second time.`;
  }
  if (subject?.kind === 'change') return changeSentence(analysis, finding);
  const verdict = subject && analysis.verdicts.find(({ test }) => test.id === subject.id);
  if (verdict?.today.kind !== 'difference' || side === null) return withoutFinding(finding);
  const { test } = verdict;
  const other = side === 'left' ? 'right' : 'left';
  const first = `Your ${side} ${test.noun} is ${amount(verdict)} ${comparative(test)} than your ${other}.`;
  if (state !== 'clear') return `${first} That is worth a second look.`;
  return `${first} This is the ${ordinal(verdict.run)} test in a row.`;
}

function changeSentence({ wholes }: AthleteAnalysis, { subject, state }: RosterFinding): string {
  const noun = wholes.find(({ test }) => test.id === subject?.id)?.test.noun ?? 'last test';
  const direction = state === 'watch' ? 'worse' : 'better';
  return `Your ${noun} is ${direction} than last time, by more than it moves by itself.`;
}

function withoutFinding({ state, judged }: RosterFinding): string {
  if (state === 'within-noise') {
    return judged === 1
      ? 'Your left and right are even, as far as this test can tell.'
      : `Your left and right are even in ${judged} tests, as far as they can tell.`;
  }
  if (state === 'no-verdict') return 'There is not enough yet to say how even you are.';
  return 'You have not been tested yet.';
}
