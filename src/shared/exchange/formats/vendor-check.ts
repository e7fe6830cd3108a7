import { isMissing } from '../cells.ts';

/** How vendors compute a side difference from left and right, in percent (docs/method.md, "Difference"). */
const FORMULAS = {
  /** Positive when the right side is stronger. */
  vald: (left: number, right: number) => ((right - left) / Math.max(left, right)) * 100,
  /** Positive when the left side is stronger. */
  hawkin: (left: number, right: number) => ((left - right) / (left + right)) * 100,
};

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
  formula: keyof typeof FORMULAS,
  { column, printed, left, right }: { column: string; printed: string; left: string; right: string },
): string[] {
  if ([printed, left, right].some(isMissing)) return [];
  const [told, l, r] = [Number(printed), Number(left), Number(right)];
  if (![told, l, r].every(Number.isFinite) || l <= 0 || r <= 0) return [];
  const ours = FORMULAS[formula](l, r);
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
