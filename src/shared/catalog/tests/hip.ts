import type { Sourced } from '../citation.ts';
import type { TestDefinition, Threshold } from '../test-definition.ts';

/** Abduction and adduction share one set-up, so that the two may be set beside each other. */
const SUPINE: TestDefinition['setUp'] = {
  device: 'hand-held dynamometer, belt-fixed',
  position: 'lying on the back, leg straight, pad just above the ankle',
};
const PRONE: TestDefinition['setUp'] = {
  device: 'hand-held dynamometer, belt-fixed',
  position: 'lying face down, knee bent to 90°',
  angleDeg: 90,
};

function generalLine(seenInRunners: string): Threshold {
  return {
    kind: 'relative',
    value: 0.1,
    source: {
      citation: 'coaching-convention',
      grade: 'convention',
      note: `The usual 10 % line; no line has prospective support (Bishop 2018). ${seenInRunners}`,
    },
  };
}

function runners(note: string): Sourced {
  return { citation: 'fukuchi-2017', grade: 'derived', note };
}

export const HIP_TESTS: readonly TestDefinition[] = [
  {
    id: 'hip-abduction-isometric',
    name: 'Hip abductors',
    detail: 'isometric, lying on the back, hand-held dynamometer',
    noun: 'hip abduction',
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: 'hip-abductors',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    plausible: { min: 5, max: 800 },
    typicalError: {
      trial: 0.05,
      day: 0.03,
      source: {
        citation: 'thorborg-2010',
        grade: 'derived',
        note: 'Published variation between sessions is below 5 % (best of four) and 5.6 to 9.8 % by position (Cerda Vega 2018); 5 % a trial and 3 % a day make 5.8 % for one trial repeated on another day.',
      },
    },
    threshold: generalLine('Among 28 runners fit to run, 11 were beyond it.'),
    setUp: SUPINE,
    protocol:
      'Lying on the back, both legs straight, toes to the ceiling, hands on the belly. The pad sits just above the outer ankle, held by a belt; the other leg rests against a support. One practice push, then three of 3 to 5 s with 30 to 60 s rest; say “build up, then push your leg straight out to the side, keep going”. A push with the foot rolling out or the pelvis tilting does not count. Lying on the side gives about 27 to 30 % more force, so keep to one position.',
    sources: [
      {
        citation: 'cerda-vega-2018',
        grade: 'study',
        note: 'Side-lying gave 30 % and 27 % more force than standing and lying on the back.',
      },
      runners('28 runners: mean side difference 10.3 %, median 9.1 %.'),
      {
        citation: 'fredericson-2000',
        grade: 'study',
        note: 'Runners with iliotibial band pain were weaker on the painful side; a comparison after the fact.',
      },
    ],
  },
  {
    id: 'hip-extension-isometric',
    name: 'Hip extensors',
    detail: 'isometric, face down, knee bent, hand-held dynamometer',
    noun: 'hip extension',
    benefits: ['injury-prevention', 'running-economy'],
    muscleGroup: 'hip-extensors',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    plausible: { min: 5, max: 1000 },
    typicalError: {
      trial: 0.06,
      day: 0.04,
      source: {
        citation: 'thorborg-2010',
        grade: 'derived',
        note: 'Published variation between sessions is below 8 % with the best of four; 6 % a trial and 4 % a day make 7.2 % for one trial repeated on another day.',
      },
    },
    threshold: generalLine('Among 28 runners fit to run, 7 were beyond it.'),
    setUp: PRONE,
    protocol:
      'Lying face down, knee bent to 90°, belly flat on the table, hands under the forehead. The pad sits on the back of the thigh just above the knee, held by a belt round the table. One practice push, then three of 3 to 5 s with 30 to 60 s rest; say “build up, then push your heel to the ceiling, keep going”. A push with the back arching or the pelvis turning does not count.',
    sources: [
      runners('28 runners: mean side difference 7.7 %, median 6.8 %.'),
      {
        citation: 'hip-extensors-2016',
        grade: 'study',
        note: '40 runners: weaker hip extensors went with a more upright trunk and more work at the knee.',
      },
    ],
  },
  {
    id: 'hip-external-rotation-isometric',
    name: 'Hip external rotators',
    detail: 'isometric, face down, knee bent, hand-held dynamometer',
    noun: 'hip external rotation',
    benefits: ['injury-prevention', 'balance'],
    muscleGroup: 'hip-external-rotators',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    plausible: { min: 3, max: 500 },
    typicalError: {
      trial: 0.05,
      day: 0.03,
      source: {
        citation: 'thorborg-2010',
        grade: 'derived',
        note: 'Published variation between sessions is below 5 % (best of four); 5 % a trial and 3 % a day make 5.8 % for one trial repeated on another day.',
      },
    },
    threshold: {
      kind: 'relative',
      value: 0.15,
      source: {
        citation: 'bishop-2018',
        grade: 'convention',
        note: 'The older 15 % line, without prospective support. Used here because 14 of 28 runners fit to run were beyond 10 % in this test, and 8 beyond 15 %.',
      },
    },
    setUp: PRONE,
    protocol:
      'Lying face down, knee bent to 90°, thighs together, pelvis held by a belt. The pad sits just above the inner ankle, held by a second belt. One practice push, then three of 3 to 5 s with 30 to 60 s rest; say “build up, then push your foot inwards across the other leg, keep going”. A push with the thigh lifting or the knee changing its angle does not count.',
    sources: [
      runners('28 runners: mean side difference 11.1 %, median 10.0 %.'),
      {
        citation: 'kollock-2016',
        grade: 'study',
        note: 'People with overuse knee pain had weaker hip external rotation; compared at one point in time, so no cause can be read from it.',
      },
    ],
  },
  {
    id: 'hip-adduction-isometric',
    name: 'Adductors',
    detail: 'isometric, lying on the back, hand-held dynamometer',
    noun: 'hip adduction',
    benefits: ['injury-prevention'],
    muscleGroup: 'adductors',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    plausible: { min: 5, max: 800 },
    typicalError: {
      trial: 0.05,
      day: 0.03,
      source: {
        citation: 'thorborg-2010',
        grade: 'derived',
        note: 'Published variation between sessions is below 6 % (best of four); 5 % a trial and 3 % a day make 5.8 % for one trial repeated on another day.',
      },
    },
    threshold: generalLine('How many healthy runners are beyond it in this test is not known.'),
    setUp: SUPINE,
    protocol:
      'Same position and pad distance as hip abduction, with the pad on the inner side just above the ankle and the other leg out of the way. One practice push, then three of 3 to 5 s with 30 to 60 s rest; say “build up, then push your leg in towards the other, keep going”. A push with the pelvis rolling or the knee bending does not count. Stop at groin pain above 3 of 10 and write it down.',
    sources: [
      {
        citation: 'marusic-2024',
        grade: 'study',
        note: '59 studies: which of adduction and abduction is the stronger depends on sex and on sport.',
      },
    ],
  },
];
