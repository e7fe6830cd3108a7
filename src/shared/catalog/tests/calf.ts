import type { Sourced } from '../citation.ts';
import type { TestDefinition } from '../test-definition.ts';
import { convention, EACH_SIDE, errorOf, usualLine, WITH_ANGLE_AND_LEVER, WITH_POSITION } from './shared.ts';

const CARRIED_OVER_ERROR = errorOf(
  0.05,
  0.03,
  convention('No figure at hand for this test; carried over from belt-fixed isometric tests of knee and hip.'),
);
const LINE = usualLine('How many healthy runners are beyond it in this test is not known.');

const ACHILLES: Sourced = {
  citation: 'oneill-2019',
  grade: 'study',
  note: 'Runners with Achilles tendinopathy pushed less, with the knee straight and bent; compared at one point in time.',
};

/** Peak torque of the calf on an isokinetic machine; the bent knee leaves most of the work to the soleus. */
function plantarFlexion(knee: 'straight' | 'bent'): TestDefinition {
  const straight = knee === 'straight';
  return {
    ...EACH_SIDE,
    id: `plantar-flexion-concentric-90-${knee}`,
    name: straight ? 'Calf' : 'Soleus',
    detail: `concentric, 90°/s, isokinetic, knee ${knee}`,
    noun: straight ? 'calf' : 'soleus',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: straight ? 'calf' : 'soleus',
    unit: 'Nm',
    plausible: { min: 5, max: 300 },
    typicalError: errorOf(
      0.06,
      0.05,
      convention(
        'No figure at hand for the ankle; set above the knee extensors (3.1 to 7.4 %), because the heel slips in the plate.',
      ),
    ),
    threshold: LINE,
    setUp: {
      device: 'isokinetic dynamometer, ankle plate',
      position: straight ? 'lying face down, knee straight' : 'seated, knee 80°',
    },
    comparable: WITH_POSITION,
    protocol: {
      position: straight
        ? 'Lying face down, hips and knees straight, shoes on, foot strapped to the plate at heel and mid-foot.'
        : 'Seated, thigh on a support, shoes on, foot strapped to the plate at heel and mid-foot.',
      angle: `Knee ${straight ? 'straight' : 'bent by 80°'}; ankle from full bend upwards to 30° down`,
      lever: 'The machine’s axis level with the outer ankle bone.',
      contraction: 'concentric',
      speed: '90°/s',
      practice: 2,
      restSeconds: 0,
      instructions:
        'Three repetitions in a row; rest a minute before the other leg. Say “push the plate away as hard and as fast as you can, all the way”.',
      counts: 'Peak torque of each push. Do it again when the heel lifts off the plate or the push stops short.',
    },
    sources: [ACHILLES],
  };
}

export const CALF_TESTS: readonly TestDefinition[] = [
  {
    ...EACH_SIDE,
    id: 'calf-isometric-seated',
    name: 'Soleus',
    detail: 'isometric, seated, knee 90°',
    noun: 'soleus',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'soleus',
    unit: 'N',
    plausible: { min: 30, max: 3000 },
    typicalError: CARRIED_OVER_ERROR,
    threshold: LINE,
    setUp: {
      device: 'force plate or load cell under a fixed bar',
      position: 'seated, ball of the foot on the plate, bar over the knee',
      angleDeg: 90,
    },
    comparable: WITH_ANGLE_AND_LEVER,
    protocol: {
      position: 'Seated upright, ball of the foot on the plate, a padded bar or strap locked down over the knee.',
      angle: 'Hip, knee and ankle 90°',
      lever: 'Bar just behind the kneecap, above the shin; the ball of the foot under it.',
      contraction: 'isometric',
      speed: null,
      practice: 1,
      restSeconds: 30,
      instructions:
        'Zero the plate with the leg resting. Sides in turn, 3 to 5 s each. Say “build up, then push through the ball of your foot as hard as you can”.',
      counts:
        'The peak of a steady push. Do it again when the heel lifts much, the trunk leans back or the hands pull.',
    },
    sources: [
      {
        citation: 'soleus-testing-page',
        grade: 'convention',
        note: 'Secondary page: 97 % of people reach their peak within three repetitions and 30 s of rest is enough; coaches of endurance runners aim at 1.7 to 2.0 times body weight.',
      },
      ACHILLES,
    ],
  },
  {
    ...EACH_SIDE,
    id: 'calf-isometric-straight',
    name: 'Calf',
    detail: 'isometric, standing, knee straight',
    noun: 'calf',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'calf',
    unit: 'N',
    plausible: { min: 100, max: 5000 },
    typicalError: CARRIED_OVER_ERROR,
    threshold: LINE,
    setUp: {
      device: 'force plate under a fixed bar',
      position: 'standing on one leg, knee straight, bar on the shoulders',
      angleDeg: 90,
    },
    comparable: WITH_ANGLE_AND_LEVER,
    protocol: {
      position: 'Standing on one leg on the plate under a locked bar, bar padded on the shoulders, hands on the bar.',
      angle: 'Knee and hip straight, ankle 90°',
      lever: 'Whole foot on the plate, ankle right under the bar.',
      contraction: 'isometric',
      speed: null,
      practice: 1,
      restSeconds: 60,
      instructions:
        'Set the bar so that the heel just cannot lift. Body weight stays in the reading. Sides in turn, 3 to 5 s each. Say “build up, then push the floor away through the ball of your foot”.',
      counts: 'The peak of a steady push. Do it again when the knee bends, the hip shifts or the heel is pulled up.',
    },
    sources: [ACHILLES],
  },
  plantarFlexion('straight'),
  plantarFlexion('bent'),
];
