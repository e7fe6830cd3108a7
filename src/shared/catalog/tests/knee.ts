import type { Sourced } from '../citation.ts';
import type { TestDefinition, Threshold, TypicalError } from '../test-definition.ts';

/** One set-up for both muscles: a ratio is only read when device, position and angle are the same. */
const SEATED_HAND_HELD: TestDefinition['setUp'] = {
  device: 'hand-held dynamometer, belt-fixed',
  position: 'seated, pad just above the ankle',
  angleDeg: 90,
};
const SEATED_ISOKINETIC: TestDefinition['setUp'] = {
  device: 'isokinetic dynamometer',
  position: 'seated, hips at 85°',
};

const GENERAL_LINE: Threshold = {
  kind: 'relative',
  value: 0.1,
  source: {
    citation: 'coaching-convention',
    grade: 'convention',
    note: 'The usual 10 % line. No line has been shown to foretell injury (Bishop 2018), and many runners fit to run are beyond it; it is context, and the noise comes first.',
  },
};
const WIDER_LINE: Threshold = {
  kind: 'relative',
  value: 0.15,
  source: {
    citation: 'bishop-2018',
    grade: 'convention',
    note: 'The older 15 % line, drawn from differences of about 15 % in healthy people and without prospective support. Used here because this test scatters more than a plain strength test.',
  },
};

const ANCHORED_ERROR: TypicalError = {
  trial: 0.05,
  day: 0.03,
  source: {
    citation: 'strapped-dynamometer',
    grade: 'derived',
    note: 'Limits of agreement of about ±12 % for an anchored dynamometer mean a typical error of 4.3 % (12 / 1.96 / 1.41). A mean of three trials with 5 % a trial and 3 % a day gives 4.2 %. That study tested knee extensors lying down.',
  },
};

const ISOKINETIC_PROTOCOL =
  'Seated with hips at 85°, thigh, pelvis and chest strapped, the machine’s axis level with the knee joint, limb weight corrected. Two easy practice repetitions, then three recorded at full effort, 60 s rest before the other leg. Say “kick and pull as hard and as fast as you can, the whole way”. Take the peak torque of each repetition; a repetition that stops short does not count.';
const ECCENTRIC_PROTOCOL =
  'Same seat, straps and limb weight correction as the concentric test. The machine straightens the knee; say “pull your heel back and do not let it go”. Two practice repetitions at half effort, then three recorded, 60 s rest between them. A repetition in which the athlete gives way early does not count; expect soreness the day after.';

/** Peak torque on an isokinetic machine at one speed; text and set-up are the same at every speed. */
function isokinetic(
  muscle: 'extension' | 'flexion',
  contraction: 'concentric' | 'eccentric',
  speed: 60 | 180 | 300,
  most: number,
  threshold: Threshold,
  typicalError: TypicalError,
  sources: Sourced[],
): TestDefinition {
  return {
    id: `knee-${muscle}-${contraction}-${speed}`,
    name: muscle === 'extension' ? 'Quadriceps' : 'Hamstrings',
    detail: `${contraction}, ${speed}°/s, isokinetic`,
    noun: muscle === 'extension' ? 'quadriceps' : 'hamstring',
    benefits: ['injury-prevention'],
    muscleGroup: muscle === 'extension' ? 'quadriceps' : 'hamstrings',
    laterality: 'each-side',
    unit: 'Nm',
    better: 'higher',
    trials: 3,
    plausible: { min: 5, max: most },
    typicalError,
    threshold,
    setUp: SEATED_ISOKINETIC,
    protocol: contraction === 'concentric' ? ISOKINETIC_PROTOCOL : ECCENTRIC_PROTOCOL,
    sources,
  };
}

const EXTENSION_ERROR: TypicalError = {
  trial: 0.04,
  day: 0.03,
  source: {
    citation: 'knee-extensor-reliability',
    grade: 'derived',
    note: 'Published error of knee extensor peak torque is 3.1 to 7.4 %; 4 % a trial and 3 % a day make 5 % for one trial repeated on another day, near its middle.',
  },
};
const FAST_ERROR: TypicalError = {
  trial: 0.06,
  day: 0.04,
  source: {
    citation: 'coaching-convention',
    grade: 'convention',
    note: 'Set at the upper end of the 3.1 to 7.4 % published for knee extensors, because torques are smaller at this speed.',
  },
};
const FLEXION_ERROR: TypicalError = {
  trial: 0.05,
  day: 0.04,
  source: {
    citation: 'coaching-convention',
    grade: 'convention',
    note: 'No figure at hand for the knee flexors; set a little above that of the extensors (3.1 to 7.4 %).',
  },
};
const ECCENTRIC_ERROR: TypicalError = {
  trial: 0.06,
  day: 0.05,
  source: {
    citation: 'coaching-convention',
    grade: 'convention',
    note: 'No figure at hand for eccentric flexion; set above the concentric test because the effort takes practice.',
  },
};

const FOUSEKIS: Sourced = {
  citation: 'fousekis-2010',
  grade: 'study',
  note: 'Torques and ratios of 100 male professional footballers at 60, 180 and 300°/s; not runners.',
};
const ASYMMETRY_AT_RETEST: Sourced = {
  citation: 'quadriceps-asymmetry-2025',
  grade: 'study',
  note: 'The stronger leg switched in 21 to 38 % of 29 people at retest; smallest believable change of the difference 13.9 to 22.9 points.',
};

export const KNEE_TESTS: readonly TestDefinition[] = [
  {
    id: 'knee-extension-isometric-hhd',
    name: 'Quadriceps',
    detail: 'isometric, 90°, hand-held dynamometer',
    noun: 'quadriceps',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'quadriceps',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    plausible: { min: 5, max: 1500 },
    typicalError: ANCHORED_ERROR,
    threshold: GENERAL_LINE,
    setUp: SEATED_HAND_HELD,
    protocol:
      'Seated upright on a table, knee at 90°, hands across the chest. The dynamometer sits on the front of the shin just above the ankle, held by a belt to the table leg behind; measure the distance from the knee joint once and use it for both muscles and both legs. One practice push, then three of 3 to 5 s with 30 to 60 s rest; say “build up, then push as hard as you can, keep going”. A push with the pelvis lifting or the belt slipping does not count.',
    sources: [
      {
        citation: 'sarabon-2021',
        grade: 'study',
        note: 'Pooled isometric torque at mid range, 13,893 people: men 2.92 to 3.45, women 2.08 to 2.74 Nm/kg.',
      },
      ASYMMETRY_AT_RETEST,
    ],
  },
  {
    id: 'knee-flexion-isometric-hhd',
    name: 'Hamstrings',
    detail: 'isometric, 90°, hand-held dynamometer',
    noun: 'hamstring',
    benefits: ['injury-prevention'],
    muscleGroup: 'hamstrings',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    plausible: { min: 5, max: 900 },
    typicalError: {
      ...ANCHORED_ERROR,
      source: {
        ...ANCHORED_ERROR.source,
        note: `${ANCHORED_ERROR.source.note ?? ''} Carried over to the flexors in the same set-up.`,
      },
    },
    threshold: GENERAL_LINE,
    setUp: SEATED_HAND_HELD,
    protocol:
      'Same seat, knee angle and pad distance as the quadriceps test, so that the two can be compared. The dynamometer sits behind the shin just above the ankle, with the belt fixed in front. One practice pull, then three of 3 to 5 s with 30 to 60 s rest; say “build up, then pull your heel back as hard as you can, keep going”. A pull with the trunk rocking, or one that ends in a cramp, does not count. Testing face down is another set-up and is not compared with this one.',
    sources: [
      {
        citation: 'sarabon-2021',
        grade: 'study',
        note: 'Pooled isometric torque at mid range: men 1.15 to 1.62 Nm/kg.',
      },
      {
        citation: 'cuthbert-2021',
        grade: 'study',
        note: 'In single-leg hamstring tests the stronger side agreed only slightly to fairly between sessions.',
      },
    ],
  },
  isokinetic('extension', 'concentric', 60, 500, GENERAL_LINE, EXTENSION_ERROR, [FOUSEKIS, ASYMMETRY_AT_RETEST]),
  isokinetic('extension', 'concentric', 180, 400, GENERAL_LINE, EXTENSION_ERROR, [FOUSEKIS]),
  isokinetic('extension', 'concentric', 300, 350, GENERAL_LINE, FAST_ERROR, [FOUSEKIS]),
  isokinetic('flexion', 'concentric', 60, 350, GENERAL_LINE, FLEXION_ERROR, [FOUSEKIS]),
  isokinetic('flexion', 'concentric', 180, 300, GENERAL_LINE, FLEXION_ERROR, [FOUSEKIS]),
  isokinetic('flexion', 'concentric', 300, 250, GENERAL_LINE, FAST_ERROR, [FOUSEKIS]),
  isokinetic('flexion', 'eccentric', 60, 450, WIDER_LINE, ECCENTRIC_ERROR, [FOUSEKIS]),
  isokinetic('flexion', 'eccentric', 180, 450, WIDER_LINE, ECCENTRIC_ERROR, [FOUSEKIS]),
  {
    id: 'nordic-hamstring',
    name: 'Nordic hamstring',
    detail: 'lowering, force at the ankle',
    noun: 'hamstring',
    benefits: ['injury-prevention'],
    muscleGroup: 'hamstrings',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    plausible: { min: 10, max: 900 },
    typicalError: {
      trial: 0.06,
      day: 0.05,
      source: {
        citation: 'opar-2013',
        grade: 'derived',
        note: 'Published error of the two-leg Nordic is 6 to 9 %; 6 % a trial and 5 % a day make 7.8 % for one trial repeated on another day.',
      },
    },
    threshold: WIDER_LINE,
    setUp: { device: 'Nordic board with a load cell at each ankle', position: 'kneeling, both legs together' },
    protocol:
      'Kneeling on the board, ankles in the hooks just above the heel bone, arms crossed, hips straight. Say “lower yourself as slowly as you can and resist all the way down, both legs alike”. One or two practice lowerings, then three recorded with 30 to 60 s rest. A lowering with bending hips or a sudden drop does not count. Keep the peak of each leg for each lowering; the force is not comparable with a dynamometer at the shin and makes no H:Q.',
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
