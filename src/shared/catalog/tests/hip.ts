import type { Sourced } from '../citation.ts';
import type { TestDefinition } from '../test-definition.ts';
import { isometric, STRAPPED, thorborgError } from './dynamometer.ts';
import { usualLine, WIDER_LINE } from './shared.ts';

/** Abduction and adduction share one set-up, so that the two may be set beside each other. */
const SUPINE: TestDefinition['setUp'] = {
  device: STRAPPED,
  position: 'lying on the back, leg straight, pad just above the ankle',
};
const PRONE: TestDefinition['setUp'] = {
  device: STRAPPED,
  position: 'lying face down, knee bent to 90°',
  angleDeg: 90,
};
const SUPINE_ANGLE = 'Hip and knee straight, leg in line with the body';
const SUPINE_LEVER =
  'Pad just above the ankle bone: outer side for abduction, inner side for adduction. Measure from the hip (greater trochanter) to the middle of the pad, one distance for both.';
const ROTATION_POSITION = 'Lying face down, thighs together, pelvis held by a belt.';
const ROTATION_ANGLE = 'Knee 90°, hip straight, shin upright';

const UNKNOWN_LINE = usualLine('How many healthy runners are beyond it in this test is not known.');

function runners(note: string): Sourced {
  return { citation: 'fukuchi-2017', grade: 'derived', note };
}

const SIDE_LYING: Sourced = {
  citation: 'cerda-vega-2018',
  grade: 'study',
  note: 'Side-lying gave 30 % and 27 % more force than standing and lying on the back.',
};

export const HIP_TESTS: readonly TestDefinition[] = [
  isometric({
    id: 'hip-abduction-isometric',
    name: 'Hip abductors',
    detail: 'isometric, lying on the back, hand-held dynamometer',
    noun: 'hip abduction',
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: 'hip-abductors',
    possible: [5, 800],
    typicalError: thorborgError(0.05, 0.03, 'below 5 % (best of four) and 5.6 to 9.8 % by position (Cerda Vega 2018)'),
    threshold: usualLine('Among 28 runners fit to run, 11 were beyond it.'),
    setUp: SUPINE,
    position: 'Lying on the back, both legs straight, toes to the ceiling, hands on the belly.',
    angle: SUPINE_ANGLE,
    lever: SUPINE_LEVER,
    restSeconds: 30,
    fixing: 'Hold the pad with a belt; let the other leg rest against a support.',
    say: 'push your leg straight out to the side',
    mind: 'Lying on the side gives about 27 to 30 % more force, so keep to one position.',
    again: 'the foot rolls out or the pelvis tilts',
    sources: [
      SIDE_LYING,
      runners('28 runners: mean side difference 10.3 %, median 9.1 %.'),
      {
        citation: 'fredericson-2000',
        grade: 'study',
        note: 'Runners with iliotibial band pain were weaker on the painful side; a comparison after the fact.',
      },
      {
        citation: 'luedke-2015',
        grade: 'study',
        note: 'Of 68 young runners the weakest third in hip abduction had more pain at the front of the knee (3 cases) and no more shin pain.',
      },
    ],
  }),
  isometric({
    id: 'hip-abduction-isometric-side-lying',
    name: 'Hip abductors',
    detail: 'isometric, lying on the side, hand-held dynamometer',
    noun: 'hip abduction',
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: 'hip-abductors',
    possible: [5, 900],
    typicalError: thorborgError(0.06, 0.04, 'below 5 % (best of four) and 5.6 to 9.8 % by position (Cerda Vega 2018)'),
    threshold: UNKNOWN_LINE,
    setUp: { device: STRAPPED, position: 'lying on the side, upper leg straight, pad just above the ankle' },
    position: 'Lying on the side at the table’s edge, lower leg bent, pelvis held by a belt, upper hand on the table.',
    angle: 'Upper leg straight and level with the body, toes forward',
    lever: 'Pad just above the outer ankle bone. Measure from the hip (greater trochanter) to the middle of the pad.',
    restSeconds: 30,
    fixing: 'Hold the pad with a belt round the table.',
    say: 'push your leg up to the ceiling',
    mind: 'It is the position in which most force is reached; it is not compared with lying on the back.',
    again: 'the pelvis rolls back, the hip bends or the toes turn up',
    sources: [SIDE_LYING],
  }),
  isometric({
    id: 'hip-extension-isometric',
    name: 'Hip extensors',
    detail: 'isometric, face down, knee bent, hand-held dynamometer',
    noun: 'hip extension',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'hip-extensors',
    possible: [5, 1000],
    typicalError: thorborgError(0.06, 0.04, 'below 8 % with the best of four'),
    threshold: usualLine('Among 28 runners fit to run, 7 were beyond it.'),
    setUp: PRONE,
    position: 'Lying face down, belly flat on the table, hands under the forehead.',
    angle: 'Knee 90°, hip straight',
    lever: 'Pad on the back of the thigh, two fingers above the knee fold. Measure from the greater trochanter.',
    restSeconds: 30,
    fixing: 'Hold the pad with a belt round the table.',
    say: 'push your heel to the ceiling',
    again: 'the back arches or the pelvis turns',
    sources: [
      runners('28 runners: mean side difference 7.7 %, median 6.8 %.'),
      {
        citation: 'hip-extensors-2016',
        grade: 'study',
        note: '40 runners: weaker hip extensors went with a more upright trunk and more work at the knee.',
      },
    ],
  }),
  isometric({
    id: 'hip-external-rotation-isometric',
    name: 'Hip external rotators',
    detail: 'isometric, face down, knee bent, hand-held dynamometer',
    noun: 'hip external rotation',
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: 'hip-external-rotators',
    possible: [3, 500],
    typicalError: thorborgError(0.05, 0.03, 'below 5 % (best of four)'),
    threshold: {
      kind: 'relative',
      value: 0.15,
      source: {
        citation: 'bishop-2018',
        grade: 'convention',
        note: 'The older 15 % line, without prospective support. Used here because 14 of 28 runners fit to run were beyond 10 % in this test, and 8 beyond 15 %.',
      },
    },
    setUp: PRONE,
    position: ROTATION_POSITION,
    angle: ROTATION_ANGLE,
    lever: 'Pad on the inner side of the shin, two fingers above the ankle bone. Measure from the knee joint line.',
    restSeconds: 30,
    fixing: 'Hold the pad with a second belt.',
    say: 'push your foot inwards across the other leg',
    again: 'the thigh lifts or the knee changes its angle',
    sources: [
      runners('28 runners: mean side difference 11.1 %, median 10.0 %.'),
      {
        citation: 'kollock-2016',
        grade: 'study',
        note: 'People with overuse knee pain had weaker hip external rotation; compared at one point in time, so no cause can be read from it.',
      },
    ],
  }),
  isometric({
    id: 'hip-internal-rotation-isometric',
    name: 'Hip internal rotators',
    detail: 'isometric, face down, knee bent, hand-held dynamometer',
    noun: 'hip internal rotation',
    benefits: ['injury-prevention'],
    muscleGroup: 'hip-internal-rotators',
    possible: [3, 500],
    typicalError: thorborgError(0.05, 0.03, 'below 5 % (best of four)'),
    threshold: WIDER_LINE,
    setUp: PRONE,
    position: ROTATION_POSITION,
    angle: ROTATION_ANGLE,
    lever: 'Pad on the outer side of the shin, two fingers above the ankle bone. Measure from the knee joint line.',
    restSeconds: 30,
    fixing: 'Hold the pad with a second belt.',
    say: 'push your foot outwards, away from the other leg',
    again: 'the pelvis rolls or the knee changes its angle',
    sources: [
      {
        citation: 'thorborg-2010',
        grade: 'study',
        note: 'Hip strength with a hand-held dynamometer: 3 to 12 % between sessions; no norm for runners is known.',
      },
    ],
  }),
  isometric({
    id: 'hip-flexion-isometric',
    name: 'Hip flexors',
    detail: 'isometric, seated, hand-held dynamometer',
    noun: 'hip flexion',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'hip-flexors',
    possible: [5, 900],
    typicalError: thorborgError(0.05, 0.03, 'below 5 % (best of four)'),
    threshold: UNKNOWN_LINE,
    setUp: { device: STRAPPED, position: 'seated, pad just above the knee', angleDeg: 90 },
    position: 'Seated upright at the table’s edge, feet off the floor, hands across the chest.',
    angle: 'Hip and knee 90°',
    lever: 'Pad on the front of the thigh, two fingers above the kneecap. Measure from the greater trochanter.',
    restSeconds: 30,
    fixing: 'Belt the pad down to the table or the floor; take up all slack.',
    say: 'pull your knee up to the ceiling',
    again: 'the trunk leans back or the thigh turns',
    sources: [
      {
        citation: 'thorborg-2010',
        grade: 'study',
        note: 'Hip flexion varied by less than 5 % between sessions. No norm for runners is known: compare the sides, and the athlete with their own history.',
      },
    ],
  }),
  isometric({
    id: 'hip-adduction-isometric',
    name: 'Adductors',
    detail: 'isometric, lying on the back, hand-held dynamometer',
    noun: 'hip adduction',
    benefits: ['injury-prevention'],
    muscleGroup: 'adductors',
    possible: [5, 800],
    typicalError: thorborgError(0.05, 0.03, 'below 6 % (best of four)'),
    threshold: UNKNOWN_LINE,
    setUp: SUPINE,
    position:
      'Lying on the back, leg straight, toes to the ceiling, hands on the belly, as for hip abduction; the other leg moved out of the way.',
    angle: SUPINE_ANGLE,
    lever: SUPINE_LEVER,
    restSeconds: 30,
    fixing: 'Hold the pad with a belt.',
    say: 'push your leg in towards the other',
    mind: 'Stop at groin pain above 3 of 10 and write it down.',
    again: 'the pelvis rolls or the knee bends',
    sources: [
      {
        citation: 'marusic-2024',
        grade: 'study',
        note: '59 studies: which of adduction and abduction is the stronger depends on sex and on sport.',
      },
    ],
  }),
];
