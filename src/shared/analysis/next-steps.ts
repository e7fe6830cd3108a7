import { ratioById } from '../catalog/ratios.ts';
import type { AthleteAnalysis } from './analysis.ts';
import type { RatioVerdict } from './ratio.ts';
import type { Verdict } from './verdict.ts';
import type { WholeResult } from './whole.ts';
import { comparative, TO_CHECK } from './words.ts';

export interface NextStep {
  /** Loud part: "Correct the left hamstring." */
  lead: string;
  text: string;
}

/** Most that a coach can keep in mind at once. */
const MOST = 4;

/** What the findings ask for: correct what is clear, repeat what is not, complete what is missing. */
export function nextSteps({ verdicts, ratios, wholes }: AthleteAnalysis): NextStep[] {
  const steps = [
    ...toCheck(verdicts),
    ...verdicts.filter(({ state }) => state === 'clear').map(correct),
    ...ratios
      .filter(({ state }) => state === 'watch')
      .slice(0, 1)
      .map(emphasise),
    ...wholes.filter(({ change }) => change === 'worse').map(lookInto),
    ...verdicts.filter(({ state }) => state === 'watch').map(repeat),
    ...verdicts.filter(({ state }) => state === 'one-side').map(complete),
    ...tooFew(verdicts),
  ];
  if (steps.length > 0) return steps.slice(0, MOST);
  if (!verdicts.some(({ today }) => today.kind === 'difference') && wholes.length === 0) {
    return [
      { lead: 'Test first.', text: 'Nothing has a verdict yet; three trials a side show whether a side differs.' },
    ];
  }
  return [
    { lead: 'Train for economy, power or balance.', text: 'Nothing here is beyond noise, so no side needs more.' },
  ];
}

function correct({ test, today }: Verdict): NextStep {
  const side = today.kind === 'difference' ? today.weaker : null;
  return {
    lead: `Correct the ${side} ${test.noun}.`,
    text: 'Weaker side first, 6 to 8 weeks, then retest.',
  };
}

function emphasise({ ratioId }: RatioVerdict): NextStep {
  const { name, muscles } = ratioById(ratioId);
  return {
    lead: `Strengthen the ${muscles.numerator}.`,
    text: `${name} lies below its band twice; the band is a coaching convention.`,
  };
}

/** Values that no test can give are looked at before anything else is read from that day. */
function toCheck(verdicts: Verdict[]): NextStep[] {
  const nouns = verdicts.filter(({ state }) => TO_CHECK.includes(state)).map(({ test }) => test.noun);
  if (nouns.length === 0) return [];
  return [
    {
      lead: `Check the trials: ${nouns.slice(0, 3).join(', ')}.`,
      text: 'A value is zero, below zero, no number, or in a unit that is not known.',
    },
  ];
}

function lookInto({ test }: WholeResult): NextStep {
  return {
    lead: `Repeat the ${test.noun} test.`,
    text: 'It got worse beyond noise; a second test shows whether it stays.',
  };
}

function repeat({ test, watchReason }: Verdict): NextStep {
  const { noun } = test;
  const text: Record<NonNullable<Verdict['watchReason']>, string> = {
    'first-time': 'A second session shows whether it stays.',
    'under-threshold': 'It is beyond noise and small; look again at the next test.',
    'other-side-before': `The ${comparative(test)} side changed since the last session.`,
    'not-confirmed': 'Two sessions together do not confirm it yet.',
    'typical-error-only': 'With three trials a side, since the file held a mean only.',
  };
  return { lead: `Repeat the ${noun} test.`, text: text[watchReason ?? 'first-time'] };
}

function complete({ test, today }: Verdict): NextStep {
  const missing = today.left ? 'right' : 'left';
  return { lead: `Test the ${missing} ${test.noun}.`, text: 'One side gives no difference.' };
}

/** Tests whose protocol is one trial a side, such as heel raises until tired, are not asked for again. */
function tooFew(verdicts: Verdict[]): NextStep[] {
  const tests = verdicts.filter(({ state }) => state === 'too-few').map(({ test }) => test);
  const nouns = tests.filter(({ trials }) => trials > 1).map(({ noun }) => noun);
  if (nouns.length === 0) return [];
  return [
    {
      lead: `Take three trials a side: ${nouns.slice(0, 3).join(', ')}.`,
      text: 'One trial cannot show its own spread.',
    },
  ];
}
