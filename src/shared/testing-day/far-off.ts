import { shown } from '../shown.ts';

/** What a typed value is held against, all in its unit. */
export interface Neighbours {
  /** The athlete's other counted trials of the test today, both sides. */
  own: number[];
  /** The athlete's mean of last time. */
  before: number | null;
  /** Counted values of the other athletes at the test today. */
  others: number[];
}

export interface FarOff {
  against: keyof Neighbours;
  /** What was expected about. */
  level: number;
  above: boolean;
}

/**
 * From how many times more or less a value is asked about. House rule: a digit too many or too few is ten times off,
 * while an athlete's own trials stay within twice each other in all but the noisiest tests.
 */
const TIMES: Record<keyof Neighbours, number> = { own: 2.5, before: 3, others: 4 };
/** Relative error of a trial from which the ratios are twice as wide: times held, and hops to a stop. */
const NOISY = 0.1;
/** Fewer values of others say nothing. */
const ENOUGH_OTHERS = 3;

/**
 * Whether a value lies so far off that it was likely mistyped: it is asked about, never refused. The nearest neighbours
 * count: own trials, else the last time, else the squad.
 * @param trialError relative typical error of one trial of the test
 */
export function farOff(value: number, neighbours: Neighbours, trialError: number): FarOff | null {
  const { own, before, others } = neighbours;
  const nearest: [keyof Neighbours, number | null][] = [
    ['own', ownLevel(value, own)],
    ['before', before],
    ['others', others.length >= ENOUGH_OTHERS ? median(others) : null],
  ];
  const found = nearest.find(([, level]) => level !== null && level > 0);
  if (!found) return null;
  const [against, level] = found;
  if (level === null) return null;
  const times = TIMES[against] * (trialError >= NOISY ? 2 : 1);
  if (value >= level / times && value <= level * times) return null;
  return { against, level, above: value > level };
}

/**
 * The middle of own trials. Of three trials the odd one is far from the other two, so a value beside two that disagree
 * is held against the middle of all three: after a mistyped trial the right ones are not asked about.
 */
function ownLevel(value: number, own: number[]): number | null {
  if (own.length === 0) return null;
  return median(own.length % 2 === 0 ? [...own, value] : own);
}

const WHOSE: Record<keyof Neighbours, string> = {
  own: 'the other trials',
  before: 'the last time',
  others: 'the other athletes',
};

/** "3500 N is far above the other trials (about 350 N)." */
export function farOffWords(value: number, { against, level, above }: FarOff, unit: string): string {
  return `${value} ${unit} is far ${above ? 'above' : 'under'} ${WHOSE[against]} (about ${shown(level)} ${unit}).`;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** From how many times more or less than last time a body mass is asked about. */
const MASS_TIMES = 1.2;

/** The same for the mass of the day, held against the last one. */
export function farOffMass(massKg: number, before: number | null): FarOff | null {
  if (before === null || (massKg >= before / MASS_TIMES && massKg <= before * MASS_TIMES)) return null;
  return { against: 'before', level: before, above: massKg > before };
}
