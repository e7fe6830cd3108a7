import type { TestDefinition } from '../test-definition.ts';

export const POWER_TESTS: readonly TestDefinition[] = [
  {
    id: 'countermovement-jump',
    name: 'Countermovement jump',
    detail: 'height, hands on hips',
    noun: 'jump',
    benefits: ['neuromuscular-power'],
    muscleGroup: 'whole-body',
    laterality: 'whole-body',
    unit: 'cm',
    better: 'higher',
    trials: 3,
    plausible: { min: 3, max: 100 },
    typicalError: {
      trial: 0.04,
      day: 0.03,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'Set near the lower end of the 3.7 to 13.7 % published for single-leg jumps and squats (Bishop 2019), since two-leg jumps are steadier.',
      },
    },
    threshold: {
      kind: 'relative',
      value: 0.1,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'This test has no sides, so no difference is judged by it; a change is judged by the noise.',
      },
    },
    setUp: { device: 'jump mat, flight time', position: 'hands on hips' },
    protocol:
      'Standing upright, hands on hips for the whole jump. Say “dip and jump as high as you can, land with straight legs as you left”; depth is the athlete’s own. Two practice jumps, then three recorded with 30 to 60 s rest. A jump with tucked legs or hands leaving the hips does not count. Flight time and impulse give different heights, so keep to one method and write it in the device.',
    sources: [
      {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'No norm for distance runners is at hand; compare an athlete with their own history.',
      },
    ],
  },
  {
    id: 'single-leg-hop',
    name: 'Single-leg hop',
    detail: 'one hop for distance, landing held',
    noun: 'hop',
    benefits: ['neuromuscular-power', 'injury-prevention'],
    muscleGroup: 'whole-leg',
    laterality: 'each-side',
    unit: 'cm',
    better: 'higher',
    trials: 3,
    plausible: { min: 10, max: 300 },
    typicalError: {
      trial: 0.05,
      day: 0.04,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'No figure at hand for the hop for distance; inside the 3.7 to 13.7 % published for other single-leg jumps (Bishop 2019).',
      },
    },
    threshold: {
      kind: 'relative',
      value: 0.1,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'The usual line of 90 % of the other leg. In netball players single athletes differed by 0 to 48.6 % in jumps (Hewit 2012), so a single figure says little.',
      },
    },
    setUp: { device: 'tape measure', position: 'toe at the line, hands free' },
    protocol:
      'Standing on one leg, toe at the line, hands free. Say “hop as far as you can and stick the landing for two seconds”. Two practice hops, then three recorded a side, sides in turn, 30 to 60 s rest. Measure from the line to the heel. A hop with a second hop, the other foot down or a hand down does not count. Leave it out with any bone pain.',
    sources: [
      {
        citation: 'bishop-2019',
        grade: 'study',
        note: 'Single-leg squat and jumps: variation 3.7 to 13.7 %; the stronger side agreed between sessions only fairly to substantially; the mean of three is steadier than the best.',
      },
    ],
  },
  {
    id: 'drop-jump-rsi',
    name: 'Drop jump',
    detail: 'reactive strength, height / contact time, 30 cm box',
    noun: 'drop jump',
    benefits: ['neuromuscular-power', 'running-economy'],
    muscleGroup: 'whole-body',
    laterality: 'whole-body',
    unit: 'm/s',
    better: 'higher',
    trials: 3,
    plausible: { min: 0.1, max: 5 },
    typicalError: {
      trial: 0.08,
      day: 0.05,
      source: {
        citation: 'uksca-rebound',
        grade: 'derived',
        note: 'Published variation of drop jumps is 8.2 to 11.2 %; 8 % a trial and 5 % a day make 9.4 % for one trial repeated on another day.',
      },
    },
    threshold: {
      kind: 'relative',
      value: 0.1,
      source: {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'This test has no sides, so no difference is judged by it; a change is judged by the noise.',
      },
    },
    setUp: { device: 'contact mat, height / contact time', position: '30 cm box, hands on hips' },
    protocol:
      'Hands on hips, step off the box with one foot without jumping or lowering. Say “touch the ground as if it were hot and jump as high as you can”. Two practice jumps, then three recorded with 60 s rest; a contact longer than 0.25 s or heels touching down does not count. The value is jump height in metres divided by contact time in seconds. Flight time divided by contact time is another number, far larger, and is never entered here.',
    sources: [
      {
        citation: 'uksca-rebound',
        grade: 'study',
        note: 'Ten rebound hops vary less (6.3 %) but share as little as 30 % with drop jumps; the two are not interchangeable.',
      },
      {
        citation: 'coaching-convention',
        grade: 'convention',
        note: 'No norm for distance runners is at hand.',
      },
    ],
  },
];
