import type { TestDefinition } from '../test-definition.ts';
import {
  BOTH_AT_ONCE,
  convention,
  EACH_SIDE,
  errorOf,
  NO_SIDES_LINE,
  SHARED_TOTAL_LINE,
  usualLine,
  WHOLE_BODY,
  WITH_POSITION,
} from './shared.ts';

const TWO_LEG_ERROR = errorOf(
  0.04,
  0.03,
  convention(
    'Set near the lower end of the 3.7 to 13.7 % published for single-leg jumps and squats (Bishop 2019), since two-leg jumps are steadier.',
  ),
);
const OWN_HISTORY = convention('No norm for distance runners is at hand; compare an athlete with their own history.');
const NEVER_MIXED =
  'Height from flight time and from impulse differ; each has a test of its own and they are never compared.';
const OWN_DEPTH = 'Depth of the dip is the athlete’s own';

type Jump = Pick<TestDefinition, 'id' | 'name' | 'detail' | 'setUp'> & {
  position: string;
  angle: string;
  contraction: 'stretch-shortening' | 'concentric';
  instructions: string;
  counts: string;
};

/** A two-leg jump for height, in cm. */
function jump({ position, angle, contraction, instructions, counts, ...kept }: Jump): TestDefinition {
  return {
    ...WHOLE_BODY,
    ...kept,
    noun: 'jump',
    benefits: ['neuromuscular-power'],
    muscleGroup: 'whole-body',
    unit: 'cm',
    plausible: { min: 3, max: 100 },
    typicalError: TWO_LEG_ERROR,
    threshold: NO_SIDES_LINE,
    comparable: WITH_POSITION,
    protocol: {
      position,
      angle,
      lever: null,
      contraction,
      speed: null,
      practice: 2,
      restSeconds: 60,
      instructions,
      counts,
    },
    sources: [OWN_HISTORY],
  };
}

export const JUMP_TESTS: readonly TestDefinition[] = [
  jump({
    id: 'countermovement-jump',
    name: 'Countermovement jump',
    detail: 'height, hands on hips',
    setUp: { device: 'jump mat, flight time', position: 'hands on hips' },
    position: 'Standing upright, hands on hips for the whole jump.',
    angle: OWN_DEPTH,
    contraction: 'stretch-shortening',
    instructions: `Say “dip and jump as high as you can, land with straight legs as you left”. Height is 9.81 times flight time squared, divided by 8. ${NEVER_MIXED}`,
    counts: 'A jump with the hands on the hips and straight legs in the air. One with tucked legs is done again.',
  }),
  jump({
    id: 'countermovement-jump-impulse',
    name: 'Countermovement jump',
    detail: 'height from impulse, force plate, hands on hips',
    setUp: { device: 'force plate, impulse', position: 'hands on hips' },
    position: 'Standing still on the plate for 1 s, hands on hips for the whole jump.',
    angle: OWN_DEPTH,
    contraction: 'stretch-shortening',
    instructions: `Weigh the athlete on the plate first. Say “stand still, then dip and jump as high as you can”. Height is take-off speed squared, divided by 19.62. ${NEVER_MIXED}`,
    counts: 'A jump after a quiet second with the hands on the hips. One that starts from a sway is done again.',
  }),
  jump({
    id: 'squat-jump',
    name: 'Squat jump',
    detail: 'height from flight time, no dip, hands on hips',
    setUp: { device: 'jump mat, flight time', position: 'hands on hips, from 90° knee bend', angleDeg: 90 },
    position: 'Held squat, hands on hips for the whole jump, heels down.',
    angle: 'Knee 90°, held for 2 s',
    contraction: 'concentric',
    instructions: `Say “hold, then jump as high as you can without dipping first”. ${NEVER_MIXED}`,
    counts: 'A jump straight from the hold. One with a dip, however small, or with tucked legs is done again.',
  }),
  {
    ...EACH_SIDE,
    id: 'single-leg-countermovement-jump',
    name: 'Single-leg jump',
    detail: 'height from flight time, hands on hips',
    noun: 'single-leg jump',
    benefits: ['neuromuscular-power', 'injury-prevention'],
    muscleGroup: 'whole-leg',
    unit: 'cm',
    plausible: { min: 1, max: 60 },
    typicalError: errorOf(0.06, 0.04, {
      citation: 'bishop-2019',
      grade: 'derived',
      note: 'Variation of single-leg jumps was 3.7 to 13.7 %; 6 % a trial and 4 % a day make 7.2 % for one trial repeated on another day.',
    }),
    threshold: usualLine(
      'In netball players the mean difference was 3.1 to 11.4 % by test, and single athletes had 0 to 48.6 % (Hewit 2012).',
    ),
    setUp: { device: 'jump mat, flight time', position: 'one leg, hands on hips' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'Standing on one leg, hands on hips, other knee slightly bent and still.',
      angle: OWN_DEPTH,
      lever: null,
      contraction: 'stretch-shortening',
      speed: null,
      practice: 2,
      restSeconds: 60,
      instructions:
        'Sides in turn. Say “dip and jump as high as you can, land on the same leg”. Leave it out with any bone pain.',
      counts: 'A jump and landing on the same leg, hands on the hips. A swing of the other leg is done again.',
    },
    sources: [
      {
        citation: 'hewit-2012',
        grade: 'study',
        note: 'Netball players: mean side difference 3.1 to 11.4 % by jump, single athletes 0 to 48.6 %.',
      },
      {
        citation: 'jump-asymmetry-2019',
        grade: 'study',
        note: 'Women in football: side difference 8.65 % in the countermovement jump; scores of different tests were unrelated.',
      },
    ],
  },
  {
    ...BOTH_AT_ONCE,
    id: 'countermovement-jump-two-plates',
    name: 'Countermovement jump, each leg',
    detail: 'mean push-off force, both legs on two force plates',
    noun: 'leg in the jump',
    benefits: ['neuromuscular-power', 'injury-prevention'],
    muscleGroup: 'whole-leg',
    unit: 'N',
    plausible: { min: 50, max: 3000 },
    typicalError: errorOf(0.04, 0.03, convention('No figure at hand; set like the height of the jump.')),
    threshold: SHARED_TOTAL_LINE,
    setUp: { device: 'two force plates', position: 'hands on hips' },
    comparable: WITH_POSITION,
    protocol: {
      position: 'One foot in the middle of each plate, standing still for 1 s, hands on hips.',
      angle: OWN_DEPTH,
      lever: null,
      contraction: 'stretch-shortening',
      speed: null,
      practice: 2,
      restSeconds: 60,
      instructions:
        'Zero both plates. Say “stand still, then dip and jump as high as you can”. Do not tell the athlete to load both legs alike.',
      counts:
        'Mean force of each leg from the lowest point to take-off (“concentric mean force”). A jump with a foot half off its plate is done again. Take the two forces, not the percentage of the software.',
    },
    sources: [
      {
        citation: 'perez-castilla-2021',
        grade: 'study',
        note: 'Used the percentage difference for single-leg jumps and a bilateral index for two-leg jumps, as here.',
      },
    ],
  },
];
