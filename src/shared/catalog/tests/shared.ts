import type { Sourced } from '../citation.ts';
import type { SetUpField } from '../set-up.ts';
import type { TestDefinition, Threshold, TypicalError } from '../test-definition.ts';

/** What many tests share, so that each file tells only what is its own. */

type Shape = Pick<TestDefinition, 'laterality' | 'better' | 'trials' | 'aggregate'>;

const BEST: TestDefinition['aggregate'] = { difference: 'mean', norm: 'best' };

/** Left and right in three trials each, more is better. */
export const EACH_SIDE: Shape = { laterality: 'each-side', better: 'higher', trials: 3, aggregate: BEST };

/** One effort until tired: its two numbers stand without a verdict on their difference. */
export const EACH_SIDE_ONCE: Shape = { ...EACH_SIDE, trials: 1 };

/** Three trials of the whole body, more is better. */
export const WHOLE_BODY: Shape = { laterality: 'whole-body', better: 'higher', trials: 3, aggregate: BEST };

/** Both limbs in one trial, each with its own reading of a shared total. */
export const BOTH_AT_ONCE: Shape = { laterality: 'both-at-once', better: 'higher', trials: 3, aggregate: BEST };

/** Set-up that has to agree where the joint angle and the distance to the pad change the number. */
export const WITH_ANGLE_AND_LEVER: readonly SetUpField[] = ['device', 'position', 'angleDeg', 'leverM'];
/** Set-up that has to agree where the machine or the task fixes the rest. */
export const WITH_POSITION: readonly SetUpField[] = ['device', 'position'];
/** Set-up that has to agree where the number belongs to a running speed. */
export const WITH_SPEED: readonly SetUpField[] = ['device', 'position', 'speedKmh'];

/** A figure set by practice; the note says how. */
export function convention(note: string): Sourced {
  return { citation: 'coaching-convention', grade: 'convention', note };
}

export function errorOf(trial: number, day: number, source: Sourced): TypicalError {
  return { trial, day, source };
}

/** The usual 10 % line, with what is known about it in this test. */
export function usualLine(note: string): Threshold {
  return {
    kind: 'relative',
    value: 0.1,
    source: convention(`The usual 10 % line; no line has prospective support (Bishop 2018). ${note}`),
  };
}

/** The older 15 % line, for tests that scatter more than a plain strength test. */
export const WIDER_LINE: Threshold = {
  kind: 'relative',
  value: 0.15,
  source: {
    citation: 'bishop-2018',
    grade: 'convention',
    note: 'The older 15 % line, drawn from differences of about 15 % in healthy people and without prospective support. Used here because this test scatters more than a plain strength test.',
  },
};

/** For tests without sides; a line has to be there, and nothing is judged by it. */
export const NO_SIDES_LINE: Threshold = {
  kind: 'relative',
  value: 0.1,
  source: convention('This test has no sides, so no difference is judged by it; a change is judged by the noise.'),
};

/** For counts and times until tired. */
export const WIDER_COUNT_LINE: Threshold = {
  kind: 'relative',
  value: 0.15,
  source: convention(
    'A wider line than for force: of a count of 22, 10 % is two repetitions, well inside what one athlete does from day to day (±6 in heel raises).',
  ),
};

/** What a test until tired says of its sides: house rule, two trials a side at the least. */
export const ONE_TRIAL = 'One trial a side: the two numbers stand without a verdict on their difference.';

/** For both limbs in one trial: the difference is told over the sum, where 5 % is about 10 % of the stronger limb. */
export const SHARED_TOTAL_LINE: Threshold = {
  kind: 'relative',
  value: 0.05,
  source: convention(
    'The usual 10 % line on the scale of this test: both legs share one total, so the difference is taken over the sum, and 10 % of the stronger leg is 5.3 % of the sum. No line has prospective support (Bishop 2018).',
  ),
};
