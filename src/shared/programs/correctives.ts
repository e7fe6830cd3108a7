import { otherSide, type Side } from '../analysis/side.ts';
import type { Verdict } from '../analysis/verdict.ts';
import type { Sourced } from '../catalog/citation.ts';
import { TRAINING_EVENS_OUT } from '../catalog/evidence.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { sizeOf, targetKey, targetOf, toldOf, weakerOf } from './findings.ts';
import { candidatesFor } from './pick-exercise.ts';
import type { RuleContext, SuggestionLine, Target } from './suggestion.ts';

/** Weeks for which the weaker side gets more, then the retest decides (docs/method.md, "Weaker side first"). */
export const CORRECTIVE_WEEKS = 8;

/** More at once would be a program of its own; the others wait for the next block (coaching convention). */
const MOST_AT_ONCE = 3;

/** Days a week on which a corrective exercise is seen to. */
const DAYS = 2;

const WEAKER_SIDE_FIRST: Sourced = {
  citation: 'gonzalo-skok-2017',
  grade: 'convention',
  note: 'Weaker side first and with more volume; the dose of one set more for 6 to 8 weeks is practice.',
};

/** Clear differences of one muscle, with the side that all of them call the weaker one; null when they disagree. */
export interface ClearGap {
  /** The test of the largest one. */
  test: TestDefinition;
  target: Target;
  side: Side | null;
  verdicts: Verdict[];
}

/** Clear differences by muscle, the largest first. Nothing but a clear verdict ever enters here. */
export function clearGaps(verdicts: Verdict[]): ClearGap[] {
  const clear = verdicts.filter(({ state }) => state === 'clear').toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return [...Map.groupBy(clear, ({ test }) => targetKey(targetOf(test))).values()].flatMap((group) => {
    const [largest] = group;
    const sides = new Set(group.map(weakerOf));
    const [side] = sides;
    if (!largest) return [];
    return {
      test: largest.test,
      target: targetOf(largest.test),
      side: sides.size === 1 ? (side ?? null) : null,
      verdicts: group,
    };
  });
}

/**
 * Weaker side first, only for clear differences (docs/method.md, "Weaker side first"): the weaker side
 * starts, the stronger side matches its repetitions, and the weaker one does one set more until the retest.
 */
export function correctiveLines(context: RuleContext): SuggestionLine[] {
  const gaps = clearGaps(context.analysis.verdicts);
  const agreed = gaps.filter((gap) => gap.side !== null);
  return [
    ...agreed.slice(0, MOST_AT_ONCE).map((gap) => corrective(gap, gap.side as Side, context)),
    ...agreed.slice(MOST_AT_ONCE).map(later),
    ...gaps.filter((gap) => gap.side === null).map(disagreement),
  ];
}

function corrective(gap: ClearGap, side: Side, context: RuleContext): SuggestionLine {
  const label = `${side} ${nounOf(gap)}`;
  return {
    id: `corrective:${targetKey(gap.target)}`,
    kind: 'corrective',
    title: `${capital(label)} first, one set more`,
    reason: `${told(gap)} The ${side} side starts, the ${otherSide(side)} side matches its repetitions and does no more; the ${side} does one set more for up to ${CORRECTIVE_WEEKS} weeks. Then retest, and stop when the difference is within noise. Evening out may lower risk; that it does is not shown.`,
    sources: [TRAINING_EVENS_OUT, WEAKER_SIDE_FIRST, NOT_SHOWN],
    refusable: true,
    change: {
      kind: 'train',
      target: gap.target,
      side,
      days: DAYS,
      candidates: candidatesFor(gap.target, context, true),
      label,
    },
  };
}

const NOT_SHOWN: Sourced = {
  citation: 'afonso-2022',
  grade: 'study',
  note: 'No evidence that an existing side difference raises the risk, nor that reducing it helps.',
};

function later(gap: ClearGap): SuggestionLine {
  return {
    id: `later:${targetKey(gap.target)}`,
    kind: 'repeat-test',
    title: `${capital(`${gap.side} ${nounOf(gap)}`)}: next block`,
    reason: `${told(gap)} The ${MOST_AT_ONCE} largest differences come first; more at once is hardly done. Test it again before the next block.`,
    sources: [WEAKER_SIDE_FIRST],
    refusable: true,
    change: null,
  };
}

function disagreement(gap: ClearGap): SuggestionLine {
  return {
    id: `disagree:${targetKey(gap.target)}`,
    kind: 'repeat-test',
    title: `${gap.test.name}: the tests name different sides`,
    reason: `${told(gap)} No side is worked on more until the tests agree; repeat both on one day, same set-up, three trials a side.`,
    sources: [
      {
        citation: 'cuthbert-2021',
        grade: 'study',
        note: 'Single-leg hamstring tests agreed only slightly to fairly about the side.',
      },
    ],
    refusable: true,
    change: null,
  };
}

function told({ verdicts }: ClearGap): string {
  return verdicts.map(toldOf).join(' ');
}

function nounOf({ test }: ClearGap): string {
  return test.noun;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
