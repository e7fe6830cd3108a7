import { ageOn } from '../athletes/birth-date.ts';
import type { Sourced } from '../catalog/citation.ts';
import { type ByAge, NORMS, type NormDefinition } from '../catalog/norms.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { shown } from '../shown.ts';
import { type Circumstances, conversionFactor, type Unit, unitKind, unitLabel } from '../units.ts';
import type { AthleteAnalysis } from './analysis.ts';
import { percentileOf, percentileWords } from './percentile.ts';
import { SIDES, type Side } from './side.ts';
import type { LimbSummary } from './summary.ts';

/** Where one value stands among a published sample. */
export interface NormPlace {
  side: Side | 'whole';
  /** In the norm's unit. */
  value: number;
  unit: Unit;
  /** Null where the study gives no spread. */
  z: number | null;
  percentile: number | null;
  words: string;
}

/** A published norm beside an athlete's latest values of one test. */
export interface NormResult {
  test: TestDefinition;
  population: string;
  method: string;
  places: NormPlace[];
  /** What has to be known first, as a sentence. */
  missing: string | null;
  source: Sourced;
}

/** What norms ask of an athlete; `birthDate` may be a year alone, and the age is then about right. */
export interface NormAthlete {
  sex: 'female' | 'male' | 'other' | null;
  birthDate: string | null;
  massKg: number | null;
}

/**
 * Norms of the tests that have one (catalog/norms.ts) and that the athlete has done, each by the value its study used
 * (best or mean). Without sex, age, and mass or lever where the unit needs them, it says what to record instead.
 */
export function normsOf(analysis: AthleteAnalysis, athlete: NormAthlete): NormResult[] {
  return NORMS.flatMap((norm) => {
    const tested = latest(analysis, norm.testId);
    if (!tested) return [];
    const { population, method, source } = norm;
    const found = place(norm, tested, athlete);
    const [places, missing] = typeof found === 'string' ? [[], found] : [found, null];
    return [{ test: tested.test, population, method, places, missing, source }];
  });
}

interface Latest {
  test: TestDefinition;
  date: string;
  unit: Unit;
  day: Circumstances | null;
  limbs: { side: NormPlace['side']; limb: LimbSummary }[];
}

/** The latest values of a test; a verdict is not needed, since a place is told for each side by itself. */
function latest({ verdicts, wholes }: AthleteAnalysis, testId: string): Latest | null {
  const whole = wholes.find(({ test }) => test.id === testId);
  if (whole) {
    const { date, unit, day, summary } = whole.today;
    return { test: whole.test, date, unit, day, limbs: usable([{ side: 'whole', limb: summary }]) };
  }
  const verdict = verdicts.find(({ test }) => test.id === testId);
  if (!verdict?.today.date || !verdict.today.unit) return null;
  const { test, today } = verdict;
  const { date, unit } = verdict.today;
  const limbs = usable(SIDES.map((side) => ({ side, limb: today[side] })));
  return { test, date, unit, day: today.kind === 'difference' ? today.day : null, limbs };
}

function usable(limbs: { side: NormPlace['side']; limb: LimbSummary | null }[]): Latest['limbs'] {
  return limbs.flatMap(({ side, limb }) =>
    limb?.values.every((value) => value >= 0 && Number.isFinite(value)) ? [{ side, limb }] : [],
  );
}

type KnownSex = 'female' | 'male';

/** The places of all limbs, or the sentence that says what is missing. */
function place(norm: NormDefinition, tested: Latest, athlete: NormAthlete): NormPlace[] | string {
  const { sex } = athlete;
  if (sex === null) return 'Record the sex: the figures differ between women and men.';
  if (sex === 'other') return 'The study gives figures for women and for men only.';
  const age = athlete.birthDate === null ? null : ageOn(athlete.birthDate, tested.date);
  if (!age) return 'Record the birth date, or the year: the figures depend on age.';
  const { from, to } = norm.ages;
  if (age.years < from || age.years > to) return `The study tested people of ${from} to ${to} years.`;
  if (norm.figures.kind === 'range' && norm.figures[sex] === null) return 'No figures for women are at hand.';
  const day = dayOf(tested, athlete);
  const factor = conversionFactor(tested.unit, norm.unit, day);
  if (factor === null) {
    if (!tested.day)
      return `Two trials a side are needed to carry ${unitLabel(tested.unit)} over to ${unitLabel(norm.unit)}.`;
    return missingForUnit(tested.unit, norm.unit, day);
  }
  if (tested.limbs.length === 0) return 'There is no value that counts.';
  return tested.limbs.map(({ side, limb }) => {
    const value = limb[tested.test.aggregate.norm] * factor;
    return { side, value, unit: norm.unit, ...told(norm, value, sex, age) };
  });
}

/** Mass of the day, else the athlete's own. */
function dayOf({ day }: Latest, { massKg }: NormAthlete): Circumstances {
  return { massKg: day?.massKg ?? massKg, leverM: day?.leverM ?? null, speedKmh: null };
}

function missingForUnit(from: Unit, to: Unit, day: Circumstances): string {
  const needsLever = unitKind(from) !== 'torque' && unitKind(from) !== 'torque-per-mass';
  const fields = [day.massKg ? '' : 'body mass', needsLever && !day.leverM ? 'the lever' : ''].filter(Boolean);
  if (fields.length === 0) return `${unitLabel(from)} cannot be carried over to ${unitLabel(to)}.`;
  return `Record ${fields.join(' and ')}: the figures are in ${unitLabel(to)}.`;
}

interface Age {
  years: number;
  exact: boolean;
}

/** What the study's figures allow to be said of one value, and nothing beyond. */
function told(
  norm: NormDefinition,
  value: number,
  sex: KnownSex,
  age: Age,
): Pick<NormPlace, 'z' | 'percentile' | 'words'> {
  const { figures, unit } = norm;
  const people = sex === 'female' ? 'women' : 'men';
  const measure = (figure: number) => `${shown(figure)} ${unitLabel(unit)}`;
  const years = age.exact ? `${age.years}` : `about ${age.years}`;
  switch (figures.kind) {
    case 'regression': {
      const mean = figures.intercept + figures.perYear * age.years + (sex === 'male' ? figures.male : 0);
      const z = (value - mean) / figures.sd;
      const percentile = percentileOf(z);
      const words = `${measure(value)}: ${percentileWords(percentile)} of ${people} of ${years} years (mean ${measure(mean)})`;
      return { z, percentile, words };
    }
    case 'median':
      return withoutSpread(
        `${measure(value)}: ${beside(value, figures[sex])} the median of ${people} (${figures[sex]})`,
      );
    case 'centile': {
      const row = rowOf(figures.rows, age.years);
      const line = `the ${figures.centile}th centile of ${groupOf(row, people)} (${row[sex]})`;
      return withoutSpread(`${measure(value)}: ${beside(value, row[sex])} ${line}`);
    }
    case 'mean': {
      const row = rowOf(figures.rows, age.years);
      return withoutSpread(`${measure(value)}; mean of ${groupOf(row, people)}: ${measure(row[sex])}`);
    }
    case 'range': {
      const [low, high] = figures[sex] ?? figures.male;
      const where = value < low ? 'below' : value > high ? 'above' : 'inside';
      const range = `${low.toFixed(2)} to ${high.toFixed(2)} ${unitLabel(unit)}`;
      return withoutSpread(`${measure(value)}: ${where} the range of pooled means of ${people}, ${range}`);
    }
  }
}

function withoutSpread(words: string) {
  return { z: null, percentile: null, words };
}

function beside(value: number, line: number): string {
  if (value === line) return 'at';
  return value > line ? 'above' : 'below';
}

/** The row of an age; ages outside the table were refused before. */
function rowOf(rows: readonly ByAge[], years: number): ByAge {
  const row = rows.find(({ from, to }) => years >= from && (to === null || years <= to));
  if (!row) throw new RangeError(`There is no row for ${years} years.`);
  return row;
}

function groupOf({ from, to }: ByAge, people: string): string {
  return to === null ? `${people} of ${from} and over` : `${from} to ${to}-year-old ${people}`;
}
