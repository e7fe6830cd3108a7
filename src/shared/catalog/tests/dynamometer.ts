import type { Sourced } from '../citation.ts';
import type { TestDefinition, TypicalError } from '../test-definition.ts';
import { EACH_SIDE, errorOf, WITH_ANGLE_AND_LEVER } from './shared.ts';

/** Words, figures and the shape that the tests with a hand-held dynamometer share. */

/** Stored set-ups are compared by this text, so it never changes. */
export const STRAPPED = 'hand-held dynamometer, belt-fixed';

type Kept = Pick<
  TestDefinition,
  'id' | 'name' | 'detail' | 'noun' | 'benefits' | 'muscleGroup' | 'typicalError' | 'threshold' | 'setUp' | 'sources'
>;

export interface Isometric extends Kept {
  /** Lowest and highest force that is believed, N. */
  possible: [number, number];
  position: string;
  angle: string;
  lever: string;
  restSeconds: 30 | 60;
  /** How the dynamometer is held in place, a sentence. */
  fixing: string;
  /** What the athlete is told to do: "push your heel to the ceiling". */
  say: string;
  /** What else to know, a sentence. */
  mind?: string;
  /** When a push is done again: "the back arches or the pelvis turns". */
  again: string;
}

/** Three pushes of 3 to 5 s against a belt-fixed dynamometer, in newtons. */
export function isometric(given: Isometric): TestDefinition {
  const { possible, position, angle, lever, restSeconds, fixing, say, mind, again, ...kept } = given;
  const [min, max] = possible;
  const instructions = `${fixing} Sides in turn, 3 to 5 s each. Say “build up, then ${say}, keep going”.`;
  return {
    ...EACH_SIDE,
    ...kept,
    unit: 'N',
    plausible: { min, max },
    comparable: WITH_ANGLE_AND_LEVER,
    protocol: {
      position,
      angle,
      lever,
      contraction: 'isometric',
      speed: null,
      practice: 1,
      restSeconds,
      instructions: mind ? `${instructions} ${mind}` : instructions,
      counts: `The peak of a steady effort. Do it again when ${again}.`,
    },
  };
}

/** Error of an anchored dynamometer, and how far the study behind it is from this test. */
export function strappedError(carriedOver: string): TypicalError {
  return errorOf(0.05, 0.03, {
    citation: 'strapped-dynamometer',
    grade: 'derived',
    note: `Limits of agreement of about ±12 % for an anchored dynamometer mean a typical error of 4.3 % (12 / 1.96 / 1.41). A mean of three trials with 5 % a trial and 3 % a day gives 4.2 %. ${carriedOver}`,
  });
}

/** Published variation of a hip test between sessions, and what it makes of a trial and a day. */
export function thorborgError(trial: number, day: number, published: string): TypicalError {
  const percent = (share: number) => Number((100 * share).toFixed(1));
  return errorOf(trial, day, {
    citation: 'thorborg-2010',
    grade: 'derived',
    note: `Published variation between sessions is ${published}; ${percent(trial)} % a trial and ${percent(day)} % a day make ${percent(Math.hypot(trial, day))} % for one trial repeated on another day.`,
  });
}

export const ASYMMETRY_AT_RETEST: Sourced = {
  citation: 'quadriceps-asymmetry-2025',
  grade: 'study',
  note: 'The stronger leg switched in 21 to 38 % of 29 people at retest; smallest believable change of the difference 13.9 to 22.9 points.',
};

export const HAMSTRING_SIDES: Sourced = {
  citation: 'cuthbert-2021',
  grade: 'study',
  note: 'In single-leg hamstring tests the stronger side agreed only slightly to fairly between sessions.',
};
