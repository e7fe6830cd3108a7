import type { Sourced } from '../citation.ts';
import type { TestDefinition, Threshold, TypicalError } from '../test-definition.ts';

const REACH_PROTOCOL =
  'Barefoot, hands on hips, standing on the leg that is tested with the toe at the line; the value goes to the side of the standing leg. Push the block as far as possible with the other foot and come back in control. A few practice reaches in each direction, then three recorded a side, read to 0.5 cm. A reach does not count when the standing heel lifts, the block is kicked, the foot rests on it or balance is lost.';

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
  max: number;
  typicalError: TypicalError;
  threshold: Threshold;
}

function reachError(trial: number, day: number, note: string): TypicalError {
  return { trial, day, source: { citation: 'shaffer-2013', grade: 'derived', note } };
}

const REACH_LINE: Threshold = {
  kind: 'relative',
  value: 0.1,
  source: {
    citation: 'coaching-convention',
    grade: 'convention',
    note: 'No line of its own is known for this direction; the usual 10 % line is used.',
  },
};

function reach({ direction, max, typicalError, threshold }: Reach): TestDefinition {
  return {
    id: `y-balance-${direction}`,
    name: `Y-Balance ${direction}`,
    detail: 'reach',
    noun: `${direction} reach`,
    benefits: ['balance'],
    muscleGroup: 'whole-leg',
    laterality: 'each-side',
    unit: 'cm',
    better: 'higher',
    trials: 3,
    plausible: { min: 20, max },
    typicalError,
    threshold,
    setUp: { device: 'Y-Balance kit', position: 'barefoot, hands on hips' },
    protocol: REACH_PROTOCOL,
    sources: REACH_SOURCES,
  };
}

const STANCE_LINE: Threshold = {
  kind: 'relative',
  value: 0.2,
  source: {
    citation: 'coaching-convention',
    grade: 'convention',
    note: 'The widest of the lines in use (20 %), because times on one leg scatter much.',
  },
};

function stanceProtocol(eyes: 'open' | 'closed'): string {
  const look = eyes === 'open' ? 'eyes on a mark at eye level' : 'eyes closed once steady';
  return `Barefoot on a firm floor, arms crossed over the chest, other foot lifted to the ankle without touching it, ${look}. Say “stand as still and as long as you can”. One practice, then three trials a side, sides in turn. The time stops when the arms uncross, the lifted foot touches anything, the standing foot moves${eyes === 'closed' ? ', the eyes open' : ''} or at 45 s.`;
}

const SPRINGER: Sourced = {
  citation: 'springer-2007',
  grade: 'study',
  note: '549 people, three trials, 45 s cap: the protocol used here. Its times by age are not shown as norms, since they were not read in the paper.',
};
const PROTOCOL_MATTERS: Sourced = {
  citation: 'stance-2025',
  grade: 'study',
  note: 'Another protocol with a 30 s cap gave other times, so the protocol stays with the number.',
};
const STATIC_IS_NOT_DYNAMIC: Sourced = {
  citation: 'static-balance',
  grade: 'study',
  note: 'Standing tests were unrelated to reach and hop tests in 46 students: one does not stand for the other.',
};

export const BALANCE_TESTS: readonly TestDefinition[] = [
  reach({
    direction: 'anterior',
    max: 110,
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
    max: 160,
    typicalError: reachError(
      0.03,
      0.02,
      'Error of the mean of three is 2.7 cm, or 2.7 % of a reach of about 100 cm (our assumption); 3 % a trial and 2 % a day make 2.6 % for a mean of three.',
    ),
    threshold: REACH_LINE,
  }),
  reach({
    direction: 'posterolateral',
    max: 160,
    typicalError: reachError(
      0.04,
      0.03,
      'Error of the mean of three is 3.5 cm, or 3.7 % of a reach of about 95 cm (our assumption); 4 % a trial and 3 % a day make 3.8 % for a mean of three.',
    ),
    threshold: REACH_LINE,
  }),
  {
    id: 'single-leg-stance-open',
    name: 'Stance, eyes open',
    detail: 'single leg, 45 s at most',
    noun: 'eyes-open stance',
    benefits: ['balance'],
    muscleGroup: 'whole-leg',
    laterality: 'each-side',
    unit: 's',
    better: 'higher',
    trials: 3,
    plausible: { min: 0, max: 45 },
    typicalError: {
      trial: 0.15,
      day: 0.1,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'No figure at hand. Most young adults reach the 45 s cap, where two equal sides say little.',
      },
    },
    threshold: STANCE_LINE,
    setUp: { device: 'stopwatch, 45 s cap', position: 'barefoot, firm floor, arms crossed' },
    protocol: stanceProtocol('open'),
    sources: [SPRINGER, STATIC_IS_NOT_DYNAMIC],
  },
  {
    id: 'single-leg-stance-closed',
    name: 'Stance, eyes closed',
    detail: 'single leg, 45 s at most',
    noun: 'eyes-closed stance',
    benefits: ['balance'],
    muscleGroup: 'whole-leg',
    laterality: 'each-side',
    unit: 's',
    better: 'higher',
    trials: 3,
    plausible: { min: 0, max: 45 },
    typicalError: {
      trial: 0.3,
      day: 0.2,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'No figure at hand; set wide because times are short and differ much from trial to trial.',
      },
    },
    threshold: STANCE_LINE,
    setUp: { device: 'stopwatch, 45 s cap', position: 'barefoot, firm floor, arms crossed' },
    protocol: stanceProtocol('closed'),
    sources: [SPRINGER, PROTOCOL_MATTERS, STATIC_IS_NOT_DYNAMIC],
  },
];
