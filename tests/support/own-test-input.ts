import type { OwnTestInput } from '#shared/contract/catalog.ts';

/** A test as a coach may define it. */
export function ownTestInput(change: Partial<OwnTestInput> = {}): OwnTestInput {
  return {
    name: 'Sled push',
    detail: 'one leg, 10 m',
    noun: 'push',
    benefits: ['neuromuscular-power'],
    muscleGroup: 'whole-leg',
    laterality: 'each-side',
    unit: 'N',
    better: 'higher',
    trials: 3,
    normFrom: 'mean',
    plausible: { min: 50, max: 2000 },
    trialError: 0.04,
    dayError: 0.03,
    threshold: 0.1,
    setUp: { device: 'sled', position: null, angleDeg: null },
    comparable: ['device'],
    protocol: {
      position: 'Hands on the upper bar.',
      angle: null,
      lever: null,
      contraction: 'concentric',
      speed: null,
      practice: 1,
      restSeconds: 120,
      instructions: 'Push as hard as you can.',
      counts: 'The whole ten metres without a stop.',
    },
    source: null,
    ...change,
  };
}
