import { markOf } from '#renderer/components/mark-of.ts';
import { MARK_WORDS, type MarkState } from '#renderer/components/state-mark.tsx';
import { type SessionDifference, sizeIn } from '#shared/analysis/difference.ts';
import type { Side } from '#shared/analysis/side.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import { amount, memoryWords, thresholdWords, type VerdictWords, verdictWords } from '#shared/analysis/words.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { percent } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import type { ChartTable } from './chart-table.ts';

/** One line of the difference chart. Shares are in percent; to the right of the centre is positive. */
export interface DifferenceRow {
  testId: string;
  name: string;
  detail: string;
  mark: MarkState;
  words: VerdictWords;
  /** How often the side that is weaker now was so before; empty where the words say it already. */
  memory: string;
  /** Length of the bar, leaning to the stronger side; null where there is no difference to draw. */
  lean: number | null;
  stronger: Side | null;
  withinNoise: boolean;
  noise: number | null;
  threshold: number | null;
  /** Each pair of a left and a right trial, in the order they were done. */
  pairs: number[];
  /** What stands in the bar's place. */
  instead: string | null;
}

const INSTEAD = {
  'not-tested': 'not tested',
  'one-side': 'one side only',
  'too-few': 'no verdict',
  zero: 'measured zero',
  'both-zero': 'both zero',
  negative: 'below zero',
  'not-a-number': 'no number',
  'unknown-unit': 'unit not known',
} as const;

export function differenceRow(verdict: Verdict): DifferenceRow {
  const { test, today } = verdict;
  const row = {
    testId: test.id,
    name: test.name,
    detail: test.detail,
    mark: markOf(verdict.state),
    words: verdictWords(verdict),
    memory: worthRemembering(verdict) ? memoryWords(verdict) : '',
  };
  if (today.kind !== 'difference') {
    const nothing = { lean: null, stronger: null, withinNoise: false, noise: null, threshold: null, pairs: [] };
    return { ...row, ...nothing, instead: INSTEAD[today.kind] };
  }
  return {
    ...row,
    lean: lean(test, today.logRatio),
    stronger: today.weaker && (today.weaker === 'left' ? 'right' : 'left'),
    withinNoise: !today.beyondNoise,
    noise: today.noise * 100,
    // A line drawn in centimetres has no place on an axis of percent.
    threshold: test.threshold.kind === 'relative' ? test.threshold.value * 100 : null,
    pairs: trialPairs(today, test),
    instead: null,
  };
}

/** A side that is nearly always the weaker one is worth telling; "third session running" tells it already. */
function worthRemembering({ memory, state }: Verdict): boolean {
  if (!memory || memory.sessions < 4 || memory.times < memory.sessions - 1) return false;
  return !(state === 'clear' && memory.times === memory.sessions);
}

/** Percent towards the stronger side: positive where the right is stronger. A log ratio is positive for the left. */
function lean(test: TestDefinition, logRatio: number): number {
  return -Math.sign(logRatio) * sizeIn(test, logRatio) * 100;
}

function trialPairs(today: SessionDifference, test: TestDefinition): number[] {
  if (!today.ownTrials) return [];
  const turn = test.better === 'higher' ? 1 : -1;
  return today.left.values.flatMap((left, index) => {
    const right = today.right.values[index];
    return right !== undefined && left > 0 && right > 0 ? [lean(test, turn * Math.log(left / right))] : [];
  });
}

const COLUMNS = [
  'Test',
  'Left mean',
  'Right mean',
  'Unit',
  'Weaker side',
  'Difference',
  'Noise',
  'Line',
  'Sessions with this side weaker',
  'State',
  'In words',
];

/** The chart's numbers as a table, sides and words spelled out. */
export function differenceTable(verdicts: Verdict[]): ChartTable {
  return {
    caption: 'Difference between left and right, by test',
    columns: COLUMNS,
    rows: verdicts.map((verdict) => ({ id: verdict.test.id, cells: tableCells(verdict) })),
  };
}

function tableCells(verdict: Verdict): (string | number | null)[] {
  const { test, today } = verdict;
  const { lead, detail } = verdictWords(verdict);
  const judged = today.kind === 'difference';
  return [
    `${test.name}, ${test.detail}`,
    today.left ? Number(today.left.mean.toPrecision(4)) : null,
    today.right ? Number(today.right.mean.toPrecision(4)) : null,
    unitLabel(test.unit),
    judged ? (today.weaker ?? 'none') : null,
    judged ? amount(verdict) : null,
    judged ? percent(today.noise) : null,
    judged ? thresholdWords(test) : null,
    verdict.memory ? `${verdict.memory.times} of ${verdict.memory.sessions}` : null,
    MARK_WORDS[markOf(verdict.state)],
    detail ? `${lead}, ${detail}` : lead,
  ];
}
