import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { RatioVerdict } from '#shared/analysis/ratio.ts';
import type { Side } from '#shared/analysis/side.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import type { WholeResult } from '#shared/analysis/whole.ts';

/** Which finding is open: a test's, or a ratio's of one side. */
export type FindingKey = { kind: 'test'; testId: string } | { kind: 'ratio'; ratioId: string; side: Side };

/** A finding that can be opened. */
export type Finding =
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'whole'; whole: WholeResult }
  | { kind: 'ratio'; ratio: RatioVerdict };

export function findingOf({ verdicts, wholes, ratios }: AthleteAnalysis, key: FindingKey | null): Finding | null {
  if (!key) return null;
  if (key.kind === 'ratio') {
    const ratio = ratios.find(({ ratioId, side }) => ratioId === key.ratioId && side === key.side);
    return ratio ? { kind: 'ratio', ratio } : null;
  }
  const verdict = verdicts.find(({ test }) => test.id === key.testId);
  if (verdict) return { kind: 'verdict', verdict };
  const whole = wholes.find(({ test }) => test.id === key.testId);
  return whole ? { kind: 'whole', whole } : null;
}
