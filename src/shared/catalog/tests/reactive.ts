import type { Sourced } from '../citation.ts';
import type { TestDefinition } from '../test-definition.ts';
import { convention, EACH_SIDE, errorOf, NO_SIDES_LINE, WHOLE_BODY, WIDER_LINE, WITH_POSITION } from './shared.ts';

const DROP_ERROR = errorOf(0.08, 0.05, {
  citation: 'uksca-rebound',
  grade: 'derived',
  note: 'Published variation of drop jumps is 8.2 to 11.2 %; 8 % a trial and 5 % a day make 9.4 % for one trial repeated on another day.',
});
const NOT_INTERCHANGEABLE: Sourced = {
  citation: 'uksca-rebound',
  grade: 'study',
  note: 'Ten rebound hops vary less (6.3 %) but share as little as 30 % with drop jumps; the two are not interchangeable.',
};
const NO_NORM = convention('No norm for distance runners is at hand.');

const DROP_POSITION = 'Standing on a 30 cm box, hands on hips.';
const DROP_INSTRUCTIONS =
  'Step off with one foot without jumping or lowering. Say “touch the ground as if it were hot and jump as high as you can”.';
const DROP_AGAIN = 'A contact longer than 0.25 s or heels touching down is done again.';
const SHORT_CONTACT = 'Contact of at most 0.25 s';

export const REACTIVE_TESTS: readonly TestDefinition[] = [
  {
    ...WHOLE_BODY,
    id: 'drop-jump-rsi',
    name: 'Drop jump',
    detail: 'reactive strength, height / contact time, 30 cm box',
    noun: 'drop jump',
    benefits: ['neuromuscular-power', 'running-economy'],
    muscleGroup: 'whole-body',
    unit: 'm/s',
    plausible: { min: 0.1, max: 5 },
    typicalError: DROP_ERROR,
    threshold: NO_SIDES_LINE,
    setUp: { device: 'contact mat, height / contact time', position: '30 cm box, hands on hips' },
    comparable: WITH_POSITION,
    protocol: {
      position: DROP_POSITION,
      angle: null,
      lever: null,
      contraction: 'stretch-shortening',
      speed: SHORT_CONTACT,
      practice: 2,
      restSeconds: 60,
      instructions: DROP_INSTRUCTIONS,
      counts: `Jump height in metres divided by contact time in seconds (0.36 m and 0.18 s are 2.0). ${DROP_AGAIN} Flight time over contact time is far larger, has its own test and is never compared with this one.`,
    },
    sources: [NOT_INTERCHANGEABLE, NO_NORM],
  },
  {
    ...WHOLE_BODY,
    id: 'drop-jump-flight-contact',
    name: 'Drop jump',
    detail: 'flight time / contact time, 30 cm box',
    noun: 'drop jump',
    benefits: ['neuromuscular-power', 'running-economy'],
    muscleGroup: 'whole-body',
    unit: 'flight/contact',
    plausible: { min: 0.3, max: 8 },
    typicalError: DROP_ERROR,
    threshold: NO_SIDES_LINE,
    setUp: { device: 'contact mat, flight time / contact time', position: '30 cm box, hands on hips' },
    comparable: WITH_POSITION,
    protocol: {
      position: DROP_POSITION,
      angle: null,
      lever: null,
      contraction: 'stretch-shortening',
      speed: SHORT_CONTACT,
      practice: 2,
      restSeconds: 60,
      instructions: DROP_INSTRUCTIONS,
      counts: `Flight time divided by contact time, both in seconds; a bare number (0.54 s and 0.18 s are 3.0). ${DROP_AGAIN} Height over contact time is another test and is never compared with this one.`,
    },
    sources: [NOT_INTERCHANGEABLE, NO_NORM],
  },
  {
    ...EACH_SIDE,
    id: 'single-leg-drop-jump',
    name: 'Single-leg drop jump',
    detail: 'reactive strength, height / contact time, 15 cm box',
    noun: 'single-leg drop jump',
    benefits: ['neuromuscular-power', 'injury-prevention'],
    muscleGroup: 'whole-leg',
    unit: 'm/s',
    plausible: { min: 0.02, max: 3 },
    typicalError: errorOf(0.09, 0.05, {
      citation: 'bishop-2019',
      grade: 'derived',
      note: 'Variation of single-leg squats and jumps was 3.7 to 13.7 %; 9 % a trial and 5 % a day make 10.3 % for one trial repeated on another day, near its upper end.',
    }),
    threshold: WIDER_LINE,
    setUp: { device: 'contact mat, height / contact time', position: '15 cm box, one leg, hands on hips' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing on a 15 cm box, hands on hips; the leg that is tested hangs over the edge.',
      angle: null,
      lever: null,
      contraction: 'stretch-shortening',
      speed: 'Contact as short as possible, at most 0.35 s',
      practice: 2,
      restSeconds: 60,
      instructions:
        'Sides in turn. Step off, land on the leg that is tested and jump up at once. Say “off the ground as fast and as high as you can”. For athletes who land well on one leg; leave it out with any bone pain.',
      counts:
        'Jump height in metres divided by contact time in seconds. A contact longer than 0.35 s, a heel touching down or a second foot down is done again. Flight time over contact time is never entered here.',
    },
    sources: [
      {
        citation: 'bishop-2019',
        grade: 'study',
        note: 'Side of the better leg in the drop jump: kappa 0.36 to 0.56 between sessions.',
      },
    ],
  },
  {
    ...WHOLE_BODY,
    id: 'rebound-hops-10-5',
    name: '10/5 rebound hops',
    detail: 'ten hops, mean of the best five, height / contact time',
    noun: 'rebound hop',
    benefits: ['neuromuscular-power', 'running-economy'],
    muscleGroup: 'calf',
    unit: 'm/s',
    trials: 2,
    plausible: { min: 0.1, max: 5 },
    typicalError: errorOf(0.05, 0.04, {
      citation: 'uksca-rebound',
      grade: 'derived',
      note: 'Published variation is 6.3 %; 5 % a trial and 4 % a day make 6.4 % for one trial repeated on another day.',
    }),
    threshold: NO_SIDES_LINE,
    setUp: { device: 'contact mat, height / contact time', position: 'both legs, hands on hips' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing upright on the mat, hands on hips.',
      angle: null,
      lever: null,
      contraction: 'stretch-shortening',
      speed: 'Contacts below 0.25 s',
      practice: 1,
      restSeconds: 90,
      instructions:
        'One dip and jump to start, then ten hops on the spot. Say “stiff legs, as high and as short on the ground as you can”.',
      counts:
        'Of the ten hops the five best with a contact below 0.25 s; their mean of height in metres over contact time in seconds is one trial. A trial with fewer than five such hops is done again. Never compared with a drop jump.',
    },
    sources: [NOT_INTERCHANGEABLE, NO_NORM],
  },
  {
    ...WHOLE_BODY,
    id: 'rsi-modified',
    name: 'RSI-modified',
    detail: 'countermovement jump, height / time to take-off',
    noun: 'jump',
    benefits: ['neuromuscular-power'],
    muscleGroup: 'whole-body',
    unit: 'm/s',
    plausible: { min: 0.05, max: 2 },
    typicalError: errorOf(
      0.07,
      0.05,
      convention('No figure at hand; set between jump height (4 %) and drop jumps (8 %), since time enters it.'),
    ),
    threshold: NO_SIDES_LINE,
    setUp: { device: 'force plate, height / time to take-off', position: 'hands on hips' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing still on the plate for 1 s, hands on hips for the whole jump.',
      angle: 'Depth of the dip is the athlete’s own',
      lever: null,
      contraction: 'stretch-shortening',
      speed: null,
      practice: 2,
      restSeconds: 60,
      instructions:
        'Zero the plate and weigh the athlete on it first. Say “stand still, then jump as fast and as high as you can”.',
      counts:
        'Jump height in metres divided by the time from the first movement to take-off in seconds. Some software calls flight time over time to take-off “RSI” and this one “mRSI”: take the latter. Never compared with drop jumps.',
    },
    sources: [NO_NORM],
  },
];
