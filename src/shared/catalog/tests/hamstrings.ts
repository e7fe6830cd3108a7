import type { TestDefinition } from '../test-definition.ts';
import { EACH_SIDE, errorOf, WIDER_LINE, WITH_POSITION } from './shared.ts';

export const HAMSTRING_TESTS: readonly TestDefinition[] = [
  {
    ...EACH_SIDE,
    id: 'nordic-hamstring',
    name: 'Nordic hamstring',
    detail: 'lowering, force at the ankle',
    noun: 'hamstring',
    benefits: ['injury-prevention'],
    muscleGroup: 'hamstrings',
    unit: 'N',
    plausible: { min: 10, max: 900 },
    typicalError: errorOf(0.06, 0.05, {
      citation: 'opar-2013',
      grade: 'derived',
      note: 'Published error of the two-leg Nordic is 6 to 9 %; 6 % a trial and 5 % a day make 7.8 % for one trial repeated on another day.',
    }),
    threshold: WIDER_LINE,
    setUp: { device: 'Nordic board with a load cell at each ankle', position: 'kneeling, both legs together' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Kneeling on the board, hips straight, arms crossed, both ankles in the hooks.',
      angle: 'Hips straight throughout; knees from 90° as far as the athlete can hold',
      lever: 'Hooks just above the heel bone, the same knee mark on the board each time.',
      contraction: 'eccentric',
      speed: 'As slowly as the athlete can, at least 3 s',
      practice: 2,
      restSeconds: 60,
      instructions:
        'Say “lower yourself as slowly as you can and resist all the way down, both legs alike”. The hands catch the body at the end. Each leg is read by its own load cell.',
      counts:
        'The peak of each leg in each lowering. One with bending hips or a sudden drop is done again. The force is not comparable with a dynamometer at the shin and makes no H:Q.',
    },
    sources: [
      {
        citation: 'opar-2013',
        grade: 'study',
        note: 'Two legs: ICC 0.83 to 0.90; one leg at a time is less repeatable (ICC 0.56 to 0.73, error 10 to 11 %).',
      },
      {
        citation: 'opar-2015',
        grade: 'convention',
        note: 'Read in a secondary page: low strength went with more hamstring injury in team sport, a 10 % side difference did not.',
      },
    ],
  },
];
