import type { TestDefinition } from '../test-definition.ts';
import {
  convention,
  EACH_SIDE_ONCE,
  errorOf,
  NO_SIDES_LINE,
  ONE_TRIAL,
  WHOLE_BODY,
  WIDER_COUNT_LINE,
  WITH_POSITION,
} from './shared.ts';

const DAY_TO_DAY = errorOf(0.07, 0.07, {
  citation: 'hebert-losier-2017',
  grade: 'derived',
  note: 'Limits of agreement between days of about ±6 repetitions mean a typical error of 2.2 (6 / 1.96 / 1.41), or 9.6 % of a count of 22.5. Shared equally, 7 % a trial and 7 % a day make 9.9 %.',
});
const WIDER_THAN_THAT = errorOf(
  0.08,
  0.08,
  convention('No figure at hand for this form; set a little above the single-leg heel raise (±6 between days).'),
);
const STOP =
  'Stop at the second raise that is clearly lower, late or done out of position, and write down the last good one.';

export const HEEL_RAISE_TESTS: readonly TestDefinition[] = [
  {
    ...EACH_SIDE_ONCE,
    id: 'heel-raise-single-leg',
    name: 'Heel raise',
    detail: 'single leg, until tired',
    noun: 'heel raise',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'calf',
    unit: 'reps',
    plausible: { min: 0, max: 100 },
    typicalError: DAY_TO_DAY,
    threshold: WIDER_COUNT_LINE,
    setUp: { device: 'incline board and metronome', position: 'standing, knee straight', angleDeg: 10 },
    comparable: [...WITH_POSITION, 'angleDeg'],
    protocol: {
      position: 'Standing on one leg on the incline board, fingertips on the wall for balance only.',
      angle: 'Board inclined by 10°, knee straight',
      lever: null,
      contraction: 'endurance',
      speed: '30 raises a minute, by metronome',
      practice: 0,
      restSeconds: 120,
      instructions:
        'Three raises on both legs to learn the beat and the height. Injured side first where there is one, two minutes of rest before the other. Say “all the way up, all the way down, keep the beat”.',
      counts: `Full raises on the beat with a straight knee. ${STOP} ${ONE_TRIAL}`,
    },
    sources: [
      {
        citation: 'hebert-losier-2017',
        grade: 'study',
        note: '566 adults: median 24 (men) and 21 (women) on a 10° incline at 30 a minute.',
      },
    ],
  },
  {
    ...WHOLE_BODY,
    id: 'heel-raise-double-leg',
    name: 'Heel raise, both legs',
    detail: 'both legs, until tired',
    noun: 'heel raise',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'calf',
    unit: 'reps',
    trials: 1,
    plausible: { min: 0, max: 300 },
    typicalError: WIDER_THAN_THAT,
    threshold: NO_SIDES_LINE,
    setUp: { device: 'metronome', position: 'standing on both legs, knees straight' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing on both legs on the flat floor, feet hip-wide, fingertips on the wall for balance only.',
      angle: 'Knees straight',
      lever: null,
      contraction: 'endurance',
      speed: '60 raises a minute, by metronome',
      practice: 0,
      restSeconds: 0,
      instructions:
        'Three raises to learn the beat and the height. Say “all the way up, all the way down, keep the beat”. For those who cannot yet do the single-leg test.',
      counts: `Full raises on the beat with straight knees. ${STOP} No side can be read from it.`,
    },
    sources: [
      {
        citation: 'monteiro-2017',
        grade: 'study',
        note: '147 adults: 25th centile at age 20 to 29 65 raises (men) and 45.5 (women). The beat used here is a coaching convention.',
      },
    ],
  },
  {
    ...EACH_SIDE_ONCE,
    id: 'heel-raise-seated-single-leg',
    name: 'Seated heel raise',
    detail: 'single leg, half of body mass on the knee, until tired',
    noun: 'seated heel raise',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'soleus',
    unit: 'reps',
    plausible: { min: 0, max: 100 },
    typicalError: WIDER_THAN_THAT,
    threshold: WIDER_COUNT_LINE,
    setUp: {
      device: 'weight of half the body mass, metronome',
      position: 'seated, knee 90°, ball of the foot on a step',
      angleDeg: 90,
    },
    comparable: [...WITH_POSITION, 'angleDeg'],
    protocol: {
      position:
        'Seated upright, ball of one foot on a step, weight of half the body mass on the knee, hands steadying it.',
      angle: 'Hip and knee 90°, heel just below the step at the start',
      lever: 'Weight right above the shin, just behind the kneecap.',
      contraction: 'endurance',
      speed: '30 raises a minute, by metronome',
      practice: 2,
      restSeconds: 120,
      instructions:
        'Use the same weight for both sides and next time; write it into the set-up when it is another. Rest two minutes before the other side. Say “all the way up, slowly down, keep the beat”.',
      counts: `Full raises on the beat without help of the hands. ${STOP} ${ONE_TRIAL}`,
    },
    sources: [convention('A test of practice; the load of half the body mass and the beat are conventions.')],
  },
];
