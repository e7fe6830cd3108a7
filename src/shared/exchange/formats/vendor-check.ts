import { isMissing } from '../cells.ts';

/** How side differences are computed from left and right, in percent (docs/method.md, "Difference"). */
export const FORMULAS = {
  vald: { words: 'right minus left, over the higher', of: (l: number, r: number) => ((r - l) / Math.max(l, r)) * 100 },
  hawkin: { words: 'left minus right, over both', of: (l: number, r: number) => ((l - r) / (l + r)) * 100 },
  ours: {
    words: 'stronger minus weaker, over the stronger, as here',
    of: (l: number, r: number) => (Math.abs(l - r) / Math.max(l, r)) * 100,
  },
  leftOverHigher: {
    words: 'left minus right, over the higher',
    of: (l: number, r: number) => ((l - r) / Math.max(l, r)) * 100,
  },
  rightOverBoth: { words: 'right minus left, over both', of: (l: number, r: number) => ((r - l) / (l + r)) * 100 },
  mean: {
    words: 'the difference over the mean',
    of: (l: number, r: number) => (Math.abs(l - r) / ((l + r) / 2)) * 100,
  },
  leftShare: { words: 'left over right', of: (l: number, r: number) => (l / r) * 100 },
  rightShare: { words: 'right over left', of: (l: number, r: number) => (r / l) * 100 },
  weakerShare: { words: 'weaker over stronger', of: (l: number, r: number) => (Math.min(l, r) / Math.max(l, r)) * 100 },
} as const;
export type Formula = keyof typeof FORMULAS;

/** Printed percentages are rounded to two decimals at the worst. */
const TOLERANCE = 0.06;

export interface VendorCheck {
  /** Percentages that agree with their own left and right, and those looked at. */
  agree: number;
  of: number;
}

/**
 * Compares a printed percentage with its own left and right, and counts it. The percentage is never imported.
 * @returns what the coach should know where the two disagree
 */
export function checkPrinted(
  check: VendorCheck,
  formula: Formula,
  { column, printed, left, right }: { column: string; printed: string; left: string; right: string },
): string[] {
  if ([printed, left, right].some(isMissing)) return [];
  const [told, l, r] = [Number(printed), Number(left), Number(right)];
  if (![told, l, r].every(Number.isFinite) || l <= 0 || r <= 0) return [];
  const ours = FORMULAS[formula].of(l, r);
  check.of++;
  if (Math.abs(ours - told) <= TOLERANCE) {
    check.agree++;
    return [];
  }
  return [`${column} says ${told}, but its own left and right make ${ours.toFixed(2)}; the two forces are taken.`];
}

/** What the check of a whole file came to. */
export function checkNotice(column: string, { agree, of }: VendorCheck): string[] {
  if (of === 0) return [];
  return [`${column} is not imported. It agrees with left and right in ${agree} of ${of} rows.`];
}
