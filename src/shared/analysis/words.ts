import type { TestDefinition } from '../catalog/test-definition.ts';
import { percent, shown } from '../shown.ts';
import { unitKind, unitLabel } from '../units.ts';
import type { NotCompared } from './comparable-session.ts';
import type { NoDifference } from './difference.ts';
import { ordinalNumber } from './percentile.ts';
import type { LimbSummary } from './summary.ts';
import type { Verdict, WatchReason } from './verdict.ts';

/** A difference that rounds to no percent at all is told as even. */
const EVEN = 0.005;

/** Sessions from which a broken run is told as a count; of two, the other side before says the same. */
const WORTH_REMEMBERING = 3;

/** States in which a value itself has to be looked at, before more trials would help. */
export const TO_CHECK: readonly Verdict['state'][] = ['zero', 'both-zero', 'negative', 'not-a-number', 'unknown-unit'];

/** A verdict in words: what stands first and loud ("Left weaker by 15 %"), and what follows it. */
export interface VerdictWords {
  lead: string;
  detail: string;
}

/**
 * A verdict as it is told beside its test's name, where the muscle needs no naming. The side comes first and no
 * signed number is ever shown (docs/design.md).
 */
export function verdictWords(verdict: Verdict): VerdictWords {
  return wordsFor(verdict, '');
}

/** The same with the muscle named: "Left hamstring weaker by 15 %". */
export function verdictHeadline(verdict: Verdict): VerdictWords {
  return wordsFor(verdict, ` ${verdict.test.noun}`);
}

function wordsFor(verdict: Verdict, noun: string): VerdictWords {
  const { today, test } = verdict;
  switch (today.kind) {
    case 'not-tested':
      return { lead: 'Not tested', detail: '' };
    case 'one-side':
      return { lead: `${today.left ? 'Right' : 'Left'}${noun} not tested`, detail: 'one side gives no difference' };
    case 'zero':
      return {
        lead: `${today.left?.mean === 0 ? 'Left' : 'Right'}${noun} measured zero`,
        detail: 'zero gives no percentage',
      };
    case 'both-zero':
      return { lead: `Both sides${noun ? ` of the${noun}` : ''} measured zero`, detail: 'nothing to compare' };
    case 'negative':
      return { lead: 'A value below zero', detail: 'check the trials' };
    case 'not-a-number':
      return { lead: 'A value that is no number', detail: 'check the trials' };
    case 'unknown-unit':
      return { lead: 'Unit not known', detail: 'choose the unit of these trials' };
    case 'too-few':
      return { lead: tooFew(today.left, today.right), detail: bothValues(today) };
    case 'difference': {
      if (today.weaker === null || today.difference < EVEN) return { lead: `Left and right${noun} even`, detail: '' };
      const side = today.weaker === 'left' ? 'Left' : 'Right';
      return {
        lead: `${side}${noun} ${comparative(test)} by ${amount(verdict)}`,
        detail: detailOf(verdict),
      };
    }
  }
}

function detailOf(verdict: Verdict): string {
  const { state, run, watchReason, notCompared, memory, test } = verdict;
  if (state === 'within-noise') return 'within noise';
  if (state === 'clear') return `${ordinal(run)} session running`;
  if (watchReason === 'first-time' && notCompared) return `beyond noise, ${NOT_COMPARED_WORDS[notCompared]}`;
  if (watchReason === 'other-side-before' && memory && memory.sessions >= WORTH_REMEMBERING) {
    return `beyond noise, ${memoryWords(verdict)}`;
  }
  return watchWords(watchReason ?? 'first-time', test);
}

/** Why the session before does not count, as it is told after a comma. */
export const NOT_COMPARED_WORDS: Record<NotCompared, string> = {
  'same-day': 'two sessions of one day count as one',
  unit: 'the session before measured another kind of unit',
  'set-up': 'the session before had another set-up',
};

/** "left weaker in 4 of 5 sessions"; empty where there is nothing to remember. */
export function memoryWords({ memory, today, test }: Verdict): string {
  if (!memory || today.kind !== 'difference' || today.weaker === null) return '';
  return `${today.weaker} ${comparative(test)} in ${memory.times} of ${memory.sessions} sessions`;
}

function watchWords(reason: WatchReason, test: TestDefinition): string {
  switch (reason) {
    case 'first-time':
      return 'first time beyond noise';
    case 'under-threshold':
      return `beyond noise, under the ${thresholdWords(test)} line`;
    case 'other-side-before':
      return `beyond noise, but the other side was ${comparative(test)} before`;
    case 'not-confirmed':
      return 'beyond noise today, not over two sessions';
    case 'typical-error-only':
      return 'beyond noise, from a mean without its trials';
  }
}

/** The size of today's difference as shown: percent, or the test's unit where its line is drawn in that unit. */
export function amount({ today, test }: Verdict): string {
  if (today.kind !== 'difference') return '';
  if (test.threshold.kind === 'absolute') {
    const gap = Math.abs(today.left.mean - today.right.mean);
    return `${gap.toFixed(1)} ${unitLabel(today.unit)}`;
  }
  return percent(today.difference);
}

export function thresholdWords(test: TestDefinition): string {
  const { threshold } = test;
  return threshold.kind === 'relative' ? percent(threshold.value) : `${threshold.value} ${unitLabel(threshold.unit)}`;
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

export function ordinal(count: number): string {
  return ORDINALS[count] ?? ordinalNumber(count);
}

type Comparative = 'slower' | 'higher' | 'shorter' | 'weaker';

/** How the worse side is told: slower where less time is better, shorter for reaches and times held, else weaker. */
export function comparative(test: TestDefinition): Comparative {
  const kind = unitKind(test.unit);
  if (test.better === 'lower') return kind === 'time' ? 'slower' : 'higher';
  const reach = kind === 'length' && test.benefits[0] === 'balance';
  return kind === 'time' || reach ? 'shorter' : 'weaker';
}

/** The opposite of `comparative`: how the better side, or a limb that improved, is told. */
export function superior(test: TestDefinition): string {
  return SUPERIOR[comparative(test)];
}

const SUPERIOR: Record<Comparative, string> = {
  slower: 'faster',
  higher: 'lower',
  shorter: 'longer',
  weaker: 'stronger',
};

function tooFew(left: LimbSummary | null, right: LimbSummary | null): string {
  const counts = [left?.n ?? 0, right?.n ?? 0];
  return counts.every((count) => count === 1) ? 'One trial a side' : 'Too few trials';
}

function bothValues({ left, right, unit }: NoDifference): string {
  if (!left || !right || !unit) return '';
  return `${shown(left.mean)} and ${shown(right.mean)} ${unitLabel(unit)}`;
}
