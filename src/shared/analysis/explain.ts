import type { Sourced } from '../catalog/citation.ts';
import { ratioById } from '../catalog/ratios.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { shownDate } from '../dates.ts';
import { percent, shown } from '../shown.ts';
import { unitLabel } from '../units.ts';
import { changeOf } from './change.ts';
import type { NotCompared } from './comparable-session.ts';
import {
  differenceText,
  errorShare,
  limbText,
  noiseText,
  noVerdictText,
  setUpText,
  stateText,
  thresholdText,
} from './explain-parts.ts';
import { bandWords, ratioSentence, wholeWords } from './part-words.ts';
import type { RatioVerdict } from './ratio.ts';
import { RULES_VERSION } from './rules-version.ts';
import type { Verdict } from './verdict.ts';
import type { WholeResult } from './whole.ts';
import { memoryWords, NOT_COMPARED_WORDS } from './words.ts';

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

const SIDES_SWITCH: Sourced = {
  citation: 'quadriceps-asymmetry-2025',
  grade: 'study',
  note: 'At a retest the stronger leg was the other one in 21 to 38 % of 29 people.',
};

const NO_HARM_SHOWN: Sourced = {
  citation: 'guan-2022',
  grade: 'study',
  note: '28 cohort studies of side differences and injury were too inconsistent for a recommendation.',
};

const VERSION: Explanation = { label: 'Rules', text: `Version ${RULES_VERSION}` };

/** A verdict opened: trials, formula, noise, threshold, memory, rule, and what it does not mean. */
export function explainVerdict(verdict: Verdict): Explanation[] {
  const { today, test } = verdict;
  const trials: Explanation[] = [
    { label: 'Left', text: limbText(today.left, today.unit) },
    { label: 'Right', text: limbText(today.right, today.unit) },
  ];
  if (today.kind !== 'difference') {
    return [
      ...trials,
      { label: 'Why no verdict', text: noVerdictText(today.kind, test) },
      { label: 'What this does not mean', text: 'That the sides are even. Nothing is said of them.' },
      VERSION,
    ];
  }
  return [
    ...trials,
    { label: 'Difference', text: differenceText(today, test) },
    { label: 'Noise of the day', text: noiseText(today, test), source: test.typicalError.source },
    { label: 'Threshold', text: thresholdText(test), source: test.threshold.source },
    ...earlierText(verdict),
    { label: 'What this state needs', text: stateText(verdict), source: HOUSE_RULE },
    {
      label: 'What this does not mean',
      text: 'Not a diagnosis, not a cause and not a probability of injury. Differences of 10 % are common in healthy runners, and no study shows that evening them out prevents injuries.',
      source: NO_HARM_SHOWN,
    },
    VERSION,
  ];
}

/** The sessions before: both together, the memory of the side, and why one is left out. */
function earlierText(verdict: Verdict): Explanation[] {
  const { pooled, previous, today, notCompared, test } = verdict;
  const steps: Explanation[] = [];
  if (pooled && previous && today.date) {
    steps.push({
      label: 'Last two comparable sessions',
      text: `${shownDate(previous.date)} and ${shownDate(today.date)} together: ${percent(pooled.difference)}, with a stricter noise (99 of 100 cases) of ${percent(pooled.noise)}. Each counts by its certainty: y = Σ (y / var) / Σ (1 / var).`,
    });
  }
  const memory = memoryWords(verdict);
  if (memory) {
    const told = memory.charAt(0).toUpperCase() + memory.slice(1);
    steps.push({ label: 'Memory of the side', text: `${told}, today included.`, source: SIDES_SWITCH });
  }
  return [...steps, ...leftOutText(notCompared, test)];
}

/** Why the session just before is left out, where it is. */
function leftOutText(notCompared: NotCompared | null, test: TestDefinition): Explanation[] {
  if (!notCompared) return [];
  const text = `Not compared: ${NOT_COMPARED_WORDS[notCompared]}. ${setUpText(test)}`;
  return [{ label: 'Earlier session left out', text }];
}

/** A ratio opened: both means, the formula, its own noise, the band, and what it does not mean. */
export function explainRatio(ratio: RatioVerdict): Explanation[] {
  const definition = ratioById(ratio.ratioId);
  const { numerator, denominator } = definition.muscles;
  const [top, bottom] = [shown(ratio.numerator), shown(ratio.denominator)];
  return [
    {
      label: 'Ratio',
      text: `${numerator} / ${denominator} = ${top} / ${bottom} = ${ratio.value.toFixed(2)}: means of the ${ratio.side} side on ${shownDate(ratio.date)}, ${definition.detail}`,
    },
    {
      label: 'Noise',
      text: `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}: what is left open in 95 of 100 cases by both muscles' trials and by the drift from day to day. ratio · exp(± 1.96 √(v/n + v/n + day² + day²))`,
    },
    { label: 'Band', text: `${bandWords(definition)}. Context; not proof of harm.`, source: definition.source },
    {
      label: 'State',
      text: `${ratioSentence(ratio)}. Below the band in two sessions running is "watch", and never more.`,
    },
    { label: 'What is compared', text: 'Both muscles in one session, with one device, one set-up and one unit.' },
    {
      label: 'What this does not mean',
      text: 'Not a diagnosis and not a probability of injury. The band comes mostly from others than runners, and ratios shift with angle, speed and device, so the athlete’s own history comes first.',
    },
    VERSION,
  ];
}

/** A test without sides opened: trials, change and its noise, and what it does not mean. */
export function explainWhole(whole: WholeResult): Explanation[] {
  const { test, today, previous, notCompared } = whole;
  const change = changeOf(whole, 'last');
  const trials: Explanation[] = [
    { label: shownDate(today.date), text: limbText(today.summary, today.unit) },
    ...(previous ? [{ label: shownDate(previous.date), text: limbText(previous.summary, previous.unit) }] : []),
  ];
  const leftOut = leftOutText(notCompared, test);
  const [limb] = change?.limbs ?? [];
  if (!limb) {
    const text = previous
      ? 'A value of zero or less gives no percentage, so no change is told.'
      : 'There is no earlier session that may be compared with this one, so no change is told.';
    return [...trials, { label: 'Change', text }, ...leftOut, VERSION];
  }
  const { trial, day } = test.typicalError;
  const better = test.better === 'higher' ? 'Higher is better.' : 'Lower is better.';
  return [
    ...trials,
    {
      label: 'Change',
      text: `${shown(limb.from)} to ${shown(limb.to)} ${unitLabel(limb.unit)}. ${wholeWords(whole)}. ${better}`,
    },
    {
      label: 'Noise',
      text: `${percent(limb.noise)}: smallest change to believe. |ln(m2 / m1)| > 1.96 √(v1/n1 + v2/n2 + 2 · day²), with a typical error of ${errorShare(trial)} from trial to trial and ${errorShare(day)} from day to day.`,
      source: test.typicalError.source,
    },
    ...leftOut,
    {
      label: 'What this does not mean',
      text: 'A change within noise is not "no change": a small one can hide in it. A change beyond noise does not tell what caused it.',
    },
    VERSION,
  ];
}
