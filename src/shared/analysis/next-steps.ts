import { testById } from '../catalog/tests.ts';
import type { AthleteAnalysis } from './analysis.ts';
import type { Verdict } from './verdict.ts';

export interface NextStep {
  /** Loud part: "Correct the left hamstring." */
  lead: string;
  text: string;
}

/** Most that a coach can keep in mind at once. */
const MOST = 4;

/** What the findings ask for: correct what is clear, repeat what is not, complete what is missing. */
export function nextSteps({ verdicts, ratios }: AthleteAnalysis): NextStep[] {
  const steps = [
    ...verdicts.filter(({ state }) => state === 'clear').map(correct),
    ...ratios
      .filter(({ state }) => state === 'watch')
      .slice(0, 1)
      .map(emphasise),
    ...verdicts.filter(({ state }) => state === 'watch').map(repeat),
    ...verdicts.filter(({ state }) => state === 'one-side').map(complete),
    ...tooFew(verdicts),
  ];
  if (steps.length > 0) return steps.slice(0, MOST);
  return [
    { lead: 'Train for economy, power or balance.', text: 'Nothing here is beyond noise, so no side needs more.' },
  ];
}

function correct({ testId, today }: Verdict): NextStep {
  const side = today.kind === 'difference' ? today.weaker : null;
  return {
    lead: `Correct the ${side} ${testById(testId).noun}.`,
    text: 'Weaker side first, 6 to 8 weeks, then retest.',
  };
}

function emphasise(): NextStep {
  return {
    lead: 'Strengthen the hamstrings.',
    text: 'H:Q lies below its band twice; the band is a coaching convention.',
  };
}

function repeat({ testId, watchReason }: Verdict): NextStep {
  const { noun } = testById(testId);
  const text: Record<NonNullable<Verdict['watchReason']>, string> = {
    'first-time': 'A second session shows whether it stays.',
    'under-threshold': 'It is beyond noise and small; look again at the next test.',
    'other-side-before': 'The weaker side changed since the last session.',
    'not-confirmed': 'Two sessions together do not confirm it yet.',
    'typical-error-only': 'With three trials a side, since the file held a mean only.',
  };
  return { lead: `Repeat the ${noun} test.`, text: text[watchReason ?? 'first-time'] };
}

function complete({ testId, today }: Verdict): NextStep {
  const missing = today.left ? 'right' : 'left';
  return { lead: `Test the ${missing} ${testById(testId).noun}.`, text: 'One side gives no difference.' };
}

/** Tests whose protocol is one trial a side, such as heel raises until tired, are not asked for again. */
function tooFew(verdicts: Verdict[]): NextStep[] {
  const tests = verdicts.filter(({ state }) => state === 'too-few').map(({ testId }) => testById(testId));
  const nouns = tests.filter(({ trials }) => trials > 1).map(({ noun }) => noun);
  if (nouns.length === 0) return [];
  return [
    {
      lead: `Take three trials a side: ${nouns.slice(0, 3).join(', ')}.`,
      text: 'One trial cannot show its own spread.',
    },
  ];
}
