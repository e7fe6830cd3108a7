import type { TestDefinition } from '../catalog/test-definition.ts';
import { percent } from '../shown.ts';
import type { Unit } from '../units.ts';
import type { Side } from './side.ts';
import { comparative, superior } from './words.ts';

/** What one limb, or the whole athlete, did since the reference. */
export interface LimbChange {
  side: Side | 'whole';
  from: number;
  to: number;
  unit: Unit;
  /** (to - from) / from, with its own sign. */
  relative: number;
  /** Smallest change to believe, as a share in the direction of the change. */
  noise: number;
  state: 'better' | 'worse' | 'within-noise';
  /** "Left 12 % stronger than on 3 May, beyond noise (9 %)". */
  words: string;
}

/** One mean with the variance of its logarithm. */
export interface Measured {
  date: string;
  mean: number;
  variance: number;
}

/** Mean of sessions, with the variance of its logarithm: the mean of their variances over their number. */
export function together(sessions: { mean: number; variance: number }[]): { mean: number; variance: number } {
  const count = sessions.length;
  const sum = (part: 'mean' | 'variance') => sessions.reduce((total, session) => total + session[part], 0);
  return { mean: sum('mean') / count, variance: sum('variance') / count ** 2 };
}

export type NoiseBand = (logVariance: number) => number;

/** What a change is told with. */
interface Told {
  test: TestDefinition;
  unit: Unit;
  /** What stands after "than". */
  since: string;
  /** From the variance of a change of logarithms to half of its noise band. */
  band: NoiseBand;
}

/** One limb against the sessions of the reference. */
export function limbChange(side: LimbChange['side'], chosen: Measured[], today: Measured, told: Told): LimbChange {
  const { test, unit, since, band } = told;
  const before = together(chosen);
  const log = Math.log(today.mean / before.mean);
  const noise = band(before.variance + today.variance);
  const rose = log > 0 === (test.better === 'higher');
  const state = Math.abs(log) <= noise ? 'within-noise' : rose ? 'better' : 'worse';
  const change = {
    side,
    from: before.mean,
    to: today.mean,
    unit,
    relative: Math.expm1(log),
    noise: log < 0 ? -Math.expm1(-noise) : Math.expm1(noise),
    state,
  } as const;
  return { ...change, words: limbWords(change, rose, { test, since }) };
}

function limbWords(
  { side, relative, noise, state }: Omit<LimbChange, 'words'>,
  rose: boolean,
  { test, since }: { test: TestDefinition; since: string },
): string {
  const who = side === 'whole' ? test.name : side === 'left' ? 'Left' : 'Right';
  const band = `${state === 'within-noise' ? 'within' : 'beyond'} noise (${percent(noise)})`;
  if (relative === 0) return `${who} the same as ${since}, within noise (${percent(noise)})`;
  const word = side === 'whole' ? (rose ? 'better' : 'worse') : rose ? superior(test) : comparative(test);
  return `${who} ${percent(Math.abs(relative))} ${word} than ${since}, ${band}`;
}
