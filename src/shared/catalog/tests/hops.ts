import type { TestDefinition } from '../test-definition.ts';
import { convention, EACH_SIDE, errorOf, NO_SIDES_LINE, WHOLE_BODY, WITH_POSITION } from './shared.ts';

const HOP_ERROR = errorOf(
  0.05,
  0.04,
  convention(
    'No figure at hand for hops over a distance; inside the 3.7 to 13.7 % published for other single-leg jumps (Bishop 2019).',
  ),
);
const HOP_LINE: TestDefinition['threshold'] = {
  kind: 'relative',
  value: 0.1,
  source: convention(
    'The usual line of 90 % of the other leg. In netball players single athletes differed by 0 to 48.6 % in jumps (Hewit 2012), so a single figure says little.',
  ),
};
const AGREEMENT = {
  citation: 'bishop-2019',
  grade: 'study' as const,
  note: 'Single-leg squat and jumps: variation 3.7 to 13.7 %; the stronger side agreed between sessions only fairly to substantially; the mean of three is steadier than the best.',
};
const GOOD_LEG_WEAKENS = {
  citation: 'wellsandt-2017',
  grade: 'study' as const,
  note: 'A share of the other leg can overrate recovery, since the other leg weakens as well: look at both legs’ own trend.',
};
const HELD = 'A landing held for 2 s on the same leg. The other foot down, a hand down or a slide is done again.';

type Hop = Pick<TestDefinition, 'id' | 'name' | 'detail' | 'noun' | 'setUp' | 'plausible'> & {
  position: string;
  say: string;
  mind: string;
};

/** Hops on one leg for distance, in cm, the last landing held. */
function hop({ position, say, mind, ...kept }: Hop): TestDefinition {
  return {
    ...EACH_SIDE,
    ...kept,
    benefits: ['neuromuscular-power', 'injury-prevention'],
    muscleGroup: 'whole-leg',
    unit: 'cm',
    typicalError: HOP_ERROR,
    threshold: HOP_LINE,
    comparable: WITH_POSITION,
    protocol: {
      position,
      angle: null,
      lever: null,
      contraction: 'stretch-shortening',
      speed: null,
      practice: 2,
      restSeconds: 60,
      instructions: `Sides in turn. Say “${say}”. Measure from the line to the heel. ${mind} Leave it out with any bone pain.`,
      counts: HELD,
    },
    sources: [AGREEMENT, GOOD_LEG_WEAKENS],
  };
}

export const HOP_TESTS: readonly TestDefinition[] = [
  hop({
    id: 'single-leg-hop',
    name: 'Single-leg hop',
    detail: 'one hop for distance, landing held',
    noun: 'hop',
    setUp: { device: 'tape measure', position: 'toe at the line, hands free' },
    plausible: { min: 10, max: 300 },
    position: 'Standing on one leg, toe at the line, hands free.',
    say: 'hop as far as you can and stick the landing for two seconds',
    mind: 'The arms may swing.',
  }),
  hop({
    id: 'triple-hop',
    name: 'Triple hop',
    detail: 'three hops on one leg for distance, landing held',
    noun: 'triple hop',
    setUp: { device: 'tape measure', position: 'toe at the line, hands free' },
    plausible: { min: 50, max: 1000 },
    position: 'Standing on one leg, toe at the line, hands free.',
    say: 'three hops in a row as far as you can, stick the last landing for two seconds',
    mind: 'No stop between the hops.',
  }),
  hop({
    id: 'crossover-hop',
    name: 'Crossover hop',
    detail: 'three hops across a line for distance, landing held',
    noun: 'crossover hop',
    setUp: { device: 'tape measure, 15 cm strip', position: 'toe at the line, hands free' },
    plausible: { min: 50, max: 900 },
    position:
      'Standing on one leg, toe at the line, beside a strip 15 cm wide; the strip lies to the inner side of the foot.',
    say: 'three hops, each across the strip, as far as you can, stick the last landing for two seconds',
    mind: 'A foot on the strip is done again.',
  }),
  {
    ...EACH_SIDE,
    id: 'six-metre-timed-hop',
    name: '6 m timed hop',
    detail: 'one leg, time over 6 m',
    noun: '6 m hop',
    benefits: ['neuromuscular-power', 'injury-prevention'],
    muscleGroup: 'whole-leg',
    unit: 's',
    better: 'lower',
    plausible: { min: 1, max: 15 },
    typicalError: errorOf(
      0.05,
      0.04,
      convention('No figure at hand; a stopwatch alone adds about 0.1 s, which is 5 % of 2 s. Light gates do better.'),
    ),
    threshold: HOP_LINE,
    setUp: { device: 'stopwatch', position: 'toe at the line, hands free' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing on one leg, toe at the line, hands free.',
      angle: null,
      lever: null,
      contraction: 'stretch-shortening',
      speed: 'As fast as possible over 6 m',
      practice: 1,
      restSeconds: 60,
      instructions:
        'Sides in turn. Say “hop on one leg as fast as you can past the second line”. The time runs from the heel leaving the floor to the foot crossing the line. Leave it out with any bone pain.',
      counts:
        'A run without the other foot down, to 0.01 s. Less time is better, so the share of the other leg is turned round.',
    },
    sources: [AGREEMENT],
  },
  {
    ...WHOLE_BODY,
    id: 'three-jump-distance',
    name: 'Three-jump distance',
    detail: 'three jumps in a row, both legs',
    noun: 'three-jump',
    benefits: ['neuromuscular-power'],
    muscleGroup: 'whole-body',
    unit: 'm',
    plausible: { min: 1.5, max: 12 },
    typicalError: errorOf(
      0.03,
      0.03,
      convention('No figure at hand; set a little below a single two-leg jump, since three jumps even out.'),
    ),
    threshold: NO_SIDES_LINE,
    setUp: { device: 'tape measure, track or sand', position: 'toes at the line, both feet' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing with both toes at the line, feet hip-wide, arms free.',
      angle: null,
      lever: null,
      contraction: 'stretch-shortening',
      speed: null,
      practice: 2,
      restSeconds: 120,
      instructions:
        'Same shoes and same ground each time. Say “three jumps in a row off both feet, as far as you can, without a stop”. Measure from the line to the nearer heel.',
      counts: 'Take-offs and landings on both feet without a pause. A step, or a hand down behind, is done again.',
    },
    sources: [
      {
        citation: 'hudgins-2013',
        grade: 'study',
        note: 'Sprinters 8.24, middle-distance 6.59, long-distance runners 5.61 m; related to times from 60 to 5,000 m.',
      },
    ],
  },
];
