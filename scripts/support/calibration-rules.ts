import { pool, relativeDifference } from '../../src/shared/analysis/noise.ts';
import type { TestedSession } from '../../src/shared/analysis/tested-session.ts';
import { judge, type Verdict } from '../../src/shared/analysis/verdict.ts';
import type { CalibratedRule } from '../../src/shared/calibration/calibration-file.ts';
import type { SquadModel } from './calibration-squad.ts';
import { CALIBRATED_LINE, CALIBRATED_TEST, strengthTest } from './calibration-test.ts';

/** Whether a rule flags the second of two sessions by itself, and both running; null where it gives no verdict. */
export interface Flags {
  today: boolean | null;
  twice: boolean | null;
}

const NONE: Flags = { today: null, twice: null };

/**
 * What each rule says of two sessions, oldest first. The house rules go through `judge`, as in the application.
 * @param model gives `own-noise` what a squad would learn from its own repeated sessions
 */
export function flagsOf(sessions: TestedSession[], model: SquadModel): Record<CalibratedRule, Flags> {
  const verdict = judge(sessions, CALIBRATED_TEST);
  return {
    house: house(verdict),
    previous: withBands(verdict, Z95, Z95),
    'one-sided': { ...withBands(verdict, Z95_ONE_SIDED, Z995), today: house(verdict).today },
    'own-noise': house(judge(sessions, strengthTest(model.trialCv, model.dayDrift))),
    'recorded-mean': recordedMean(sessions),
    'flat-line': inBoth(sessions, (left, right) => Math.abs(gapOf(left, right)) > CALIBRATED_LINE),
    'larger-cv': model.trials < 2 ? NONE : inBoth(sessions, beyondLargerCv),
  };
}

function house({ state, today }: Verdict): Flags {
  return today.kind === 'difference' ? { today: today.beyondNoise, twice: state === 'clear' } : NONE;
}

const Z95_ONE_SIDED = 1.645;
const Z95 = 1.96;
const Z995 = 2.807;

/**
 * The house rule with other bands, in standard errors: one for today and one for both sessions together. Rule 1.0 had
 * 95 % for both. Once the weaker side is known, a second session may be asked that side alone (`one-sided`).
 */
function withBands({ today, previous, pooled }: Verdict, bandToday: number, bandBoth: number): Flags {
  if (today.kind !== 'difference' || !previous || !pooled) return NONE;
  const both = pool([previous, today]);
  const beyond = ({ logRatio, variance }: typeof both, band: number) => Math.abs(logRatio) > band * Math.sqrt(variance);
  const sameSide = previous.weaker === today.weaker;
  return {
    today: beyond(today, bandToday),
    twice: beyond(today, bandToday) && sameSide && beyond(both, bandBoth) && pooled.beyondThreshold,
  };
}

/** A file that kept only the mean and the number of trials: watch at the most, so nothing is said of two sessions. */
function recordedMean(sessions: TestedSession[]): Flags {
  const means = sessions.map(
    (session): TestedSession => ({
      ...session,
      basis: 'mean',
      statedTrials: session.left.length,
      left: [meanOf(session.left)],
      right: [meanOf(session.right)],
    }),
  );
  return { ...house(judge(means, CALIBRATED_TEST)), twice: null };
}

type FieldRule = (left: number[], right: number[]) => boolean;

/** A rule of one session, today; and in both with the same weaker side. */
function inBoth(sessions: TestedSession[], flagged: FieldRule): Flags {
  const results = sessions.map(({ left, right }) => ({ flagged: flagged(left, right), gap: gapOf(left, right) }));
  const today = results.at(-1);
  if (!today) return NONE;
  const twice = results.every((result) => result.flagged && result.gap > 0 === today.gap > 0);
  return { today: today.flagged, twice };
}

/** The published field rule (Bishop 2021): more than the larger coefficient of variation of both limbs. */
function beyondLargerCv(left: number[], right: number[]): boolean {
  return Math.abs(gapOf(left, right)) > Math.max(variationOf(left), variationOf(right));
}

/** Share by which the weaker side falls short, negative where the left is the stronger. */
function gapOf(left: number[], right: number[]): number {
  const logRatio = Math.log(meanOf(right) / meanOf(left));
  return Math.sign(logRatio) * relativeDifference(logRatio);
}

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variationOf(values: number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1)) / mean;
}
