import { BENEFITS, type Benefit } from '../catalog/benefits.ts';
import type { Catalogue } from '../catalog/catalogue.ts';
import { ratioById } from '../catalog/ratios.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import type { RosterFinding } from '../contract/findings.ts';
import { addDays, shownDate } from '../dates.ts';
import type { AthleteAnalysis } from './analysis.ts';
import { headline } from './headline.ts';
import { ratioSentence, wholeWords } from './part-words.ts';
import type { RatioState } from './ratio.ts';
import type { VerdictState } from './verdict.ts';
import { verdictWords } from './words.ts';
import { worstFinding } from './worst-finding.ts';

/** One test or ratio that a benefit rests on. */
export interface BenefitPart {
  /** Null for a ratio. */
  testId: string | null;
  name: string;
  state: VerdictState | RatioState | 'better' | 'worse' | 'measured';
  words: string;
}

/** How the tests of one benefit stand: never a score, only what carries it, what is missing and what is due. */
export interface BenefitState {
  benefit: Benefit;
  state: RosterFinding['state'];
  words: string;
  carriedBy: BenefitPart[];
  /** Names of the tests that would carry it most, at most four. */
  missing: string[];
  /** Null before the first test of the benefit. */
  due: { date: string; overdue: boolean; words: string } | null;
}

export interface BenefitContext {
  /** ISO date. */
  today: string;
  catalogue: Catalogue;
  /** The program that the athlete follows. */
  program: { endDate: string } | null;
}

/** Days after which the tests of a benefit are due again; a coaching convention. */
const RETEST_AFTER_DAYS = 56;

const MOST_MISSING = 4;

/** All four, in the order of BENEFITS (docs/method.md, "Four benefits"). */
export function benefitStates(analysis: AthleteAnalysis, context: BenefitContext): BenefitState[] {
  return BENEFITS.map((benefit) => {
    const own = ofBenefit(analysis, benefit);
    return {
      benefit,
      ...findingOf(own),
      carriedBy: partsOf(own),
      missing: missingOf(own, benefit, context.catalogue),
      due: dueOf(own, context),
    };
  });
}

/** The finding of a benefit that stands out most, in words; a test may belong to several benefits. */
export function benefitFinding(analysis: AthleteAnalysis, benefit: Benefit): Pick<BenefitState, 'state' | 'words'> {
  return findingOf(ofBenefit(analysis, benefit));
}

function ofBenefit(analysis: AthleteAnalysis, benefit: Benefit): AthleteAnalysis {
  const belongs = ({ test }: { test: TestDefinition }) => test.benefits.includes(benefit);
  return {
    ...analysis,
    verdicts: analysis.verdicts.filter(belongs),
    wholes: analysis.wholes.filter(belongs),
    ratios: benefit === 'injury-prevention' ? analysis.ratios : [],
  };
}

function findingOf(own: AthleteAnalysis): Pick<BenefitState, 'state' | 'words'> {
  const finding = worstFinding(own);
  const { state } = finding;
  const [first] = own.wholes;
  if (state === 'no-verdict' && first) {
    return { state, words: `${wholeWords(first)}; a second session shows a change.` };
  }
  return { state, words: headline(own, finding) };
}

function partsOf({ verdicts, ratios, wholes }: AthleteAnalysis): BenefitPart[] {
  return [
    ...verdicts
      .filter(({ state }) => state !== 'not-tested')
      .map((verdict): BenefitPart => {
        const { lead, detail } = verdictWords(verdict);
        const { id, name } = verdict.test;
        return { testId: id, name, state: verdict.state, words: detail ? `${lead}, ${detail}` : lead };
      }),
    ...ratios.map((ratio): BenefitPart => {
      const { name, detail } = ratioById(ratio.ratioId);
      return { testId: null, name: `${name}, ${detail}`, state: ratio.state, words: ratioSentence(ratio) };
    }),
    ...wholes.map((whole): BenefitPart => {
      const { id, name } = whole.test;
      return { testId: id, name, state: whole.change ?? 'measured', words: wholeWords(whole) };
    }),
  ];
}

/** Tests that say most about each benefit, the first one first; the others follow. A coaching convention. */
const SAY_MOST: Record<Benefit, readonly string[]> = {
  'injury-prevention': [
    'knee-flexion-isometric-hhd',
    'knee-extension-isometric-hhd',
    'hip-abduction-isometric',
    'heel-raise-single-leg',
  ],
  'running-economy': ['running-economy', 'heart-rate-fixed-pace', 'squat-3rm', 'calf-isometric-seated'],
  'neuromuscular-power': ['countermovement-jump', 'drop-jump-rsi', 'rebound-hops-10-5', 'single-leg-hop'],
  balance: [
    'y-balance-anterior',
    'y-balance-posteromedial',
    'y-balance-posterolateral',
    'single-leg-stance-open',
    'single-leg-stance-closed',
  ],
};

/**
 * Tests that are not done yet: those that say most, then those whose first benefit it is, then those that serve it too;
 * one for each muscle or skill, so that three ways of testing the hamstrings are asked for once.
 */
function missingOf(own: AthleteAnalysis, benefit: Benefit, catalogue: Catalogue): string[] {
  const done = new Set([...own.verdicts, ...own.wholes].map(({ test }) => subjectOf(test)));
  const first = SAY_MOST[benefit];
  const rank = (test: TestDefinition) => {
    const place = first.indexOf(test.id);
    if (place >= 0) return place;
    return first.length + (test.benefits[0] === benefit ? 0 : 1);
  };
  const names = new Map<string, string>();
  for (const test of catalogue.tests.toSorted((a, b) => rank(a) - rank(b))) {
    const subject = subjectOf(test);
    if (!test.benefits.includes(benefit) || done.has(subject) || names.has(subject)) continue;
    names.set(subject, test.name);
  }
  return [...names.values()].slice(0, MOST_MISSING);
}

/** What a test is about: its muscle, or its own name where it is a skill of the whole leg or body. */
function subjectOf({ muscleGroup, name }: TestDefinition): string {
  return muscleGroup === 'whole-leg' || muscleGroup === 'whole-body' ? name : muscleGroup;
}

function dueOf({ verdicts, wholes }: AthleteAnalysis, { today, program }: BenefitContext): BenefitState['due'] {
  const dates = [...verdicts.map(({ today: latest }) => latest.date), ...wholes.map(({ date }) => date)];
  const last = dates
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  if (!last) return null;
  const after = addDays(last, RETEST_AFTER_DAYS);
  const atEnd = program !== null && program.endDate > last && program.endDate < after;
  const date = atEnd ? program.endDate : after;
  const overdue = date < today;
  const when = overdue
    ? `overdue since ${shownDate(date)}`
    : date === today
      ? 'due today'
      : `due on ${shownDate(date)}`;
  const why = atEnd ? 'when the program ends' : '8 weeks after the last test';
  return { date, overdue, words: `Retest ${when}, ${why} (coaching convention).` };
}
