import type { TestDefinition } from '../catalog/test-definition.ts';
import { shortDate, shownDate } from '../dates.ts';
import { type GapChange, gapChange } from './change-gap.ts';
import { type LimbChange, limbChange, type Measured, type NoiseBand } from './change-limb.ts';
import type { SessionDifference } from './difference.ts';
import { logMeanVariance, logMeanVarianceAlone, noiseOf, strictNoiseOf, trialVariance } from './noise.ts';
import type { Side } from './side.ts';
import type { Verdict } from './verdict.ts';
import type { WholeResult, WholeSession } from './whole.ts';

export type { GapChange } from './change-gap.ts';
export type { LimbChange } from './change-limb.ts';

/** What today's session is set beside. */
export const REFERENCES = ['last', 'best', 'baseline', 'moving-average'] as const;
export type Reference = (typeof REFERENCES)[number];

export const REFERENCE_NAMES: Record<Reference, string> = {
  last: 'Last session',
  best: 'Best session',
  baseline: 'Baseline',
  'moving-average': 'Mean of the last three',
};

/** Sessions in a moving average, today not included. */
const MOVING = 3;

export interface Change {
  test: TestDefinition;
  reference: Reference;
  /** "best session, 3 May 2026". */
  label: string;
  limbs: LimbChange[];
  /** Null without sides, and against the best where each side had its best on another day. */
  gap: GapChange | null;
}

/**
 * Today's session against an earlier one in the same set-up, limb by limb and as a gap, each beyond its own noise or not
 * (docs/method.md, "Change"):
 *
 *     limb  |ln(m2 / m1)| > 1.96 sqrt(var1 + var2)     var = v/n + day drift²
 *     gap   |y2 - y1|     > 1.96 sqrt(var1 + var2)     y and var as in the session's own difference
 *
 * Against the best of several the band is 2.576 wide.
 *
 * @returns null when today gives no difference, or no earlier session may be compared with it
 */
export function changeOf(result: Verdict | WholeResult, reference: Reference): Change | null {
  return 'state' in result ? changeOfSides(result, reference) : changeOfWhole(result, reference);
}

function changeOfSides({ test, today, history }: Verdict, reference: Reference): Change | null {
  const earlier = history.slice(0, -1);
  if (today.kind !== 'difference' || earlier.length === 0) return null;
  const band = bandFor(reference, earlier.length);
  const sideOf = (side: Side) => {
    const chosen = pick(
      earlier.map((session) => measuredLimb(session, side, test)),
      reference,
      test,
    );
    const since = sinceWords(reference, chosen, today.date);
    const change = limbChange(side, chosen, measuredLimb(today, side, test), { test, unit: today.unit, since, band });
    return { chosen, change };
  };
  const [left, right] = [sideOf('left'), sideOf('right')];
  const common = commonSessions(earlier, left.chosen, right.chosen);
  return {
    test,
    reference,
    label: labelOf(reference, left.chosen, right.chosen),
    limbs: [left.change, right.change],
    gap: common && gapChange(test, common, today, { left: left.change, right: right.change }, band),
  };
}

function measuredLimb(session: SessionDifference, side: Side, { typicalError }: TestDefinition): Measured {
  const spread = trialVariance([session.left, session.right], typicalError);
  const limb = session[side];
  return { date: session.date, mean: limb.mean, variance: logMeanVariance(spread, limb, typicalError) };
}

function changeOfWhole({ test, today, history }: WholeResult, reference: Reference): Change | null {
  const measured = (session: WholeSession): Measured => ({
    date: session.date,
    mean: session.summary.mean,
    variance: logMeanVarianceAlone(session.summary, test.typicalError),
  });
  const earlier = history.slice(0, -1).filter(({ summary }) => summary.mean > 0);
  if (earlier.length === 0 || !(today.summary.mean > 0)) return null;
  const chosen = pick(earlier.map(measured), reference, test);
  const since = sinceWords(reference, chosen, today.date);
  const band = bandFor(reference, earlier.length);
  const whole = limbChange('whole', chosen, measured(today), { test, unit: today.unit, since, band });
  return { test, reference, label: labelOf(reference, chosen, chosen), limbs: [whole], gap: null };
}

/** The best of several sessions is partly luck, so that a fall from it has to pass the 99 % band. */
function bandFor(reference: Reference, earlier: number): NoiseBand {
  return reference === 'best' && earlier > 1 ? strictNoiseOf : noiseOf;
}

/** The sessions that a reference stands for: one, or the last three for the moving average. */
function pick(earlier: Measured[], reference: Reference, test: TestDefinition): Measured[] {
  switch (reference) {
    case 'last':
      return earlier.slice(-1);
    case 'baseline':
      return earlier.slice(0, 1);
    case 'moving-average':
      return earlier.slice(-MOVING);
    case 'best': {
      const sign = test.better === 'higher' ? 1 : -1;
      return earlier.toSorted((a, b) => sign * (b.mean - a.mean)).slice(0, 1);
    }
  }
}

/** What stands after "than": "on 3 May", "at best, on 3 May", "the mean of the last 3 sessions". */
function sinceWords(reference: Reference, chosen: Measured[], today: string): string {
  const on = `on ${shortDate(chosen[0]?.date ?? today, today)}`;
  switch (reference) {
    case 'last':
      return on;
    case 'best':
      return `at best, ${on}`;
    case 'baseline':
      return `at the baseline, ${on}`;
    case 'moving-average':
      return chosen.length > 1 ? `the mean of the last ${chosen.length} sessions` : on;
  }
}

/** A reference that is one session; of the moving average, where there is only one to take. */
const ONE_SESSION: Record<Reference, string> = {
  last: 'last session',
  best: 'best session',
  baseline: 'baseline',
  'moving-average': 'last session',
};

/** The reference with its date, or with both dates where the sides had their best on different days. */
function labelOf(reference: Reference, left: Measured[], right: Measured[]): string {
  const [first, other] = [left, right].map((chosen) => shownDate(chosen[0]?.date ?? ''));
  if (reference === 'moving-average' && left.length > 1) return `mean of the last ${left.length} sessions`;
  const word = ONE_SESSION[reference];
  return first === other ? `${word}, ${first}` : `${word}, left ${first}, right ${other}`;
}

/** The sessions of the reference where both sides rest on the same ones. */
function commonSessions(earlier: SessionDifference[], left: Measured[], right: Measured[]): SessionDifference[] | null {
  const dates = left.map(({ date }) => date);
  if (dates.join() !== right.map(({ date }) => date).join()) return null;
  return earlier.filter(({ date }) => dates.includes(date));
}
