import type { TestDefinition } from '../test-definition.ts';
import { thorborgError } from './dynamometer.ts';
import {
  convention,
  EACH_SIDE,
  errorOf,
  NO_SIDES_LINE,
  WHOLE_BODY,
  WIDER_LINE,
  WITH_ANGLE_AND_LEVER,
} from './shared.ts';

/** Hip tests that are not a push of one leg against a belt. */
export const OTHER_HIP_TESTS: readonly TestDefinition[] = [
  {
    ...EACH_SIDE,
    id: 'hip-abduction-eccentric',
    name: 'Hip abductors',
    detail: 'eccentric break test, lying on the side, per kg',
    noun: 'hip abduction',
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: 'hip-abductors',
    unit: 'Nm/kg',
    plausible: { min: 0.05, max: 5 },
    typicalError: errorOf(
      0.06,
      0.05,
      convention(
        'No figure at hand for the break test; set above the isometric tests of the hip, since the tester’s own strength and speed enter it.',
      ),
    ),
    threshold: WIDER_LINE,
    setUp: {
      device: 'hand-held dynamometer, held by the tester',
      position: 'lying on the side, upper leg straight, pad just above the ankle',
    },
    comparable: WITH_ANGLE_AND_LEVER,
    protocol: {
      position:
        'Lying on the side at the table’s edge, lower leg bent, pelvis held by a belt, upper hand on the table.',
      angle: 'Upper leg straight, lifted in line with the body, toes forward',
      lever:
        'Pad just above the outer ankle bone. Measure from the hip (greater trochanter) to the middle of the pad: force times this distance, divided by body mass, is the value.',
      contraction: 'eccentric',
      speed: 'Down to the table in about 3 s',
      practice: 1,
      restSeconds: 60,
      instructions:
        'Hold the dynamometer with both hands and straight arms. The athlete pushes up for 2 s; then press the leg down slowly. Say “push up, keep pushing, do not let me win”. Newtons may be entered when distance and body mass are known.',
      counts:
        'The peak while the leg is pressed down. Do it again when the pelvis rolls, the hip bends or the leg drops at once. A tester who cannot overcome the leg uses the belt-fixed test instead.',
    },
    sources: [
      {
        citation: 'ramskov-2014',
        grade: 'study',
        note: '831 novice runners: men 1.62 (SD 0.38), women 1.41 (SD 0.33) Nm/kg.',
      },
    ],
  },
  {
    ...WHOLE_BODY,
    id: 'adductor-squeeze',
    name: 'Adductor squeeze',
    detail: 'isometric, both legs, knees bent',
    noun: 'adductor squeeze',
    benefits: ['injury-prevention'],
    muscleGroup: 'adductors',
    unit: 'N',
    plausible: { min: 10, max: 1200 },
    typicalError: thorborgError(0.05, 0.03, 'below 6 % for adduction of one leg (best of four)'),
    threshold: NO_SIDES_LINE,
    setUp: {
      device: 'dynamometer between the knees',
      position: 'lying on the back, feet flat, hips bent by 45°',
      angleDeg: 45,
    },
    comparable: WITH_ANGLE_AND_LEVER,
    protocol: {
      position: 'Lying on the back, feet flat on the table and hip-wide, hands on the belly.',
      angle: 'Hips bent by 45°, knees about 90°',
      lever: 'Dynamometer between the inner sides of the knees. Between the ankles the force is another.',
      contraction: 'isometric',
      speed: null,
      practice: 1,
      restSeconds: 30,
      instructions:
        'Say “squeeze your knees together, build up, then as hard as you can, keep going”, 3 to 5 s. Ask for groin pain from 0 to 10 after each squeeze and write it down; stop above 5.',
      counts:
        'The peak of a steady squeeze. Do it again when the feet leave the table or the head lifts. Both legs press on one sensor, so no side can be read from it.',
    },
    sources: [
      {
        citation: 'marusic-2024',
        grade: 'study',
        note: '59 studies of hip adduction and abduction strength; values differ with sex, sport and method.',
      },
    ],
  },
];
