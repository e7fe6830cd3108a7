import type { TestDefinition } from '../test-definition.ts';
import {
  convention,
  EACH_SIDE,
  EACH_SIDE_ONCE,
  errorOf,
  ONE_TRIAL,
  WIDER_COUNT_LINE,
  WITH_POSITION,
} from './shared.ts';

const COUNT_ERROR = errorOf(
  0.08,
  0.08,
  convention('No figure at hand for this count; set a little above the single-leg heel raise (±6 between days).'),
);
const PRACTICE_TEST = convention(
  'A test of practice; no norm for runners is known. Compare with the athlete’s own history.',
);

/** Counts on one leg that need next to no equipment. */
export const SINGLE_LEG_TESTS: readonly TestDefinition[] = [
  {
    ...EACH_SIDE_ONCE,
    id: 'single-leg-bridge',
    name: 'Single-leg bridge',
    detail: 'heel on a box, until tired',
    noun: 'hamstring',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'hamstrings',
    unit: 'reps',
    plausible: { min: 0, max: 120 },
    typicalError: COUNT_ERROR,
    threshold: WIDER_COUNT_LINE,
    setUp: {
      device: 'box of 60 cm, metronome',
      position: 'lying on the back, heel on the box, knee 20°',
      angleDeg: 20,
    },
    comparable: [...WITH_POSITION, 'angleDeg'],
    protocol: {
      position: 'Lying on the back, heel of one leg on a 60 cm box, arms crossed, other thigh upright.',
      angle: 'Knee bent by 20°',
      lever: 'Heel at the edge of the box; the lower the box, the easier.',
      contraction: 'endurance',
      speed: '30 raises a minute, by metronome',
      practice: 2,
      restSeconds: 180,
      instructions:
        'Say “push your heel down and lift your hips until they are straight, then touch the floor lightly”. Correct once. Rest three minutes before the other side.',
      counts: `Raises to a straight hip on the beat. Stop at the second that falls short, or at a cramp. ${ONE_TRIAL}`,
    },
    sources: [PRACTICE_TEST],
  },
  {
    ...EACH_SIDE,
    id: 'step-down-single-leg',
    name: 'Step-down',
    detail: 'single leg, 20 cm step, count in 30 s',
    noun: 'step-down leg',
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: 'quadriceps',
    unit: 'reps',
    trials: 2,
    plausible: { min: 0, max: 60 },
    typicalError: COUNT_ERROR,
    threshold: WIDER_COUNT_LINE,
    setUp: { device: '20 cm step, stopwatch', position: 'standing at the edge, hands on hips' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing on one leg at the front edge of a 20 cm step, hands on hips, other heel over the edge.',
      angle: null,
      lever: null,
      contraction: 'none',
      speed: 'As many as can be done well in 30 s',
      practice: 3,
      restSeconds: 90,
      instructions:
        'Sides in turn. Say “touch the floor lightly with your heel and come up straight, as often as you can, knee over the second toe”. Write down how it looked.',
      counts:
        'Heel touches without weight, followed by a straight knee. Those with the hands off the hips, the knee falling far inwards or weight on the lower foot do not count.',
    },
    sources: [PRACTICE_TEST],
  },
  {
    ...EACH_SIDE_ONCE,
    id: 'single-leg-sit-to-stand',
    name: 'Single-leg sit-to-stand',
    detail: 'from a 45 cm seat, until tired',
    noun: 'sit-to-stand leg',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'quadriceps',
    unit: 'reps',
    plausible: { min: 0, max: 100 },
    typicalError: COUNT_ERROR,
    threshold: WIDER_COUNT_LINE,
    setUp: { device: 'seat of 45 cm, metronome', position: 'seated, arms crossed, one foot on the floor' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Seated on the front half of a 45 cm seat, arms crossed, other foot held off the floor.',
      angle: 'Knee about 90° at the start, toes below the knee',
      lever: null,
      contraction: 'endurance',
      speed: '20 stands a minute, by metronome',
      practice: 2,
      restSeconds: 180,
      instructions:
        'Say “stand up straight, sit down slowly, keep the beat”. Correct once. Stand close by. Rest three minutes before the other side.',
      counts: `Stands to a straight knee on the beat. Stop when the second one fails, the other foot touches or the athlete drops onto the seat twice. ${ONE_TRIAL}`,
    },
    sources: [PRACTICE_TEST],
  },
];
