import type { SetUpField } from '../catalog/set-up.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { percent, shown, typed } from '../shown.ts';
import { type Unit, unitLabel } from '../units.ts';
import type { NoDifferenceKind, SessionDifference } from './difference.ts';
import type { LimbSummary } from './summary.ts';
import type { Verdict, WatchReason } from './verdict.ts';
import { amount, comparative, thresholdWords } from './words.ts';

/** The trials of one limb with mean, best and spread. @param unit null when it is not known */
export function limbText(limb: LimbSummary | null, unit: Unit | null): string {
  if (!limb) return 'Not tested';
  const measure = unit ? ` ${unitLabel(unit)}` : ', unit not known';
  if (limb.sd === null && limb.n !== limb.values.length)
    return `${shown(limb.mean)}${measure}, given as one value of ${limb.n} trials`;
  if (limb.values.length === 1) return `${typed(limb.mean)}${measure}, one value`;
  const values = limb.values.map(typed).join(', ');
  const spread = limb.sd === null || limb.mean <= 0 ? '' : `, spread ${((100 * limb.sd) / limb.mean).toFixed(1)} %`;
  return `${values}${measure}: mean ${shown(limb.mean)}, best ${shown(limb.best)}${spread}`;
}

/** Why there is no verdict, and what would help. */
export function noVerdictText(kind: NoDifferenceKind, { trials }: TestDefinition): string {
  switch (kind) {
    case 'not-tested':
      return 'This test has no values yet.';
    case 'one-side':
      return 'Only one side was tested. A missing side is never counted as zero or as equal.';
    case 'too-few':
      return trials === 1
        ? 'This test is one trial a side by its protocol, and one trial cannot show its own spread. Both numbers are kept for the trend of each limb.'
        : 'A verdict needs at least two trials a side, since one trial cannot show its own spread. Three are advised.';
    case 'zero':
    case 'both-zero':
      return 'A side measured zero, and a percentage of zero has no meaning. It is not "even".';
    case 'negative':
      return 'A value lies below zero, which no test of the catalogue can give. Correct the trial or strike it out.';
    case 'not-a-number':
      return 'A value is not a number. Correct the trial or strike it out.';
    case 'unknown-unit':
      return 'The unit of these trials is not one that Evenstride knows. Choose the unit that the device showed.';
  }
}

/** The formula with today's means in it. */
export function differenceText({ left, right, difference, unit }: SessionDifference, test: TestDefinition): string {
  const [larger, smaller] = left.mean >= right.mean ? [left, right] : [right, left];
  const [a, b] = [shown(larger.mean), shown(smaller.mean)];
  const size = percent(difference);
  const formula =
    test.laterality === 'both-at-once'
      ? `(${a} − ${b}) / (${a} + ${b}) = ${size}: the larger mean less the smaller, over their sum, because both limbs share one trial`
      : `(${a} − ${b}) / ${a} = ${size}: the larger mean less the smaller, over the larger`;
  const lower = test.better === 'lower' ? ` Lower is better here, so the larger is the ${comparative(test)} side.` : '';
  const carried = unit === test.unit ? '' : ` In ${unitLabel(unit)}, since mass or lever of the day is not known.`;
  const gap =
    test.threshold.kind === 'absolute' ? ` A gap of ${shown(larger.mean - smaller.mean)} ${unitLabel(unit)}.` : '';
  return `${formula}.${gap}${lower}${carried}`;
}

/** The noise, what it is made of, and whose typical error is in use. */
export function noiseText({ noise, ownTrials }: SessionDifference, test: TestDefinition): string {
  const trials = ownTrials
    ? "It joins the spread of today's trials with the typical error of this test"
    : 'The value came without its trials, so it rests on the typical error of this test alone';
  return `${percent(noise)}: what this difference moves by itself in 95 of 100 cases, 1.96 √(v/n + v/n + 2 · day²). ${trials}: ${errorText(test)}.`;
}

/** A typical error with two digits: "1.5 %". */
export function errorShare(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}

function errorText({ typicalError: { trial, day, source } }: TestDefinition): string {
  const size = `${errorShare(trial)} from trial to trial, ${errorShare(day)} from day to day`;
  switch (source.citation) {
    case 'own-athletes':
      return `${size}, measured in your own athletes`;
    case 'coach':
      return `${size}, set by you`;
    default:
      return `${size}, as delivered`;
  }
}

export function thresholdText(test: TestDefinition): string {
  const from = test.threshold.source.citation === 'coach' ? ', set by you' : '';
  const gap = test.threshold.kind === 'absolute' ? ', for the mean gap of two sessions' : '';
  return `${thresholdWords(test)}${gap}${from}. A line for attention; not proof of harm.`;
}

const FIELD_WORDS: Record<SetUpField, string> = {
  device: 'device',
  position: 'position',
  angleDeg: 'angle',
  leverM: 'lever',
  speedKmh: 'speed',
};

/** What has to agree for two sessions to be compared. */
export function setUpText({ comparable }: TestDefinition): string {
  if (comparable.length === 0) return 'Sessions are compared only on different days, in one kind of unit.';
  const fields = ['kind of unit', ...comparable.map((field) => FIELD_WORDS[field])];
  return `Sessions are compared only on different days and with the same ${fields.join(', ')}.`;
}

/** What the state rests on, and for a watch which condition of clear is missing. */
export function stateText(verdict: Verdict): string {
  const { state, watchReason, today, test } = verdict;
  switch (state) {
    case 'clear':
      return `Clear: beyond noise today, beyond the stricter noise and the ${thresholdWords(test)} line over two comparable sessions together, and the same side ${comparative(test)} in both.`;
    case 'watch':
      return `Watch: beyond noise today, but ${watchReason ? missingText(watchReason, test) : 'not confirmed'}.`;
    default:
      return today.kind === 'difference' && today.weaker !== null
        ? `Within noise: a difference of ${amount(verdict)} comes about by itself in this test. The sides may still differ by less than the noise.`
        : 'Within noise: both means are equal. The sides may still differ by less than the noise.';
  }
}

function missingText(reason: WatchReason, test: TestDefinition): string {
  switch (reason) {
    case 'first-time':
      return 'there is no comparable session before it, and clear needs two';
    case 'under-threshold':
      return `over two sessions not beyond the ${thresholdWords(test)} line`;
    case 'other-side-before':
      return `the other side was ${comparative(test)} in the comparable session before`;
    case 'not-confirmed':
      return 'both sessions together are not beyond the stricter noise';
    case 'typical-error-only':
      return 'it came without its own trials, which clear needs';
  }
}
