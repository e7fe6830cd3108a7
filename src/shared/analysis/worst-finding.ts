import type { RosterFinding } from '../contract/findings.ts';
import type { AthleteAnalysis } from './analysis.ts';
import type { RatioVerdict } from './ratio.ts';
import type { Verdict } from './verdict.ts';
import type { WholeResult } from './whole.ts';

/**
 * The one finding by which an athlete is listed: clear before watch, own trials before a recorded mean, then the larger
 * difference. A ratio below its band is "watch" and comes after the differences, because its band is a convention; then
 * a test without sides that got worse beyond noise, then one that got better.
 */
export function worstFinding({ verdicts, ratios, wholes }: AthleteAnalysis): RosterFinding {
  const judgedSides = verdicts.filter((verdict) => verdict.today.kind === 'difference').length;
  const judgedWholes = wholes.filter(({ change }) => change !== null).length;
  const judged = judgedSides + judgedWholes;
  const counts = { judged, open: verdicts.length + wholes.length - judged };
  const loudest = largest(verdicts, 'clear') ?? largest(verdicts, 'watch');
  if (loudest) return { ...fromVerdict(loudest), ...counts };
  const ratio = ratios.find(({ state }) => state === 'watch');
  if (ratio) return { ...fromRatio(ratio), ...counts };
  const moved = wholes.find(({ change }) => change === 'worse') ?? wholes.find(({ change }) => change === 'better');
  if (moved) return { ...fromChange(moved), ...counts };
  const state = judged > 0 ? 'within-noise' : counts.open > 0 ? 'no-verdict' : 'not-tested';
  return { state, subject: null, side: null, left: null, right: null, ...counts };
}

function largest(verdicts: Verdict[], state: Verdict['state']): Verdict | undefined {
  return verdicts.filter((verdict) => verdict.state === state).sort((a, b) => weight(b) - weight(a))[0];
}

/** Differences are at most 1, so that own trials always outweigh. */
function weight({ today }: Verdict): number {
  return today.kind === 'difference' ? today.difference + (today.ownTrials ? 1 : 0) : 0;
}

type Told = Omit<RosterFinding, 'judged' | 'open'>;

function fromVerdict({ test, state, today }: Verdict): Told {
  if (today.kind !== 'difference') throw new RangeError(`${test.id} has no difference to list.`);
  return {
    state: state === 'clear' ? 'clear' : 'watch',
    subject: { kind: 'difference', id: test.id },
    side: today.weaker,
    left: today.left.mean,
    right: today.right.mean,
  };
}

function fromRatio({ ratioId, side, numerator, denominator }: RatioVerdict): Told {
  const isLeft = side === 'left';
  const value = numerator / denominator;
  return {
    state: 'watch',
    subject: { kind: 'ratio', id: ratioId },
    side,
    left: isLeft ? value : null,
    right: isLeft ? null : value,
  };
}

function fromChange({ test, change, previous, today }: WholeResult): Told {
  return {
    state: change === 'worse' ? 'watch' : 'within-noise',
    subject: { kind: 'change', id: test.id },
    side: null,
    left: previous?.summary.mean ?? null,
    right: today.summary.mean,
  };
}
