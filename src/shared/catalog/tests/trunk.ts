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

const HOLD_ERROR = errorOf(
  0.1,
  0.08,
  convention('No figure at hand; set wide, because time until tired depends much on the day and on will.'),
);

type Hold = Pick<TestDefinition, 'id' | 'name' | 'detail' | 'noun' | 'setUp' | 'sources'> & {
  position: string;
  angle: string;
  say: string;
  stop: string;
};

/** One hold of the trunk until tired, in seconds. */
function hold({ position, angle, say, stop, ...kept }: Hold): TestDefinition {
  return {
    ...WHOLE_BODY,
    ...kept,
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'trunk',
    unit: 's',
    trials: 1,
    plausible: { min: 0, max: 900 },
    typicalError: HOLD_ERROR,
    threshold: NO_SIDES_LINE,
    comparable: WITH_POSITION,
    protocol: {
      position,
      angle,
      lever: null,
      contraction: 'endurance',
      speed: null,
      practice: 1,
      restSeconds: 0,
      instructions: `Take the position for 5 s to practice, rest a minute, then start the watch. Say “${say}”. Correct once.`,
      counts: `The time stops when ${stop}, a second correction would be needed or pain comes. One trial.`,
    },
  };
}

export const TRUNK_TESTS: readonly TestDefinition[] = [
  {
    ...EACH_SIDE_ONCE,
    id: 'side-bridge',
    name: 'Side bridge',
    detail: 'held until tired, legs straight',
    noun: 'side bridge',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'trunk',
    unit: 's',
    plausible: { min: 0, max: 600 },
    typicalError: HOLD_ERROR,
    threshold: WIDER_COUNT_LINE,
    setUp: { device: 'stopwatch', position: 'on forearm and feet, legs straight, upper foot in front' },
    comparable: WITH_POSITION,
    protocol: {
      position:
        'On one forearm and the feet, upper foot in front, other hand on the opposite shoulder. The side is that of the forearm.',
      angle: 'Body in one line from ankle to shoulder, elbow under the shoulder',
      lever: null,
      contraction: 'endurance',
      speed: null,
      practice: 1,
      restSeconds: 300,
      instructions:
        'Take the position for 5 s to practice. Start the watch when the hips are up. Say “hips up and forward, hold as long as you can”. Correct once. Rest five minutes before the other side.',
      counts: `The time stops when the hips sink, a second correction would be needed or pain comes. ${ONE_TRIAL}`,
    },
    sources: [
      {
        citation: 'mcgill-1999',
        grade: 'convention',
        note: 'As remembered from the paper: left and right within 5 %. Practice takes 30 s as a floor and 60 s as an aim.',
      },
    ],
  },
  hold({
    id: 'front-plank-hold',
    name: 'Front plank',
    detail: 'held until tired, on forearms',
    noun: 'front plank',
    setUp: { device: 'stopwatch', position: 'on forearms and toes' },
    position: 'On forearms and toes, elbows under the shoulders, feet hip-wide.',
    angle: 'Body in one line from ankle to shoulder',
    say: 'belly and buttocks tight, hold as long as you can',
    stop: 'the hips sink or rise',
    sources: [
      {
        citation: 'strand-2014',
        grade: 'study',
        note: 'Students: men 124 (SD 72) s, women 83 (SD 63) s; athletes 123 (SD 69) s.',
      },
    ],
  }),
  hold({
    id: 'trunk-extension-hold',
    name: 'Trunk extensors',
    detail: 'held until tired, Biering-Sørensen position',
    noun: 'trunk extension',
    setUp: { device: 'stopwatch', position: 'face down, trunk over the table edge, legs strapped' },
    position:
      'Face down, top of the pelvis at the table’s edge, strapped at hips, knees and ankles; arms crossed over the chest.',
    angle: 'Trunk level with the legs',
    say: 'keep your trunk level, hold as long as you can',
    stop: 'the trunk drops below level',
    sources: [
      convention('The position is Biering-Sørensen’s; no norm for runners is known. Leave it out with low back pain.'),
    ],
  }),
];
