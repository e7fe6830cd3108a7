import type { Sourced } from '../citation.ts';
import type { Protocol, TestDefinition, Threshold, TypicalError } from '../test-definition.ts';
import { convention, EACH_SIDE, errorOf, WITH_POSITION } from './shared.ts';

const REACH_PROTOCOL: Protocol = {
  position:
    'Barefoot, hands on hips, standing on the leg that is tested with the toe at the line. The value goes to the side of the standing leg.',
  angle: null,
  lever: null,
  contraction: 'none',
  speed: null,
  practice: 4,
  restSeconds: 10,
  instructions:
    'Push the block as far as possible with the other foot and come back in control. All three recorded reaches of one leg, then the other leg; order of directions: anterior, posteromedial, posterolateral. Say “reach as far as you can, touch lightly, and come back”. Read to 0.5 cm.',
  counts:
    'A reach and return in control. Do it again when the standing heel lifts, the block is kicked, the foot rests on it or balance is lost.',
};

const REACH_SOURCES: Sourced[] = [
  {
    citation: 'shaffer-2013',
    grade: 'study',
    note: 'Error of the mean of three reaches 2.0 (anterior), 2.7 (posteromedial) and 3.5 cm (posterolateral); of the best reach 3.1, 3.7 and 4.2 cm.',
  },
  { citation: 'plisky-2009', grade: 'study', note: 'Same rater ICC 0.85 to 0.91, between raters 0.99 to 1.00.' },
];

interface Reach {
  direction: 'anterior' | 'posteromedial' | 'posterolateral';
  /** Longest reach that is believed, cm. */
  most: number;
  typicalError: TypicalError;
  threshold: Threshold;
}

function reachError(trial: number, day: number, note: string): TypicalError {
  return errorOf(trial, day, { citation: 'shaffer-2013', grade: 'derived', note });
}

const REACH_LINE: Threshold = {
  kind: 'relative',
  value: 0.1,
  source: convention('No line of its own is known for this direction; the usual 10 % line is used.'),
};

/** The mean of three is the steadier number here (Shaffer 2013), so it serves for comparison with others, too. */
function reach({ direction, most, typicalError, threshold }: Reach): TestDefinition {
  return {
    ...EACH_SIDE,
    aggregate: { difference: 'mean', norm: 'mean' },
    id: `y-balance-${direction}`,
    name: `Y-Balance ${direction}`,
    detail: 'reach',
    noun: `${direction} reach`,
    benefits: ['balance'],
    muscleGroup: 'whole-leg',
    unit: 'cm',
    plausible: { min: 20, max: most },
    typicalError,
    threshold,
    setUp: { device: 'Y-Balance kit', position: 'barefoot, hands on hips' },
    comparable: WITH_POSITION,
    protocol: REACH_PROTOCOL,
    sources: REACH_SOURCES,
  };
}

export const REACH_TESTS: readonly TestDefinition[] = [
  reach({
    direction: 'anterior',
    most: 110,
    typicalError: reachError(
      0.03,
      0.025,
      'Error of the mean of three is 2.0 cm, or 3.1 % of a reach of about 65 cm (our assumption); 3 % a trial and 2.5 % a day make 3.0 % for a mean of three.',
    ),
    threshold: {
      kind: 'absolute',
      value: 4,
      unit: 'cm',
      source: {
        citation: 'plisky-2006',
        grade: 'convention',
        note: 'The 4 cm line comes from high-school basketball, not from runners, and later work is mixed. It is about twice the error of a mean of three: repeat before acting.',
      },
    },
  }),
  reach({
    direction: 'posteromedial',
    most: 160,
    typicalError: reachError(
      0.03,
      0.02,
      'Error of the mean of three is 2.7 cm, or 2.7 % of a reach of about 100 cm (our assumption); 3 % a trial and 2 % a day make 2.6 % for a mean of three.',
    ),
    threshold: REACH_LINE,
  }),
  reach({
    direction: 'posterolateral',
    most: 160,
    typicalError: reachError(
      0.04,
      0.03,
      'Error of the mean of three is 3.5 cm, or 3.7 % of a reach of about 95 cm (our assumption); 4 % a trial and 3 % a day make 3.8 % for a mean of three.',
    ),
    threshold: REACH_LINE,
  }),
];
