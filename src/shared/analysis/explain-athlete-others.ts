import { ratioById } from '../catalog/ratios.ts';
import { shownDate } from '../dates.ts';
import { shown } from '../shown.ts';
import { unitLabel } from '../units.ts';
import type { RatioVerdict } from './ratio.ts';
import type { WholeResult } from './whole.ts';

/** A ratio of two muscles for the athlete who was tested: plain sentences, without formulas, terms or promises. */
export function explainRatioForAthlete({ ratioId, side, state }: RatioVerdict): string[] {
  const { numerator, denominator } = ratioById(ratioId).muscles;
  const both = `your ${side} ${numerator} beside your ${side} ${denominator}`;
  switch (state) {
    case 'too-few':
      return [`We looked at ${both}.`, 'One try of a muscle is too little to say anything.', TRY_AGAIN];
    case 'within-band':
      return [`We looked at ${both}.`, 'The two go together as in most people who were tested.', NOT_A_NORM];
    case 'above-band':
      return [`We looked at ${both}.`, `Your ${numerator} are strong for your ${denominator}.`, NOT_A_NORM];
    case 'below-once':
      return [
        `Your ${side} ${numerator} came out low beside your ${denominator}.`,
        'It was seen once so far, so we look again before changing anything.',
        NOT_A_NORM,
      ];
    case 'watch':
      return [
        `Your ${side} ${numerator} came out low beside your ${denominator}, for the second time.`,
        `It is worth giving your ${numerator} some more work, and then testing again.`,
        NOT_A_NORM,
      ];
  }
}

const TRY_AGAIN = 'Next time both muscles are done with three tries each.';
const NOT_A_NORM =
  'This compares you with groups of other people, mostly not runners. It does not tell whether you will have an injury.';

/** A test without sides for the athlete who was tested. */
export function explainWholeForAthlete({ test, today, previous, change }: WholeResult): string[] {
  const first = `Your ${test.noun} came out at ${shown(today.summary.mean)} ${unitLabel(today.unit)} on ${shownDate(today.date)}.`;
  if (!previous || change === null) {
    return [
      first,
      'There is nothing to compare it with yet.',
      'When it is tested again in the same way, we see whether it moved.',
    ];
  }
  const before = `Before, on ${shownDate(previous.date)}, it was ${shown(previous.summary.mean)} ${unitLabel(previous.unit)}.`;
  if (change === 'within-noise') {
    return [first, before, 'That is about the same: the test moves by that much from one day to the next.'];
  }
  return [
    first,
    before,
    `That is ${change} by more than the test moves by itself.`,
    'One test does not tell why it changed, so we look again at the next one.',
  ];
}
