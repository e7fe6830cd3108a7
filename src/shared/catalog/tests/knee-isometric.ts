import type { TestDefinition, Threshold } from '../test-definition.ts';
import { ASYMMETRY_AT_RETEST, HAMSTRING_SIDES, isometric, STRAPPED, strappedError } from './dynamometer.ts';
import { usualLine } from './shared.ts';

/** One set-up for both muscles: a ratio is only read when device, position, angle and lever are the same. */
const SEATED: TestDefinition['setUp'] = {
  device: STRAPPED,
  position: 'seated, pad just above the ankle',
  angleDeg: 90,
};
const SEATED_ANGLE = 'Knee 90°, hip about 90°';
const SEATED_LEVER =
  'Pad two fingers above the ankle bone. Measure from the knee joint line to the middle of the pad once, and use that distance for both muscles and both legs.';

const LINE: Threshold = usualLine('Many runners fit to run are beyond it; it is context, and the noise comes first.');

/** Hamstrings face down at a long length; the straighter the knee, the more it asks of the upper hamstring. */
function prone(kneeDeg: 15 | 30): TestDefinition {
  return isometric({
    id: `knee-flexion-isometric-prone-${kneeDeg}`,
    name: 'Hamstrings',
    detail: `isometric, face down, ${kneeDeg}°, hand-held dynamometer`,
    noun: 'hamstring',
    benefits: ['injury-prevention'],
    muscleGroup: 'hamstrings',
    possible: [5, 900],
    typicalError: strappedError('That study tested knee extensors lying down; carried over to the flexors.'),
    threshold: LINE,
    setUp: { device: STRAPPED, position: 'lying face down, pad just above the heel', angleDeg: kneeDeg },
    position: 'Lying face down, pelvis held by a belt, forehead on the hands, feet over the end of the table.',
    angle: `Knee bent by ${kneeDeg}°, measured with a goniometer, hip straight`,
    lever: 'Pad behind the shin just above the heel bone. Measure from the knee joint line to the middle of the pad.',
    restSeconds: 60,
    fixing: 'Belt the dynamometer to the floor or the table frame; take up all slack at the angle.',
    say: 'pull your heel towards your bottom as hard as you can',
    mind: 'Stop at pain above 3 of 10 at the sitting bone and write it down. Other angles are tests of their own.',
    again: 'the pelvis lifts, the foot turns or the angle gives way; a cramp ends the test',
    sources: [HAMSTRING_SIDES],
  });
}

export const KNEE_ISOMETRIC_TESTS: readonly TestDefinition[] = [
  isometric({
    id: 'knee-extension-isometric-hhd',
    name: 'Quadriceps',
    detail: 'isometric, 90°, hand-held dynamometer',
    noun: 'quadriceps',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'quadriceps',
    possible: [5, 1500],
    typicalError: strappedError('That study tested knee extensors lying down.'),
    threshold: LINE,
    setUp: SEATED,
    position: 'Seated upright on a table, thigh fully supported, hands across the chest.',
    angle: SEATED_ANGLE,
    lever: SEATED_LEVER,
    restSeconds: 60,
    fixing: 'Put the dynamometer on the front of the shin and belt it to the table leg behind; take up all slack.',
    say: 'push as hard as you can',
    again: 'the pelvis lifts, the hands grip the table or the belt slips',
    sources: [
      {
        citation: 'sarabon-2021',
        grade: 'study',
        note: 'Pooled isometric torque at mid range, 13,893 people: men 2.92 to 3.45, women 2.08 to 2.74 Nm/kg.',
      },
      ASYMMETRY_AT_RETEST,
    ],
  }),
  isometric({
    id: 'knee-flexion-isometric-hhd',
    name: 'Hamstrings',
    detail: 'isometric, 90°, hand-held dynamometer',
    noun: 'hamstring',
    benefits: ['injury-prevention'],
    muscleGroup: 'hamstrings',
    possible: [5, 900],
    typicalError: strappedError('That study tested knee extensors lying down; carried over to the flexors.'),
    threshold: LINE,
    setUp: SEATED,
    position:
      'Seated upright on a table, thigh fully supported, hands across the chest: the seat of the quadriceps test, so that the two can be compared.',
    angle: SEATED_ANGLE,
    lever: SEATED_LEVER,
    restSeconds: 60,
    fixing: 'Put the dynamometer behind the shin and fix the belt in front; take up all slack.',
    say: 'pull your heel back as hard as you can',
    mind: 'Face down is a test of its own and is not compared with this one.',
    again: 'the trunk rocks or the hands pull; a cramp ends the test',
    sources: [
      {
        citation: 'sarabon-2021',
        grade: 'study',
        note: 'Pooled isometric torque at mid range: men 1.15 to 1.62 Nm/kg.',
      },
      HAMSTRING_SIDES,
    ],
  }),
  prone(30),
  prone(15),
];
