import type { RatioState, RatioVerdict } from '#shared/analysis/ratio.ts';
import type { RatioDefinition } from '#shared/catalog/ratio-definition.ts';

/** A ratio with its two digits, as it is told everywhere. */
export function ratioValue(value: number): string {
  return value.toFixed(2);
}

const STATE_WORDS: Record<RatioState, string> = {
  'too-few': 'one trial of a muscle, so the number stands alone',
  'within-band': 'within the band',
  'above-band': 'above the band',
  'below-once': 'below the band for the first time',
  watch: 'below the band in two sessions running',
};

/** What stands beside a ratio: its value first, then where that lies. */
export function ratioWords(verdict: RatioVerdict): { lead: string; detail: string } {
  return { lead: ratioValue(verdict.value), detail: STATE_WORDS[verdict.state] };
}

/** The finding as a title, what lies below the band first: "Left: H:Q below the band". */
export function ratioTitle(definition: RatioDefinition, verdicts: RatioVerdict[]): string {
  const below = verdicts.filter((verdict) => verdict.state === 'watch' || verdict.state === 'below-once');
  const sides = (found: RatioVerdict[]) =>
    found.length === 2 ? 'Both sides' : found[0]?.side === 'left' ? 'Left' : 'Right';
  if (below.length > 0) return `${sides(below)}: ${definition.name} below the band`;
  const above = verdicts.filter((verdict) => verdict.state === 'above-band');
  if (above.length > 0) return `${sides(above)}: ${definition.name} above the band`;
  const judged = verdicts.filter((verdict) => verdict.state === 'within-band');
  return judged.length > 0
    ? `${sides(judged)}: ${definition.name} within the band`
    : `${definition.name}, without a verdict`;
}
