import type { Sourced } from '../catalog/citation.ts';
import { ratioById } from '../catalog/ratios.ts';
import { ratioHeadline, watchedRatios } from './findings.ts';
import { candidatesFor } from './pick-exercise.ts';
import type { RuleContext, SuggestionLine, Target } from './suggestion.ts';

const HAMSTRINGS: Target = { muscleGroup: 'hamstrings', benefit: 'injury-prevention' };
const DAYS = 2;

const CONVENTION: Sourced = {
  citation: 'coaching-convention',
  grade: 'convention',
  note: 'More hamstring work where the ratio is low is practice; the bands are context, and a ratio is never called clear.',
};

/**
 * A ratio below its band in two sessions is "watch" at the most (docs/method.md, "Ratios"), so it asks for hamstring work of both
 * legs alike, as a coaching convention.
 */
export function emphasisLines(context: RuleContext): SuggestionLine[] {
  const ratios = watchedRatios(context.analysis);
  const [first] = ratios;
  if (!first) return [];
  return [
    {
      id: 'emphasis:hamstrings',
      kind: 'emphasis',
      title: 'Hamstrings twice a week, both legs alike',
      reason: `${ratios.map(ratioHeadline).join('. ')}. Hamstrings against quadriceps are low for this kind of test, so both legs get hamstring work twice a week. This is a coaching convention; the athlete’s own history counts more than the band.`,
      sources: [CONVENTION, ratioById(first.ratioId).source],
      refusable: true,
      change: {
        kind: 'train',
        target: HAMSTRINGS,
        side: null,
        days: DAYS,
        candidates: candidatesFor(HAMSTRINGS, context, false),
        label: null,
      },
    },
  ];
}
