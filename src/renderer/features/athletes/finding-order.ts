import type { RosterFinding } from '#shared/contract/findings.ts';

const RANK: Record<RosterFinding['state'], number> = {
  clear: 4,
  watch: 3,
  'within-noise': 2,
  'no-verdict': 1,
  'not-tested': 0,
};

/** How loud a finding is, for sorting: the state first, then the size of its difference, ratios after differences. */
export function headlineSize({ state, subject, left, right }: RosterFinding): number {
  const compared = subject?.kind === 'difference' && left !== null && right !== null;
  return RANK[state] + (compared ? Math.abs(left - right) / Math.max(left, right) : 0);
}
