import type { Catalogue } from '../catalog/catalogue.ts';
import { hasSides, type TestDefinition } from '../catalog/test-definition.ts';
import type { Trial } from '../contract/assessments.ts';
import type { DayAthlete, DayTest } from '../contract/testing-day.ts';

export type GapKind = 'not-tested' | 'left-missing' | 'right-missing' | 'too-few';

export interface TestGap {
  testId: string;
  kind: GapKind;
}

/** What an athlete misses at the end of the day. */
export interface AthleteGaps {
  athleteId: string;
  name: string;
  absent: boolean;
  gaps: TestGap[];
}

/** Two trials a side are the least a difference can be judged from. */
const LEAST = 2;

/** Athletes who miss something, in the grid's order. */
export function dayGaps(
  athletes: readonly DayAthlete[],
  tests: readonly DayTest[],
  catalogue: Catalogue,
): AthleteGaps[] {
  return athletes
    .map(({ athleteId, name, absent, records }) => ({
      athleteId,
      name,
      absent,
      gaps: tests.flatMap(({ testId }): TestGap[] => {
        const test = catalogue.find(testId);
        const trials = records.find((record) => record.testId === testId)?.trials ?? [];
        const kind = test ? gapOf(trials, test) : null;
        return kind ? [{ testId, kind }] : [];
      }),
    }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** Whether nothing of a test is missing. */
export function isDone(trials: readonly Trial[], test: TestDefinition): boolean {
  return gapOf(trials, test) === null;
}

function gapOf(trials: readonly Trial[], test: TestDefinition): GapKind | null {
  const counted = trials.filter(({ struckReason }) => struckReason === null);
  const count = (side: Trial['side']) => counted.filter((trial) => trial.side === side).length;
  if (counted.length === 0) return 'not-tested';
  if (!hasSides(test)) return null;
  if (count('left') === 0) return 'left-missing';
  if (count('right') === 0) return 'right-missing';
  return Math.min(count('left'), count('right')) < Math.min(LEAST, test.trials) ? 'too-few' : null;
}

const GAP_WORDS: Record<GapKind, string> = {
  'not-tested': 'not tested',
  'left-missing': 'right only',
  'right-missing': 'left only',
  'too-few': 'too few trials',
};

export function gapWords(kind: GapKind): string {
  return GAP_WORDS[kind];
}
