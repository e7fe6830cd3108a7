import type { Sourced } from '../citation.ts';
import type { Protocol, TestDefinition } from '../test-definition.ts';
import {
  BOTH_AT_ONCE,
  convention,
  EACH_SIDE,
  errorOf,
  NO_SIDES_LINE,
  SHARED_TOTAL_LINE,
  usualLine,
  WHOLE_BODY,
  WITH_POSITION,
} from './shared.ts';

const PULL: Protocol = {
  position:
    'Standing under a locked bar as in the second pull of a clean, bar at mid-thigh, straps round the hands, trunk upright.',
  angle: 'Knee about 135°, hip about 145°, measured once and used again',
  lever: 'Bar in the hole noted in the set-up',
  contraction: 'isometric',
  speed: null,
  practice: 2,
  restSeconds: 120,
  instructions:
    'Quiet stand for 1 s, arms straight, slack taken up. Say “push your feet into the floor as hard and as fast as you can, 3, 2, 1, push”, for 3 to 5 s.',
  counts:
    'The peak, body weight included. Do it again when the athlete dips or pulls before the start, bends the arms, or two peaks differ by more than 250 N.',
};
const PULL_SET_UP: TestDefinition['setUp'] = {
  device: 'force plate under a fixed bar',
  position: 'mid-thigh pull, straps',
  angleDeg: 135,
};
const PULL_ERROR = errorOf(
  0.04,
  0.03,
  convention(
    'No figure at hand; set near the lower end of the 3.7 to 13.7 % of single-leg squats and jumps (Bishop 2019).',
  ),
);
const NOISY: Sourced = {
  citation: 'knee-extensor-reliability',
  grade: 'study',
  note: 'Rate of torque development of the knee extensors: error 16.4 % and more, far above that of peak torque (3.1 to 7.4 %).',
};
const OWN_HISTORY = convention('No norm for distance runners is at hand; compare an athlete with their own history.');

/** How fast force rises from the first pull on; noisy, so only large changes show. */
function rateOfForce(endMs: 100 | 200): TestDefinition {
  return {
    ...WHOLE_BODY,
    id: `imtp-rfd-${endMs}`,
    name: 'Rate of force development',
    detail: `mid-thigh pull, 0 to ${endMs} ms`,
    noun: 'rate of force',
    benefits: ['neuromuscular-power'],
    muscleGroup: 'whole-body',
    unit: 'N/s',
    plausible: { min: 100, max: 40_000 },
    typicalError: errorOf(
      endMs === 100 ? 0.18 : 0.14,
      0.08,
      convention(
        'Usually put at 10 to 20 % and more; knee extensors had 16.4 % and more. The shorter the time, the noisier.',
      ),
    ),
    threshold: NO_SIDES_LINE,
    setUp: PULL_SET_UP,
    comparable: [...WITH_POSITION, 'angleDeg'],
    protocol: {
      ...PULL,
      counts: `Rise of force from its start to ${endMs} ms after it, divided by ${endMs / 1000} s. The same software and the same start (such as 40 N above standing) each time. Do it again after a dip or a pull before the start.`,
    },
    sources: [NOISY, OWN_HISTORY],
  };
}

export const ISOMETRIC_PULL_TESTS: readonly TestDefinition[] = [
  {
    ...WHOLE_BODY,
    id: 'imtp-peak-force',
    name: 'Mid-thigh pull',
    detail: 'isometric, peak force',
    noun: 'mid-thigh pull',
    benefits: ['neuromuscular-power', 'running-economy'],
    muscleGroup: 'whole-body',
    unit: 'N',
    plausible: { min: 300, max: 8000 },
    typicalError: PULL_ERROR,
    threshold: NO_SIDES_LINE,
    setUp: PULL_SET_UP,
    comparable: [...WITH_POSITION, 'angleDeg'],
    protocol: PULL,
    sources: [OWN_HISTORY],
  },
  {
    ...BOTH_AT_ONCE,
    id: 'imtp-two-plates',
    name: 'Mid-thigh pull, each leg',
    detail: 'isometric, both legs on two force plates',
    noun: 'leg in the mid-thigh pull',
    benefits: ['neuromuscular-power', 'running-economy'],
    muscleGroup: 'hip-extensors',
    unit: 'N',
    plausible: { min: 100, max: 5000 },
    typicalError: errorOf(
      0.05,
      0.03,
      convention('No figure at hand; set a little above the force of both legs together, since weight shifts.'),
    ),
    threshold: SHARED_TOTAL_LINE,
    setUp: { ...PULL_SET_UP, device: 'two force plates under a fixed bar' },
    comparable: [...WITH_POSITION, 'angleDeg'],
    protocol: {
      ...PULL,
      counts: `${PULL.counts} One foot on each plate, at the same distance from the middle; the force of each leg is read at the peak of the total.`,
    },
    sources: [OWN_HISTORY],
  },
  rateOfForce(100),
  rateOfForce(200),
  {
    ...EACH_SIDE,
    id: 'isometric-squat-single-leg',
    name: 'Single-leg isometric squat',
    detail: 'peak force under a fixed bar',
    noun: 'leg in the isometric squat',
    benefits: ['injury-prevention', 'neuromuscular-power', 'running-economy'],
    muscleGroup: 'quadriceps',
    unit: 'N',
    plausible: { min: 200, max: 5000 },
    typicalError: errorOf(0.06, 0.04, {
      citation: 'bishop-2019',
      grade: 'derived',
      note: 'Variation of single-leg isometric squats and jumps was 3.7 to 13.7 %; 6 % a trial and 4 % a day make 7.2 % for one trial repeated on another day.',
    }),
    threshold: usualLine(
      'In single-leg squats the stronger side agreed between sessions only fairly to substantially.',
    ),
    setUp: {
      device: 'force plate under a fixed bar',
      position: 'single-leg squat, bar on the upper back',
      angleDeg: 140,
    },
    comparable: [...WITH_POSITION, 'angleDeg'],
    protocol: {
      position:
        'Standing on one leg under a locked bar on the upper back, other knee bent and level with the standing one.',
      angle: 'Knee and hip about 140°, measured with a goniometer',
      lever: 'Middle of the foot right under the bar',
      contraction: 'isometric',
      speed: null,
      practice: 2,
      restSeconds: 60,
      instructions:
        'Quiet stand for 1 s, slack taken up. Sides in turn, 3 to 5 s each. Say “push your foot into the floor as hard and as fast as you can, 3, 2, 1, push”.',
      counts: 'The peak, body weight included. Do it again after a dip before the start, or when the pelvis tilts.',
    },
    sources: [
      {
        citation: 'bishop-2019',
        grade: 'study',
        note: 'Side of the stronger leg in the isometric squat: kappa 0.29 to 0.64 between sessions.',
      },
    ],
  },
];
