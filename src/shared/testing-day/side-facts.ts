import { summarise } from '../analysis/summary.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import type { Trial } from '../contract/assessments.ts';

/** Counted trials of one side, taken together. */
export interface SideFacts {
  side: Trial['side'];
  count: number;
  mean: number;
  best: number;
  /** Standard deviation as a share of the mean; null below two trials, and where the mean is zero. */
  spread: number | null;
}

/** Mean, best and spread by side, left before right; sides without a counted trial are left out. */
export function sideFacts(trials: readonly Trial[], { better }: Pick<TestDefinition, 'better'>): SideFacts[] {
  return (['left', 'right', 'whole'] as const).flatMap((side) => {
    const values = trials
      .filter((trial) => trial.side === side && trial.struckReason === null)
      .map(({ value }) => value);
    if (values.length === 0) return [];
    const { mean, best, sd } = summarise(values, better);
    return [{ side, count: values.length, mean, best, spread: sd === null || mean <= 0 ? null : sd / mean }];
  });
}
