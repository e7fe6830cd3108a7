import type { TestDefinition } from '../test-definition.ts';
import {
  convention,
  EACH_SIDE_ONCE,
  errorOf,
  NO_SIDES_LINE,
  ONE_TRIAL,
  usualLine,
  WHOLE_BODY,
  WITH_POSITION,
} from './shared.ts';

const LIFT_ERROR = errorOf(
  0.025,
  0.03,
  convention('No figure at hand; the steps in which weight is added (2 to 3 %) and the day set it.'),
);
const HEAVY_HELPS = {
  citation: 'eihara-2022',
  grade: 'study' as const,
  note: 'Heavy training improved running economy (g -0.32, -0.55 to -0.10). What weight to reach is not known; compare per kg with the athlete’s own history.',
};
const WARM_UP =
  'Warm up with 8, 5 and 3 repetitions at about 50, 70 and 85 % of the weight expected. Then one set at a time, 2.5 to 5 % more, until three repetitions are just possible; at most five sets, three minutes between them.';

type Lift = Pick<TestDefinition, 'id' | 'name' | 'noun' | 'setUp'> & {
  position: string;
  angle: string;
  counts: string;
};

/** Heaviest weight for three repetitions of a lift on both legs. */
function lift({ position, angle, counts, ...kept }: Lift): TestDefinition {
  return {
    ...WHOLE_BODY,
    ...kept,
    detail: 'heaviest weight for three repetitions',
    benefits: ['running-economy', 'neuromuscular-power'],
    muscleGroup: 'whole-body',
    unit: 'kg',
    trials: 1,
    plausible: { min: 10, max: 400 },
    typicalError: LIFT_ERROR,
    threshold: NO_SIDES_LINE,
    comparable: WITH_POSITION,
    protocol: {
      position,
      angle,
      lever: null,
      contraction: 'concentric',
      speed: 'Lowered in control, lifted as fast as the weight allows',
      practice: 3,
      restSeconds: 180,
      instructions: `${WARM_UP} For athletes who know the lift. Spotters or safety bars in place. The bar counts as weight.`,
      counts: `${counts} The last weight lifted well is the value; a single maximum is another number and is never entered here.`,
    },
    sources: [HEAVY_HELPS],
  };
}

export const STRENGTH_TESTS: readonly TestDefinition[] = [
  {
    ...EACH_SIDE_ONCE,
    id: 'leg-press-single-leg',
    name: 'Leg press',
    detail: 'single leg, heaviest weight for five repetitions',
    noun: 'leg press',
    benefits: ['running-economy', 'injury-prevention'],
    muscleGroup: 'quadriceps',
    unit: 'kg',
    plausible: { min: 5, max: 400 },
    typicalError: LIFT_ERROR,
    threshold: usualLine('Weight goes up in steps of 2.5 to 5 kg, so a small difference may be one step.'),
    setUp: { device: 'leg press', position: 'one foot in the middle of the plate, knee to 90°', angleDeg: 90 },
    comparable: [...WITH_POSITION, 'angleDeg'],
    protocol: {
      position:
        'Lying or seated in the machine, back flat, one foot in the middle of the plate, other foot on the floor.',
      angle: 'Knee from straight to 90°',
      lever: null,
      contraction: 'concentric',
      speed: 'Lowered in 3 s, no bounce',
      practice: 2,
      restSeconds: 180,
      instructions:
        'Note the machine and the seat position in the set-up. Warm up each leg with 8 and 5 repetitions at about 50 and 75 % of the weight expected. Sides in turn, 2.5 to 5 kg more each set, until five repetitions are just possible; at most five sets a side, three minutes between sets. The sledge counts as weight.',
      counts: `Five full repetitions with the back flat and the heel down. The last weight done well is the value. ${ONE_TRIAL}`,
    },
    sources: [HEAVY_HELPS],
  },
  lift({
    id: 'squat-3rm',
    name: 'Squat',
    noun: 'squat',
    setUp: { device: 'barbell, rack', position: 'bar on the upper back, thighs level' },
    position: 'Bar on the upper back, feet shoulder-wide, safety bars set just below the lowest position.',
    angle: 'Down until the thighs are level with the floor',
    counts: 'Three repetitions to depth without help and without a rounding back.',
  }),
  lift({
    id: 'trap-bar-deadlift-3rm',
    name: 'Trap-bar deadlift',
    noun: 'deadlift',
    setUp: { device: 'trap bar, high handles', position: 'from the floor, plates of full size' },
    position: 'Standing inside the bar, high handles, feet hip-wide, arms straight.',
    angle: 'From the floor to hips and knees straight',
    counts: 'Three repetitions to full height, set down in control, without a rounding back.',
  }),
];
