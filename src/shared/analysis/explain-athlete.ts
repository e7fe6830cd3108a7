import type { TestDefinition } from '../catalog/test-definition.ts';
import { otherSide, type Side } from './side.ts';
import type { Verdict } from './verdict.ts';
import { amount, comparative } from './words.ts';

/**
 * A verdict for the athlete who was tested: three to six plain sentences, without formulas, terms or promises.
 */
export function explainForAthlete(verdict: Verdict): string[] {
  const { today, test } = verdict;
  if (today.kind !== 'difference') return withoutVerdict(verdict);
  const side = today.weaker;
  if (side === null || verdict.state === 'within-noise') return [...even(verdict, side), NEXT_EVEN];
  const { noun } = test;
  const first = `Your ${side} ${noun} is ${amount(verdict)} ${comparative(test)} than your ${otherSide(side)}.`;
  if (verdict.state === 'clear') {
    return [
      first,
      'That is more than the test varies by itself, and it was the same side the time before.',
      NOT_AN_INJURY,
      `The plan is to train your ${side} side first for some weeks and then to test again.`,
    ];
  }
  return [
    first,
    whyNotYet(verdict, test, side),
    NOT_AN_INJURY,
    'For now both legs train alike, and the test is done again.',
  ];
}

const NOT_AN_INJURY =
  'It is not an injury, and it does not tell whether you will have one: many healthy runners differ.';
const NEXT_EVEN = 'Nothing here asks for work on one side.';

function even(verdict: Verdict, side: Side | null): string[] {
  const { noun } = verdict.test;
  const first = `Your left and right ${noun} are about even, as far as this test can tell.`;
  if (side === null) return [first, 'Both sides measured the same today.'];
  return [
    first,
    `Your ${side} side was ${amount(verdict)} ${comparative(verdict.test)} today, and the test varies by that much from one day to the next.`,
  ];
}

function whyNotYet({ watchReason }: Verdict, test: TestDefinition, side: Side): string {
  switch (watchReason) {
    case 'other-side-before':
      return `The time before it was your ${otherSide(side)} side, so we look again before changing anything.`;
    case 'under-threshold':
      return 'It has been seen more than once and is small, so it is only kept in mind.';
    case 'not-confirmed':
      return 'The last two tests together do not bear it out yet, so we look again.';
    case 'typical-error-only':
      return `Only one number for each side came from this ${test.noun} test, so we look again with three tries a side.`;
    default:
      return 'It was seen once so far, and one day alone can mislead, so we look again before changing anything.';
  }
}

function withoutVerdict({ today, test }: Verdict): string[] {
  const nothing = 'So nothing can be said yet about how even you are.';
  const again = (how: string) => [how, nothing, 'Next time both sides are done with three tries each.'];
  switch (today.kind) {
    case 'one-side':
      return again(`Only your ${today.left ? 'left' : 'right'} side was tested for the ${test.noun}.`);
    case 'too-few':
      if (test.trials === 1) return onceASide(test.noun);
      return again(`There was one try on a side for the ${test.noun}, and one try does not show how much it varies.`);
    case 'not-tested':
      return again(`Your ${test.noun} has not been tested.`);
    default:
      return [
        `Something about the numbers of your ${test.noun} test is not right.`,
        nothing,
        'Your coach will look at them first.',
      ];
  }
}

function onceASide(noun: string): string[] {
  return [
    `The ${noun} test is done once on each side, and one try does not show how much it varies.`,
    'So both numbers are kept, and nothing is said about how even you are.',
    'Over several testing days they show how each leg is getting on.',
  ];
}
