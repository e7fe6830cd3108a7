import type { TestDefinition } from '../catalog/test-definition.ts';
import { percent, shown } from '../shown.ts';
import { unitLabel } from '../units.ts';
import type { LimbSummary } from './summary.ts';
import type { Verdict, WatchReason } from './verdict.ts';

/** A difference that rounds to no percent at all is told as even. */
const EVEN = 0.005;

/** A verdict in words: what stands first and loud ("Left weaker by 15 %"), and what follows it. */
export interface VerdictWords {
  lead: string;
  detail: string;
}

/**
 * A verdict as it is told beside its test's name, where the muscle needs no naming. The side comes first and no
 * signed number is ever shown (docs/design.md).
 */
export function verdictWords(verdict: Verdict, test: TestDefinition): VerdictWords {
  return wordsFor(verdict, test, '');
}

/** The same with the muscle named: "Left hamstring weaker by 15 %". */
export function verdictHeadline(verdict: Verdict, test: TestDefinition): VerdictWords {
  return wordsFor(verdict, test, ` ${test.noun}`);
}

function wordsFor(verdict: Verdict, test: TestDefinition, noun: string): VerdictWords {
  const { today } = verdict;
  switch (today.kind) {
    case 'not-tested':
      return { lead: 'Not tested', detail: '' };
    case 'one-side':
      return { lead: `${today.left ? 'Right' : 'Left'}${noun} not tested`, detail: 'one side gives no difference' };
    case 'no-percentage':
      return { lead: 'No percentage', detail: 'a side measured zero' };
    case 'too-few':
      return { lead: tooFew(today.left, today.right), detail: bothValues(today.left, today.right, test) };
    case 'difference': {
      if (today.weaker === null || today.difference < EVEN) return { lead: `Left and right${noun} even`, detail: '' };
      const side = today.weaker === 'left' ? 'Left' : 'Right';
      return {
        lead: `${side}${noun} ${comparative(test)} by ${amount(verdict, test)}`,
        detail: detailOf(verdict, test),
      };
    }
  }
}

function detailOf(verdict: Verdict, test: TestDefinition): string {
  if (verdict.state === 'within-noise') return 'within noise';
  if (verdict.state === 'clear') return `${ordinal(verdict.run)} session running`;
  return watchWords(verdict.watchReason ?? 'first-time', test);
}

function watchWords(reason: WatchReason, test: TestDefinition): string {
  switch (reason) {
    case 'first-time':
      return 'first time beyond noise';
    case 'under-threshold':
      return `beyond noise, under the ${thresholdWords(test)} line`;
    case 'other-side-before':
      return 'beyond noise, but the other side was weaker before';
    case 'not-confirmed':
      return 'beyond noise today, not over two sessions';
    case 'typical-error-only':
      return 'beyond noise, from a mean without its trials';
  }
}

/** The size of today's difference as shown: percent, or the test's unit where its line is drawn in that unit. */
export function amount(verdict: Verdict, test: TestDefinition): string {
  const { today } = verdict;
  if (today.kind !== 'difference') return '';
  if (test.threshold.kind === 'absolute') {
    const gap = Math.abs(today.left.mean - today.right.mean);
    return `${gap.toFixed(1)} ${unitLabel(test.unit)}`;
  }
  return percent(today.difference);
}

export function thresholdWords(test: TestDefinition): string {
  const { threshold } = test;
  return threshold.kind === 'relative' ? percent(threshold.value) : `${threshold.value} ${unitLabel(threshold.unit)}`;
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

export function ordinal(count: number): string {
  return ORDINALS[count] ?? `${count}th`;
}

/** How a smaller value is told: reaches and stance times are shorter, the rest weaker. */
export function comparative(test: TestDefinition): string {
  return test.benefits[0] === 'balance' ? 'shorter' : 'weaker';
}

function tooFew(left: LimbSummary | null, right: LimbSummary | null): string {
  const counts = [left?.n ?? 0, right?.n ?? 0];
  return counts.every((count) => count === 1) ? 'One trial a side' : 'Too few trials';
}

function bothValues(left: LimbSummary | null, right: LimbSummary | null, test: TestDefinition): string {
  if (!left || !right) return '';
  return `${shown(left.mean)} and ${shown(right.mean)} ${unitLabel(test.unit)}`;
}
