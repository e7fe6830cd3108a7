import type { Sourced } from '../catalog/citation.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { shownDate } from '../dates.ts';
import { percent, shown, typed } from '../shown.ts';
import { unitLabel } from '../units.ts';
import type { SessionDifference } from './difference.ts';
import { RULES_VERSION } from './rules-version.ts';
import type { LimbSummary } from './summary.ts';
import type { Verdict } from './verdict.ts';
import { thresholdWords } from './words.ts';

/** One step of "how this was worked out". */
export interface Explanation {
  label: string;
  text: string;
  source?: Sourced;
}

const HOUSE_RULE: Sourced = {
  citation: 'exell-2012',
  grade: 'derived',
  note: 'Field rule of Bishop 2021, tightened by simulation.',
};

/** Every verdict opened: trials, formula, noise, threshold, rule, and what it does not mean. */
export function explainVerdict(verdict: Verdict, test: TestDefinition): Explanation[] {
  const { today } = verdict;
  const trials: Explanation[] = [
    { label: 'Left', text: limbText(today.left, test) },
    { label: 'Right', text: limbText(today.right, test) },
  ];
  const version = { label: 'Rules', text: `Version ${RULES_VERSION}` };
  if (today.kind !== 'difference')
    return [...trials, { label: 'Why no verdict', text: reasonText(today.kind) }, version];
  return [
    ...trials,
    { label: 'Difference', text: differenceText(today) },
    { label: 'Noise of the day', text: noiseText(today, test), source: test.typicalError.source },
    { label: 'Threshold', text: thresholdText(test), source: test.threshold.source },
    ...pooledText(verdict),
    { label: 'What this state needs', text: stateText(verdict), source: HOUSE_RULE },
    { label: 'What this does not mean', text: NOT_MEANT },
    version,
  ];
}

const NOT_MEANT =
  'Not a diagnosis and not a probability of injury. Differences of 10 % are common in healthy runners, and no study shows that evening them out prevents injuries.';

function limbText(limb: LimbSummary | null, test: TestDefinition): string {
  if (!limb) return 'Not tested';
  const unit = unitLabel(test.unit);
  if (limb.sd === null && limb.n !== limb.values.length)
    return `${shown(limb.mean)} ${unit}, given as one value of ${limb.n} trials`;
  if (limb.values.length === 1) return `${shown(limb.mean)} ${unit}, one value`;
  const values = limb.values.map(typed).join(', ');
  const spread = limb.sd === null || limb.mean <= 0 ? '' : `, spread ${((100 * limb.sd) / limb.mean).toFixed(1)} %`;
  return `${values} ${unit}: mean ${shown(limb.mean)}, best ${shown(limb.best)}${spread}`;
}

function reasonText(kind: 'not-tested' | 'one-side' | 'too-few' | 'no-percentage'): string {
  switch (kind) {
    case 'not-tested':
      return 'This test has no values yet.';
    case 'one-side':
      return 'Only one side was tested. A missing side is never counted as zero or as equal.';
    case 'too-few':
      return 'A verdict needs at least two trials a side, since one trial cannot show its own spread. Three are advised.';
    case 'no-percentage':
      return 'A side measured zero or less, and a percentage of that has no meaning.';
  }
}

function differenceText({ left, right, difference }: SessionDifference): string {
  const [stronger, weaker] = left.mean >= right.mean ? [left, right] : [right, left];
  return `(${shown(stronger.mean)} − ${shown(weaker.mean)}) / ${shown(stronger.mean)} = ${percent(difference)}: the larger mean less the smaller, over the larger`;
}

function noiseText({ noise, ownTrials }: SessionDifference, test: TestDefinition): string {
  const { trial, day } = test.typicalError;
  const base = `${percent(noise)}: what this difference moves by itself in 95 of 100 cases. It joins the spread of today's trials with the typical error of this test (${percent(trial)} from trial to trial, ${percent(day)} from day to day).`;
  return ownTrials ? base : `${base} The value came without its trials, so it rests on the typical error alone.`;
}

function thresholdText(test: TestDefinition): string {
  return `${thresholdWords(test)}. A line for attention; not proof of harm.`;
}

function pooledText({ pooled, previous, today, setUpChanged }: Verdict): Explanation[] {
  if (!pooled || !previous || today.kind !== 'difference') {
    if (!setUpChanged) return [];
    return [{ label: 'Earlier sessions', text: 'The session before used another set-up, so it is not compared.' }];
  }
  return [
    {
      label: 'Last two comparable sessions',
      text: `${shownDate(previous.date)} and ${shownDate(today.date)} together: ${percent(pooled.difference)} with a noise of ${percent(pooled.noise)}`,
    },
  ];
}

function stateText({ state }: Verdict): string {
  switch (state) {
    case 'clear':
      return 'Clear: beyond noise today, beyond noise and threshold over two comparable sessions together, and the same side weaker in both.';
    case 'watch':
      return 'Watch: beyond noise today, and not yet what clear needs: beyond noise and threshold over two comparable sessions, the same side in both, with own trials.';
    default:
      return 'Within noise: a difference of this size comes about by itself in this test.';
  }
}
