import { standardDeviation } from './summary.ts';

/** Values of a test and its retest. Formulas: docs/method.md, "Own noise". */
type Pairs = readonly (readonly [number, number])[];

export interface RepeatStatistics {
  /** SD of the differences, in the values' unit. */
  sd: number;
  /** TE = SD / sqrt(2). */
  typicalError: number;
  /** TE over the mean of all values, as a share. */
  cvOfMean: number;
  /** MDC95 = 1.96 x SD. */
  mdc95: number;
}

/**
 * Typical error and smallest change to believe from repeated values.
 * @throws RangeError with fewer than two pairs
 */
export function repeatStatistics(pairs: Pairs): RepeatStatistics {
  const sd = spreadOfDifferences(pairs);
  const typicalError = sd / Math.SQRT2;
  return { sd, typicalError, cvOfMean: typicalError / meanOf(pairs.flat()), mdc95: 1.96 * sd };
}

/**
 * Typical error of ln x: SD(diff of ln x) / sqrt(2). exp of it, less 1, is the CV.
 * @param pairs values above zero
 * @throws RangeError with fewer than two pairs
 */
export function relativeError(pairs: Pairs): number {
  return spreadOfDifferences(pairs.map(([first, second]) => [Math.log(first), Math.log(second)])) / Math.SQRT2;
}

function spreadOfDifferences(pairs: Pairs): number {
  if (pairs.length < 2) throw new RangeError('Repeat statistics need two pairs of values.');
  return spreadOf(pairs.map(([first, second]) => second - first));
}

/** SD with n - 1, of at least two values. */
export function spreadOf(values: readonly number[]): number {
  return standardDeviation(values, meanOf(values));
}

/**
 * Cohen's kappa of two looks at the same things: (po - pe) / (1 - pe).
 * @returns null with fewer than two pairs, and where all fall into one class both times, so that chance explains all
 */
export function kappaOf<Class extends string>(pairs: readonly (readonly [Class, Class])[]): number | null {
  if (pairs.length < 2) return null;
  const share = (of: (pair: readonly [Class, Class]) => boolean) => pairs.filter(of).length / pairs.length;
  const observed = share(([first, second]) => first === second);
  const classes = [...new Set(pairs.flat())];
  const chance = classes.reduce(
    (sum, one) => sum + share(([first]) => first === one) * share(([, second]) => second === one),
    0,
  );
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
