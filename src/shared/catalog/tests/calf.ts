import type { TestDefinition } from '../test-definition.ts';

export const CALF_TESTS: readonly TestDefinition[] = [
  {
    id: 'calf-isometric-seated',
    name: 'Soleus',
    detail: 'isometric, seated, knee 90°',
    noun: 'soleus',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'soleus',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    plausible: { min: 30, max: 3000 },
    typicalError: {
      trial: 0.05,
      day: 0.03,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'No figure at hand for this test; carried over from belt-fixed isometric tests of knee and hip.',
      },
    },
    threshold: {
      kind: 'relative',
      value: 0.1,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'The usual 10 % line; no line has prospective support (Bishop 2018).',
      },
    },
    setUp: {
      device: 'force plate or load cell under a fixed bar',
      position: 'seated, ball of the foot on the plate, bar over the knee',
      angleDeg: 90,
    },
    protocol:
      'Seated upright with hip, knee and ankle at 90°, ball of the foot on the plate, a padded bar or strap locked down over the knee. One practice push, then three of 3 to 5 s with 30 s rest; say “build up, then push through the ball of your foot as hard as you can”. Zero the plate with the leg resting. A push with the heel lifting much, the trunk leaning back or the hands pulling does not count.',
    sources: [
      {
        citation: 'soleus-testing-page',
        grade: 'convention',
        note: 'Secondary page: 97 % of people reach their peak within three repetitions and 30 s of rest is enough; coaches of endurance runners aim at 1.7 to 2.0 times body weight.',
      },
      {
        citation: 'oneill-2019',
        grade: 'study',
        note: 'Runners with Achilles tendinopathy pushed less, with the knee straight and bent; compared at one point in time.',
      },
    ],
  },
  {
    id: 'heel-raise-single-leg',
    name: 'Heel raise',
    detail: 'single leg, until tired',
    noun: 'heel raise',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'calf',
    laterality: 'each-side',
    unit: 'reps',
    better: 'higher',
    trials: 1,
    plausible: { min: 0, max: 100 },
    typicalError: {
      trial: 0.07,
      day: 0.07,
      source: {
        citation: 'hebert-losier-2017',
        grade: 'derived',
        note: 'Limits of agreement between days of about ±6 repetitions mean a typical error of 2.2 (6 / 1.96 / 1.41), or 9.6 % of a count of 22.5. Shared equally, 7 % a trial and 7 % a day make 9.9 %.',
      },
    },
    threshold: {
      kind: 'relative',
      value: 0.15,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'A wider line than for force: 10 % is two or three repetitions, well inside the day-to-day ±6.',
      },
    },
    setUp: { device: 'incline board and metronome', position: 'standing, knee straight', angleDeg: 10 },
    protocol:
      'Standing on one leg on a board inclined by 10°, knee straight, fingertips on the wall for balance only. Follow a metronome, 30 raises a minute; say “all the way up, all the way down, keep the beat”. One trial a side, weaker or injured side first where there is one, two minutes of rest between sides. Stop at the second raise that is clearly lower, off the beat or done with a bent knee, and write down the last good one.',
    sources: [
      {
        citation: 'hebert-losier-2017',
        grade: 'study',
        note: '566 adults: median 24 (men) and 21 (women) on a 10° incline at 30 a minute.',
      },
    ],
  },
];
