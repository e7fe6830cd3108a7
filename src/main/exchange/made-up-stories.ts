import type { Side } from '#shared/analysis/side.ts';

const TWICE = [42, 7];
const THRICE = [84, 42, 7];
const FOUR_TIMES = [126, 84, 42, 7];

/** What the made-up test days of one runner are to show. Lists run from the oldest day to the latest. */
export interface Story {
  /** Days before today. */
  daysAgo: number[];
  /** Tests with a weaker side: by which share of the stronger one, a day. */
  gaps?: { testId: string; side: Side; shares: number[] }[];
  /** Hamstrings as a share of quadriceps, a day. */
  hamstringShares?: number[];
  /** Tests of the latest day only. */
  firstTime?: string[];
  /** Tests with a single trial a side on the latest day. */
  oneTrial?: string[];
  /** Tests of which the latest day has only this side. */
  oneSide?: { testId: string; side: Side };
  leftOut?: string[];
}

const QUADRICEPS = 'knee-extension-isometric-hhd';
const HAMSTRINGS = 'knee-flexion-isometric-hhd';
const SOLEUS = 'calf-isometric-seated';
const HOP = 'single-leg-hop';
const ANTERIOR = 'y-balance-anterior';

/** One weaker side in one test. */
function gap(testId: string, side: Side, ...shares: number[]): NonNullable<Story['gaps']> {
  return [{ testId, side, shares }];
}

/**
 * By the number of the runner. Together they show every state a finding can have; most runners are even, as most
 * healthy runners are. Runners 14, 16, 20 and 26 have no made-up day: their published values stand alone.
 */
export const STORIES: Record<number, Story> = {
  1: { daysAgo: THRICE, gaps: gap(HAMSTRINGS, 'left', 0.19, 0.18, 0.17) },
  2: { daysAgo: THRICE, gaps: gap(QUADRICEPS, 'right', 0.2, 0.12, 0.04) },
  3: { daysAgo: TWICE, gaps: gap(SOLEUS, 'left', 0.22, 0.2) },
  4: { daysAgo: TWICE },
  5: { daysAgo: THRICE, firstTime: [HOP], gaps: gap(HOP, 'left', 0, 0, 0.19) },
  6: { daysAgo: FOUR_TIMES },
  7: { daysAgo: THRICE, gaps: gap(HAMSTRINGS, 'left', 0.17, 0.16, 0.17) },
  8: { daysAgo: TWICE, gaps: gap(QUADRICEPS, 'left', 0.075, 0.125) },
  9: { daysAgo: THRICE, oneSide: { testId: SOLEUS, side: 'right' } },
  10: { daysAgo: TWICE },
  11: { daysAgo: THRICE, oneTrial: [HOP] },
  12: { daysAgo: THRICE, hamstringShares: [0.34, 0.28, 0.27] },
  13: { daysAgo: FOUR_TIMES, gaps: gap(HOP, 'left', 0.2, 0.24, 0.22, 0.23) },
  15: {
    daysAgo: TWICE,
    gaps: [
      { testId: HAMSTRINGS, side: 'right', shares: [0.14, 0] },
      { testId: HAMSTRINGS, side: 'left', shares: [0, 0.15] },
    ],
  },
  17: { daysAgo: TWICE, leftOut: [HOP, SOLEUS] },
  18: { daysAgo: THRICE, gaps: gap(SOLEUS, 'right', 0.18, 0.2, 0.21) },
  19: { daysAgo: TWICE, gaps: gap(ANTERIOR, 'right', 0.1, 0.1) },
  21: { daysAgo: THRICE },
  22: { daysAgo: TWICE, firstTime: [HAMSTRINGS], gaps: gap(HAMSTRINGS, 'right', 0, 0.18) },
  23: { daysAgo: TWICE, oneTrial: [QUADRICEPS, HAMSTRINGS] },
  24: { daysAgo: THRICE, gaps: gap(QUADRICEPS, 'left', 0.18, 0.17, 0.18) },
  25: { daysAgo: TWICE },
  27: { daysAgo: THRICE, oneSide: { testId: ANTERIOR, side: 'left' } },
  28: { daysAgo: THRICE, hamstringShares: [0.42, 0.4, 0.28] },
};
