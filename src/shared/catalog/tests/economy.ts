import type { TestDefinition } from '../test-definition.ts';

export const ECONOMY_TESTS: readonly TestDefinition[] = [
  {
    id: 'running-economy',
    name: 'Running economy',
    detail: 'oxygen cost at a steady speed',
    noun: 'oxygen cost',
    benefits: ['running-economy'],
    muscleGroup: 'whole-body',
    laterality: 'whole-body',
    unit: 'ml/kg/km',
    better: 'lower',
    trials: 1,
    plausible: { min: 120, max: 350 },
    typicalError: {
      trial: 0.015,
      day: 0.02,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'Day-to-day error is usually put at 1.5 to 3 %; 1.5 % a trial and 2 % a day make 2.5 %.',
      },
    },
    threshold: {
      kind: 'relative',
      value: 0.02,
      source: {
        citation: 'blagrove-2018',
        grade: 'derived',
        note: 'The smallest gain of the 2 to 8 % seen in studies of strength training. The test has no sides; a change is judged by the noise.',
      },
    },
    setUp: { device: 'gas analyser, treadmill', position: 'speed, slope and shoes as last time' },
    protocol:
      'Warm up for 10 minutes, then run 4 to 6 minutes at a speed clearly below threshold, in the same shoes and at the same time of day as last time. Take the mean oxygen uptake of the last minute once it is level, in ml/kg/min, times 60, divided by the speed in km/h (50 at 15 km/h is 200 ml/kg/km). A stage in which the uptake is still rising does not count. Keep speed, slope and shoes in the set-up: only like is compared with like.',
    sources: [
      {
        citation: 'blagrove-2018',
        grade: 'study',
        note: '24 studies, 469 runners: running economy better by 2 to 8 % after 6 to 20 weeks of strength training.',
      },
      { citation: 'hoogkamer-2016', grade: 'study', note: '100 g more on each shoe cost about 1 %.' },
      { citation: 'barnes-2015', grade: 'study', note: 'Review of running economy and how it is measured.' },
    ],
  },
];
