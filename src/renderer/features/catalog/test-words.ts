import { sizeIn } from '#shared/analysis/difference.ts';
import { noiseOf } from '#shared/analysis/noise.ts';
import { thresholdWords } from '#shared/analysis/words.ts';
import type { SetUpField } from '#shared/catalog/set-up.ts';
import type { Laterality, TestDefinition } from '#shared/catalog/test-definition.ts';
import type { NoiseOrigin, TestInUse } from '#shared/catalog/tests-in-use.ts';
import { percent } from '#shared/shown.ts';

export const LATERALITY_NAMES: Record<Laterality, string> = {
  'each-side': 'each side',
  'both-at-once': 'both at once',
  'whole-body': 'no sides',
};

export const LATERALITY_WORDS: Record<Laterality, string> = {
  'each-side': 'Left and right in trials of their own; the difference is told over the stronger side.',
  'both-at-once': 'Both legs in one trial, sharing one total; the difference is told over the sum.',
  'whole-body': 'One value for the whole body; no difference between sides.',
};

export const NOISE_ORIGIN_NAMES: Record<NoiseOrigin, string> = {
  delivered: 'catalogue',
  'own-athletes': 'your athletes',
  coach: 'set by you',
};

export const SET_UP_FIELD_NAMES: Record<SetUpField, string> = {
  device: 'device',
  position: 'position',
  angleDeg: 'joint angle',
  leverM: 'lever',
  speedKmh: 'running speed',
};

/** A share as percent with one decimal where it needs one: "5 %", "3.2 %". */
export function exactPercent(share: number): string {
  return `${percentNumber(share)} %`;
}

/** A share as the number that a percent field shows. */
export function percentNumber(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** "5 / 3 %": from trial to trial, and from day to day. */
export function errorsInWords({ typicalError: { trial, day } }: TestDefinition): string {
  return `${percentNumber(trial)} / ${exactPercent(day)}`;
}

/** Where the line is from. */
export function lineOriginInWords({ origin, thresholdFrom }: TestInUse): string {
  if (thresholdFrom === 'coach') return 'set by you';
  return origin === 'own' ? 'own test' : 'catalogue';
}

/** What a reset goes back to, by name. */
export function originalName({ origin }: Pick<TestInUse, 'origin'>): string {
  return origin === 'own' ? 'In the test itself' : 'Delivered';
}

/** Where the noise is from. */
export function noiseOriginInWords({ origin, noiseFrom }: TestInUse): string {
  return noiseFrom === 'delivered' && origin === 'own' ? 'own test' : NOISE_ORIGIN_NAMES[noiseFrom];
}

/** The line as it is told; a test without sides has none. */
export function lineInWords(test: TestDefinition): string {
  return test.laterality === 'whole-body' ? 'none' : thresholdWords(test);
}

/** "device, position and joint angle" */
export function fieldsInWords(fields: readonly SetUpField[]): string {
  return joined(fields.map((field) => SET_UP_FIELD_NAMES[field]));
}

export function joined(words: string[]): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The noise of a session with the test's own number of trials and its typical error alone, as a share. */
function usualNoise(test: TestDefinition): number {
  const { trial, day } = test.typicalError;
  return sizeIn(test, noiseOf(2 * (trial ** 2 / test.trials + day ** 2)));
}

/** What the typical errors come to on a testing day. */
export function usualNoiseInWords(test: TestDefinition): string {
  const trials = test.trials === 1 ? 'one trial' : `${test.trials} trials`;
  const size = percent(usualNoise(test));
  if (test.laterality === 'whole-body')
    return `With ${trials}, a change of up to about ${size} between two days is noise.`;
  return `With ${trials} a side, a difference of up to about ${size} is noise.`;
}
