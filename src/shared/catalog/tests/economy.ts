import type { TestDefinition } from '../test-definition.ts';
import { convention, errorOf, NO_SIDES_LINE, WHOLE_BODY, WITH_SPEED } from './shared.ts';

export const ECONOMY_TESTS: readonly TestDefinition[] = [
  {
    ...WHOLE_BODY,
    id: 'running-economy',
    name: 'Running economy',
    detail: 'oxygen cost at a steady speed',
    noun: 'oxygen cost',
    benefits: ['running-economy'],
    muscleGroup: 'whole-body',
    unit: 'ml/kg/km',
    better: 'lower',
    trials: 1,
    plausible: { min: 120, max: 350 },
    typicalError: errorOf(
      0.015,
      0.02,
      convention('Day-to-day error is usually put at 1.5 to 3 %; 1.5 % a trial and 2 % a day make 2.5 %.'),
    ),
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
    comparable: WITH_SPEED,
    protocol: {
      position: 'Running on the treadmill in the shoes of last time, at the same slope and time of day.',
      angle: null,
      lever: null,
      contraction: 'none',
      speed: 'One steady speed clearly below threshold, written into the set-up in km/h',
      practice: 0,
      restSeconds: 0,
      instructions:
        'Calibrate the analyser. Warm up for 10 minutes, then 4 to 6 minutes at the test speed. Take the mean uptake of the last minute. It may be entered in ml/kg/min: times 60, divided by km/h, it is ml/kg/km (50 at 15 km/h is 200).',
      counts:
        'A stage in which the uptake has levelled. One that still rises at the end is run slower another time. Only the same speed is compared.',
    },
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
  {
    ...WHOLE_BODY,
    id: 'heart-rate-fixed-pace',
    name: 'Heart rate at a fixed pace',
    detail: 'mean of the last minute of 6 minutes',
    noun: 'heart rate',
    benefits: ['running-economy'],
    muscleGroup: 'whole-body',
    unit: 'bpm',
    better: 'lower',
    trials: 1,
    plausible: { min: 60, max: 220 },
    typicalError: errorOf(
      0.015,
      0.025,
      convention(
        'No figure at hand; heart rate at one pace moves by a few beats with heat, sleep, coffee and fatigue. 1.5 % a trial and 2.5 % a day make 2.9 %, about 4 beats at 150.',
      ),
    ),
    threshold: NO_SIDES_LINE,
    setUp: { device: 'chest strap, treadmill', position: '1 % slope, shoes as last time' },
    comparable: WITH_SPEED,
    protocol: {
      position: 'Running on a treadmill or a flat track in the shoes of last time, at the same time of day.',
      angle: null,
      lever: null,
      contraction: 'none',
      speed: 'One easy to steady pace, written into the set-up in km/h',
      practice: 0,
      restSeconds: 0,
      instructions:
        'Rested, no hard training the day before, no coffee for 3 hours, room at 16 to 22 °C. Warm up for 10 minutes, then 6 minutes at the test pace. Take the mean of the last minute from a chest strap.',
      counts:
        'A steady run in which the rate has levelled. It stands in for oxygen cost where there is no analyser, and fitness, heat and fluids move it as well: a lower rate is no proof of better economy. Only the same pace is compared.',
    },
    sources: [
      convention('A field measure of practice; it has not been shown to follow strength training as oxygen cost does.'),
    ],
  },
];
