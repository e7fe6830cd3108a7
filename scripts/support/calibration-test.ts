import type { TestDefinition } from '../../src/shared/catalog/test-definition.ts';

const SOURCE = { citation: 'house-rule', grade: 'derived' } as const;

/** The line of the test that squads are simulated for, and of the flat rule beside it. */
export const CALIBRATED_LINE = 0.1;

/** A strength test as most of the catalogue are, with noise of one's choice: shares of the value, a trial and a day. */
export function strengthTest(trial: number, day: number): TestDefinition {
  return {
    id: 'calibrated-strength-test',
    name: 'Made-up strength test',
    detail: 'isometric, dynamometer',
    noun: 'leg',
    benefits: ['injury-prevention'],
    muscleGroup: 'hamstrings',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    aggregate: { difference: 'mean', norm: 'best' },
    plausible: { min: 1, max: 1000 },
    typicalError: { trial, day, source: SOURCE },
    threshold: { kind: 'relative', value: CALIBRATED_LINE, source: SOURCE },
    setUp: {},
    comparable: ['device', 'position', 'angleDeg', 'leverM'],
    protocol: {
      position: 'Seated.',
      angle: null,
      lever: null,
      contraction: 'isometric',
      speed: null,
      practice: 1,
      restSeconds: 30,
      instructions: 'Push as hard as you can.',
      counts: 'Every trial.',
    },
    sources: [],
  };
}

/** The test as the calibration judges it: 5 % a trial, 3 % a day, 10 % line. */
export const CALIBRATED_TEST = strengthTest(0.05, 0.03);
