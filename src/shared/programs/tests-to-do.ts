import type { Verdict } from '../analysis/verdict.ts';
import type { Sourced } from '../catalog/citation.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { clearGaps } from './correctives.ts';
import { headline, targetKey, targetOf, testName, toldOf, weakerOf } from './findings.ts';
import { candidatesFor } from './pick-exercise.ts';
import type { RuleContext, SuggestionLine } from './suggestion.ts';

const SIDE_SWITCHES: Sourced = {
  citation: 'quadriceps-asymmetry-2025',
  grade: 'study',
  note: 'At a retest the stronger leg was the other one in 21 to 38 % of 29 people.',
};
const MEAN_OF_THREE: Sourced = {
  citation: 'bishop-2019',
  grade: 'study',
  note: 'With the best trial sessions seemed to differ; with the mean of three they did not.',
};
const LARGER_THAN_NOISE: Sourced = {
  citation: 'exell-2012',
  grade: 'study',
  note: 'A side difference counts only where it is larger than the limbs’ own variability.',
};

const JUDGED: readonly Verdict['state'][] = ['within-noise', 'watch', 'clear', 'not-tested'];

/** Lines that ask for a test instead of training a side: watched differences, too few trials, nothing tested. */
export function testLines(context: RuleContext): SuggestionLine[] {
  const { verdicts, wholes } = context.analysis;
  if (verdicts.length === 0 && wholes.length === 0) return [firstTest()];
  const open = verdicts.filter(
    ({ state, test }) => !JUDGED.includes(state) && (state !== 'too-few' || test.trials > 1),
  );
  return [...repeatLines(context), ...(open.length > 0 ? [completeTests(open)] : [])];
}

/** One line a muscle. A muscle with a clear difference on the same side needs no confirming. */
function repeatLines(context: RuleContext): SuggestionLine[] {
  const { verdicts } = context.analysis;
  const clear = new Map(clearGaps(verdicts).map((gap) => [targetKey(gap.target), gap.side]));
  const watched = verdicts.filter((verdict) => {
    const key = targetKey(targetOf(verdict.test));
    return verdict.state === 'watch' && !(clear.has(key) && clear.get(key) === weakerOf(verdict));
  });
  return [...Map.groupBy(watched, ({ test }) => targetKey(targetOf(test)))].flatMap(([key, group]) =>
    group.slice(0, 1).map(({ test }) => repeat(key, test, group, context, clear.has(key))),
  );
}

function repeat(
  key: string,
  first: TestDefinition,
  group: Verdict[],
  context: RuleContext,
  alreadyTrained: boolean,
): SuggestionLine {
  const target = targetOf(first);
  const told = group.map(toldOf).join(' ');
  const small = group.every(({ watchReason }) => watchReason === 'under-threshold');
  const next = small
    ? 'Confirmed but small: no side is worked on more. Look again on the next testing day.'
    : 'Not enough yet to work on one side. Repeat the test on another day, same set-up, three trials a side.';
  return {
    id: `repeat:${key}`,
    kind: 'repeat-test',
    title: `Repeat the test to confirm: ${first.name}`,
    reason: alreadyTrained ? `${told} ${next}` : `${told} ${next} Meanwhile both legs train it alike.`,
    sources: [SIDE_SWITCHES, LARGER_THAN_NOISE],
    refusable: true,
    change: alreadyTrained
      ? null
      : { kind: 'train', target, side: null, days: 1, candidates: candidatesFor(target, context, false), label: null },
  };
}

function completeTests(open: Verdict[]): SuggestionLine {
  const tests = open.map((verdict) => `${testName(verdict.test)}: ${headline(verdict)}`).join('. ');
  return {
    id: 'complete-tests',
    kind: 'complete-tests',
    title:
      open.length === 1 ? 'Test again with three trials a side' : `Test ${open.length} again with three trials a side`,
    reason: `${tests}. Without both sides and at least two trials each there is no verdict, so nothing is added for these.`,
    sources: [MEAN_OF_THREE],
    refusable: true,
    change: null,
  };
}

function firstTest(): SuggestionLine {
  return {
    id: 'first-test',
    kind: 'first-test',
    title: 'Test before or in the first week',
    reason:
      'Nothing is tested yet, so this is the general program for the benefit. Three trials a side show whether a side or a muscle needs its own work.',
    sources: [MEAN_OF_THREE, LARGER_THAN_NOISE],
    refusable: true,
    change: null,
  };
}
