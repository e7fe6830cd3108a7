import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { OwnTestInput } from '#shared/contract/catalog.ts';
import { percentNumber } from './test-words.ts';

/** What the form edits: as the input, with numbers that may still be missing and shares in percent. */
export interface OwnTestValues extends Omit<OwnTestInput, Shares | 'trials' | 'plausible' | 'protocol'> {
  trials: number | null;
  plausible: { min: number | null; max: number | null };
  trialError: number | null;
  dayError: number | null;
  threshold: number | null;
  protocol: Omit<OwnTestInput['protocol'], 'practice' | 'restSeconds'> & {
    practice: number | null;
    restSeconds: number | null;
  };
}
type Shares = 'trialError' | 'dayError' | 'threshold';

/** Errors and line of a strength test with a hand-held dynamometer, as the delivered ones have them. */
export const EMPTY_TEST: OwnTestValues = {
  name: '',
  detail: '',
  noun: '',
  benefits: [],
  muscleGroup: 'whole-leg',
  laterality: 'each-side',
  unit: 'N',
  better: 'higher',
  trials: 3,
  normFrom: 'best',
  plausible: { min: 1, max: null },
  trialError: 5,
  dayError: 3,
  threshold: 10,
  setUp: { device: null, position: null, angleDeg: null },
  comparable: ['device', 'position', 'angleDeg'],
  protocol: {
    position: '',
    angle: null,
    lever: null,
    contraction: 'isometric',
    speed: null,
    practice: 1,
    restSeconds: 60,
    instructions: '',
    counts: '',
  },
  source: null,
};

/** A test as the form shows it. A line in the test's own unit becomes the usual percentage: own tests have no other. */
export function valuesOf(test: TestDefinition): OwnTestValues {
  const { name, detail, noun, benefits, muscleGroup, laterality, unit, better, trials } = test;
  const { typicalError, threshold, setUp, comparable, protocol, plausible } = test;
  return {
    ...{ name, detail, noun, benefits, muscleGroup, laterality, unit, better, trials, plausible, protocol },
    normFrom: test.aggregate.norm,
    trialError: percentNumber(typicalError.trial),
    dayError: percentNumber(typicalError.day),
    threshold: threshold.kind === 'relative' ? percentNumber(threshold.value) : EMPTY_TEST.threshold,
    setUp: { device: setUp.device ?? null, position: setUp.position ?? null, angleDeg: setUp.angleDeg ?? null },
    comparable: [...comparable],
    source: test.sources[0]?.note ?? null,
  };
}

/** A new test that begins as a copy; its name says that it is another one, and a source is the coach's to give. */
export function copyOf(test: TestDefinition): OwnTestValues {
  return { ...valuesOf(test), name: `${test.name}, own`, source: null };
}

/** The input that the contract checks; what is missing stays null and is told there. */
export function toOwnTest(values: OwnTestValues): unknown {
  const share = (percent: number | null) => (percent === null ? null : Math.round(percent * 1e4) / 1e6);
  const { trialError, dayError, threshold } = values;
  return { ...values, trialError: share(trialError), dayError: share(dayError), threshold: share(threshold) };
}
