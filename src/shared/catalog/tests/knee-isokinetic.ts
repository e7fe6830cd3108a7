import type { Sourced } from '../citation.ts';
import type { Protocol, TestDefinition, Threshold, TypicalError } from '../test-definition.ts';
import { ASYMMETRY_AT_RETEST } from './dynamometer.ts';
import { convention, EACH_SIDE, errorOf, usualLine, WIDER_LINE, WITH_POSITION } from './shared.ts';

type Muscle = 'extension' | 'flexion';
type Contraction = 'concentric' | 'eccentric';
type Speed = 30 | 60 | 180 | 240 | 300;

interface Isokinetic {
  muscle: Muscle;
  contraction: Contraction;
  speed: Speed;
  /** Highest torque that is believed, Nm. */
  most: number;
  typicalError: TypicalError;
  sources: Sourced[];
}

const LINE: Threshold = usualLine('Many runners fit to run are beyond it; it is context, and the noise comes first.');

const SEAT =
  'Seated with hips at 85°. Thigh, pelvis and chest strapped, hands across the chest or on the grips, the same each time.';
const AXIS =
  'The machine’s axis level with the knee joint; pad two fingers above the ankle bone, the arm’s length written down.';

const HOW: Record<Contraction, Record<Muscle, Pick<Protocol, 'instructions' | 'counts'>>> = {
  concentric: {
    extension: {
      instructions:
        'Correct for the weight of the limb. Extension and flexion are recorded in one set of three in a row; rest a minute before the other leg. Say “kick and pull as hard and as fast as you can, the whole way”.',
      counts: 'Peak torque of each kick. A repetition that stops short or starts late is done again.',
    },
    flexion: {
      instructions:
        'Correct for the weight of the limb. Extension and flexion are recorded in one set of three in a row; rest a minute before the other leg. Say “kick and pull as hard and as fast as you can, the whole way”.',
      counts: 'Peak torque of each pull. A repetition that stops short or starts late is done again.',
    },
  },
  eccentric: {
    extension: {
      instructions:
        'Correct for the weight of the limb. The machine bends the knee. Say “push out against it and do not let it go, the whole way”. Practice at half effort; soreness the day after is usual.',
      counts: 'Peak torque of each repetition. One in which the athlete gives way early is done again.',
    },
    flexion: {
      instructions:
        'Correct for the weight of the limb. The machine straightens the knee. Say “pull your heel back and do not let it go, the whole way”. Practice at half effort; soreness the day after is usual.',
      counts: 'Peak torque of each repetition. One in which the athlete gives way early is done again.',
    },
  },
};

/** Peak torque on an isokinetic machine at one speed; seat, straps and set-up are the same at every speed. */
function isokinetic({ muscle, contraction, speed, most, typicalError, sources }: Isokinetic): TestDefinition {
  const quadriceps = muscle === 'extension';
  return {
    ...EACH_SIDE,
    id: `knee-${muscle}-${contraction}-${speed}`,
    name: quadriceps ? 'Quadriceps' : 'Hamstrings',
    detail: `${contraction}, ${speed}°/s, isokinetic`,
    noun: quadriceps ? 'quadriceps' : 'hamstring',
    benefits: ['injury-prevention'],
    muscleGroup: quadriceps ? 'quadriceps' : 'hamstrings',
    unit: 'Nm',
    plausible: { min: 5, max: most },
    typicalError,
    threshold: contraction === 'concentric' ? LINE : WIDER_LINE,
    setUp: { device: 'isokinetic dynamometer', position: 'seated, hips at 85°' },
    comparable: WITH_POSITION,
    protocol: {
      position: SEAT,
      angle: 'Knee from 90° to 10° of flexion, hips 85°',
      lever: AXIS,
      contraction,
      speed: `${speed}°/s`,
      practice: 2,
      restSeconds: contraction === 'concentric' ? 0 : 60,
      ...HOW[contraction][muscle],
    },
    sources,
  };
}

const EXTENSION_ERROR: TypicalError = errorOf(0.04, 0.03, {
  citation: 'knee-extensor-reliability',
  grade: 'derived',
  note: 'Published error of knee extensor peak torque is 3.1 to 7.4 %; 4 % a trial and 3 % a day make 5 % for one trial repeated on another day, near its middle.',
});
const FAST_ERROR: TypicalError = errorOf(
  0.06,
  0.04,
  convention(
    'Set at the upper end of the 3.1 to 7.4 % published for knee extensors, because torques are smaller at this speed.',
  ),
);
const FLEXION_ERROR: TypicalError = errorOf(
  0.05,
  0.04,
  convention('No figure at hand for the knee flexors; set a little above that of the extensors (3.1 to 7.4 %).'),
);
const ECCENTRIC_ERROR: TypicalError = errorOf(
  0.06,
  0.05,
  convention(
    'No figure at hand for eccentric repetitions; set above the concentric test because the effort takes practice.',
  ),
);

const FOUSEKIS: Sourced = {
  citation: 'fousekis-2010',
  grade: 'study',
  note: 'Torques and ratios of 100 male professional footballers at 60, 180 and 300°/s; not runners.',
};

const RISBERG: Sourced = {
  citation: 'risberg-2018',
  grade: 'study',
  note: '350 elite women at 60°/s: hamstrings to quadriceps 0.58 in handball and 0.60 in football; not runners.',
};
const SPEED_RAISES: Sourced = {
  citation: 'rosene-2001',
  grade: 'study',
  note: 'In 81 college athletes hamstrings to quadriceps rose with speed, so each speed is a test of its own.',
};
const FUNCTIONAL: Sourced = {
  citation: 'coombs-2002',
  grade: 'study',
  note: 'Eccentric hamstrings over concentric quadriceps is the ratio that belongs to knee extension.',
};
const MIXED_PART: Sourced = {
  citation: 'croisier-2008',
  grade: 'convention',
  note: 'One half of the mixed ratio (eccentric hamstrings at 30 over concentric quadriceps at 240°/s), as remembered from the paper on footballers.',
};

export const KNEE_ISOKINETIC_TESTS: readonly TestDefinition[] = [
  isokinetic({
    muscle: 'extension',
    contraction: 'concentric',
    speed: 60,
    most: 500,
    typicalError: EXTENSION_ERROR,
    sources: [FOUSEKIS, ASYMMETRY_AT_RETEST],
  }),
  isokinetic({
    muscle: 'extension',
    contraction: 'concentric',
    speed: 180,
    most: 400,
    typicalError: EXTENSION_ERROR,
    sources: [FOUSEKIS],
  }),
  isokinetic({
    muscle: 'extension',
    contraction: 'concentric',
    speed: 240,
    most: 380,
    typicalError: FAST_ERROR,
    sources: [MIXED_PART],
  }),
  isokinetic({
    muscle: 'extension',
    contraction: 'concentric',
    speed: 300,
    most: 350,
    typicalError: FAST_ERROR,
    sources: [FOUSEKIS],
  }),
  isokinetic({
    muscle: 'extension',
    contraction: 'eccentric',
    speed: 60,
    most: 600,
    typicalError: ECCENTRIC_ERROR,
    sources: [
      {
        citation: 'aagaard-1998',
        grade: 'study',
        note: 'Sets muscles beside each other as they work together; eccentric quadriceps go with concentric hamstrings in knee flexion.',
      },
    ],
  }),
  isokinetic({
    muscle: 'flexion',
    contraction: 'concentric',
    speed: 60,
    most: 350,
    typicalError: FLEXION_ERROR,
    sources: [FOUSEKIS, RISBERG],
  }),
  isokinetic({
    muscle: 'flexion',
    contraction: 'concentric',
    speed: 180,
    most: 300,
    typicalError: FLEXION_ERROR,
    sources: [FOUSEKIS],
  }),
  isokinetic({
    muscle: 'flexion',
    contraction: 'concentric',
    speed: 240,
    most: 280,
    typicalError: FAST_ERROR,
    sources: [SPEED_RAISES],
  }),
  isokinetic({
    muscle: 'flexion',
    contraction: 'concentric',
    speed: 300,
    most: 250,
    typicalError: FAST_ERROR,
    sources: [FOUSEKIS],
  }),
  isokinetic({
    muscle: 'flexion',
    contraction: 'eccentric',
    speed: 30,
    most: 450,
    typicalError: ECCENTRIC_ERROR,
    sources: [MIXED_PART],
  }),
  isokinetic({
    muscle: 'flexion',
    contraction: 'eccentric',
    speed: 60,
    most: 450,
    typicalError: ECCENTRIC_ERROR,
    sources: [FOUSEKIS, FUNCTIONAL],
  }),
  isokinetic({
    muscle: 'flexion',
    contraction: 'eccentric',
    speed: 180,
    most: 450,
    typicalError: ECCENTRIC_ERROR,
    sources: [FOUSEKIS],
  }),
];
