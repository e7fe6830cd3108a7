import type { TestDefinition } from '../test-definition.ts';
import { isometric, STRAPPED } from './dynamometer.ts';
import { convention, EACH_SIDE, errorOf, usualLine, WIDER_LINE, WITH_POSITION } from './shared.ts';

const SMALL_MUSCLE_ERROR = errorOf(
  0.07,
  0.05,
  convention(
    'No figure at hand for the ankle and toes; set above belt-fixed tests of knee and hip, since the forces are small and the foot slips easily.',
  ),
);
const NO_NORM = convention('No norm for runners is known; compare the sides, and the athlete with their own history.');
const FOOT_TRAINING = {
  citation: 'taddei-2020',
  grade: 'study' as const,
  note: 'Foot training in 118 runners; gain in foot strength and later injury went together (r 0.45).',
};
const FOOT_POSITION =
  'Long sitting on a table, back against the wall, knee straight, heel just over the edge, shin held down by a belt.';

/** Push of the foot inwards or outwards. */
function sideways(direction: 'eversion' | 'inversion'): TestDefinition {
  const out = direction === 'eversion';
  return isometric({
    id: `ankle-${direction}-isometric`,
    name: out ? 'Ankle evertors' : 'Ankle invertors',
    detail: 'isometric, long sitting, hand-held dynamometer',
    noun: `ankle ${direction}`,
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: out ? 'ankle-evertors' : 'ankle-invertors',
    possible: [3, 500],
    typicalError: SMALL_MUSCLE_ERROR,
    threshold: WIDER_LINE,
    setUp: { device: STRAPPED, position: 'long sitting, foot over the table edge' },
    position: FOOT_POSITION,
    angle: 'Knee straight, ankle 90°',
    lever: `Pad on the ${out ? 'outer' : 'inner'} edge of the foot, at the base of the ${out ? 'little' : 'big'} toe.`,
    restSeconds: 30,
    fixing: 'Hold the pad with a belt or against a wall.',
    say: `push the edge of your foot ${out ? 'outwards' : 'inwards'}`,
    again: 'the whole leg turns or the knee bends',
    sources: [NO_NORM],
  });
}

/** Toes pressed down, which carries the arch at push-off. */
function toes(which: 'great-toe' | 'lesser-toe'): TestDefinition {
  const great = which === 'great-toe';
  return isometric({
    id: `${which}-flexion-isometric`,
    name: great ? 'Great toe flexors' : 'Lesser toe flexors',
    detail: 'isometric, seated, dynamometer under the toes',
    noun: great ? 'great toe' : 'toe press',
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: 'foot',
    possible: [3, 600],
    typicalError: SMALL_MUSCLE_ERROR,
    threshold: WIDER_LINE,
    setUp: { device: 'dynamometer set level with the floor', position: 'seated, foot flat', angleDeg: 90 },
    position: 'Seated, thigh level, foot flat on the floor, hands on the other knee.',
    angle: 'Hip, knee and ankle 90°, toes straight',
    lever: `Pad under the pad of the ${great ? 'great toe alone' : 'four lesser toes'}; its edge at the ball of the foot.`,
    restSeconds: 30,
    fixing:
      'Fix the dynamometer so that its top is level with the floor; a strap over the mid-foot keeps the heel down.',
    say: `press your ${great ? 'big toe' : 'small toes'} straight down, without curling`,
    again: 'the heel lifts, the toes curl or the body leans forward',
    sources: [FOOT_TRAINING, NO_NORM],
  });
}

export const ANKLE_TESTS: readonly TestDefinition[] = [
  isometric({
    id: 'ankle-dorsiflexion-isometric',
    name: 'Shin muscles',
    detail: 'dorsiflexion, isometric, long sitting, hand-held dynamometer',
    noun: 'shin muscle',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'tibialis',
    possible: [5, 600],
    typicalError: SMALL_MUSCLE_ERROR,
    threshold: usualLine('How many healthy runners are beyond it in this test is not known.'),
    setUp: { device: STRAPPED, position: 'long sitting, foot over the table edge' },
    position: FOOT_POSITION,
    angle: 'Knee straight, ankle 90°',
    lever:
      'Pad across the back of the foot, just behind the toes. Measure from the ankle bone to the middle of the pad.',
    restSeconds: 30,
    fixing: 'Belt the pad to the table end; take up all slack.',
    say: 'pull your foot up towards your shin',
    again: 'the toes alone pull, the heel lifts or the knee bends',
    sources: [NO_NORM],
  }),
  sideways('eversion'),
  sideways('inversion'),
  toes('great-toe'),
  toes('lesser-toe'),
  {
    ...EACH_SIDE,
    id: 'weight-bearing-lunge',
    name: 'Weight-bearing lunge',
    detail: 'knee to wall, distance of the toe',
    noun: 'knee-to-wall reach',
    benefits: ['balance', 'injury-prevention'],
    muscleGroup: 'ankle-range',
    unit: 'cm',
    plausible: { min: 0, max: 25 },
    typicalError: errorOf(
      0.06,
      0.04,
      convention('No figure at hand; 6 % of 10 cm is about half a centimetre, which is how closely it is read.'),
    ),
    threshold: {
      kind: 'absolute',
      value: 2,
      unit: 'cm',
      source: convention('2 cm is in common use; about twice what two readings differ by.'),
    },
    setUp: { device: 'tape measure on the floor, wall', position: 'standing, barefoot, toe on the tape' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing in a lunge, barefoot, great toe and heel on the tape, hands on the wall.',
      angle: 'Largest bend of the ankle with the heel down',
      lever: null,
      contraction: 'none',
      speed: null,
      practice: 2,
      restSeconds: 10,
      instructions:
        'Move the foot back until the knee just touches the wall with the heel down. Say “bring your knee over your second toe to the wall, heel stays down”. Measure from the wall to the toe, to 0.5 cm. A thread under the heel shows when it lifts.',
      counts: 'Knee at the wall and heel down together. Do it again when the heel lifts or the arch rolls in.',
    },
    sources: [NO_NORM],
  },
];
