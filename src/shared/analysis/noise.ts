import type { TypicalError } from '../catalog/test-definition.ts';
import type { LimbSummary } from './summary.ts';

/** Weight, in trials, of a test's typical error against the session's own spread. */
const PRIOR_TRIALS = 4;
const Z95 = 1.96;
/** Two sessions together have to pass a wider band: the stricter half of the rule that calls a difference clear. */
const Z99 = 2.576;

/**
 * Relative variance of one trial: the spread seen today, shrunk towards the test's typical error, because a spread
 * from three trials is itself noisy. Own spread counts n - 1 a side; a recorded mean brings none.
 * Source: house rule, docs/method.md ("Noise"), after Exell 2012 and Bishop 2021.
 */
export function trialVariance(limbs: LimbSummary[], typicalError: TypicalError): number {
  let squares = PRIOR_TRIALS * typicalError.trial ** 2;
  let weight = PRIOR_TRIALS;
  for (const limb of limbs) {
    if (limb.sd === null) continue;
    squares += (limb.values.length - 1) * (limb.sd / limb.mean) ** 2;
    weight += limb.values.length - 1;
  }
  return squares / weight;
}

/**
 * Variance of ln(mean) of one limb: its trial noise, and what it drifts between days. That of a log ratio of two limbs
 * is the sum of both.
 */
export function logMeanVariance(variance: number, limb: LimbSummary, typicalError: TypicalError): number {
  return variance / limb.n + typicalError.day ** 2;
}

/** The same for a value that stands alone, with only its own trials to judge its spread by. */
export function logMeanVarianceAlone(limb: LimbSummary, typicalError: TypicalError): number {
  return logMeanVariance(trialVariance([limb], typicalError), limb, typicalError);
}

/** Half width of the 95 % noise band of a log ratio. */
export function noiseOf(logVariance: number): number {
  return Z95 * Math.sqrt(logVariance);
}

/** Half width of the 99 % band, which two sessions together have to pass (docs/method.md, "States"). */
export function strictNoiseOf(logVariance: number): number {
  return Z99 * Math.sqrt(logVariance);
}

/** A log ratio as the relative difference (stronger - weaker) / stronger, from 0 to 1. Exact for any size. */
export function relativeDifference(logRatio: number): number {
  return 1 - Math.exp(-Math.abs(logRatio));
}

/**
 * A log ratio as the difference over the sum, |left - right| / (left + right), from 0 to 1: for two limbs that share one
 * total. Exact, since (e^y - 1) / (e^y + 1) = tanh(y / 2). Source: Bishop 2018; Shorter's symmetry index.
 */
export function differenceOverSum(logRatio: number): number {
  return Math.tanh(Math.abs(logRatio) / 2);
}

/** Inverse-variance mean of log ratios, and its variance. */
export function pool(parts: { logRatio: number; variance: number }[]): { logRatio: number; variance: number } {
  let weighted = 0;
  let weights = 0;
  for (const part of parts) {
    weighted += part.logRatio / part.variance;
    weights += 1 / part.variance;
  }
  return { logRatio: weighted / weights, variance: 1 / weights };
}
