import type { Unit } from '../units.ts';
import type { Sourced } from './citation.ts';

/** A row of a table by age; `to` is null for "and over". */
export interface ByAge {
  from: number;
  to: number | null;
  female: number;
  male: number;
}

/**
 * What a study gives to set a value beside, and no more than that:
 * `regression`: a mean by age and sex with its SD, hence z and percentile; `median`: one by sex; `centile`: one centile
 * by age and sex; `mean`: means by age and sex without an SD; `range`: from the lowest to the highest of pooled means.
 */
export type NormFigures =
  | { kind: 'regression'; intercept: number; perYear: number; male: number; sd: number }
  | { kind: 'median'; female: number; male: number }
  | { kind: 'centile'; centile: number; rows: readonly ByAge[] }
  | { kind: 'mean'; rows: readonly ByAge[] }
  | { kind: 'range'; female: readonly [number, number] | null; male: readonly [number, number] };

/** A published norm of one test. The method is that of the test; another way of testing has no norm here. */
export interface NormDefinition {
  testId: string;
  population: string;
  method: string;
  /** The unit that the figures are in. */
  unit: Unit;
  /** Whole years that the study covers, both ends included. */
  ages: { from: number; to: number };
  figures: NormFigures;
  source: Sourced;
}

/** Age from which the pooled adults of a review are taken to be adults, and up to which they are not yet older adults. */
const ADULTS = { from: 18, to: 64 };

const POOLED: Omit<NormDefinition, 'testId' | 'figures'> = {
  population: 'healthy adults, pooled from 411 studies of 13,893 people; no athletes of their own',
  method: 'isometric, knee bent to the middle of its range or further, torque per kg of body mass',
  unit: 'Nm/kg',
  ages: ADULTS,
  source: {
    citation: 'sarabon-2021',
    grade: 'derived',
    note: 'From the lower to the upper 95 % limit of the pooled means at mid-range and at flexed knee angles. A range of means of groups, not of people: many healthy people lie outside it. Adults are taken as 18 to 64 years, which is our reading.',
  },
};

const STANCE: Omit<NormDefinition, 'testId' | 'figures'> = {
  population: '549 healthy adults',
  method: 'barefoot on a firm floor, arms crossed, mean of three trials, 45 s at most',
  unit: 's',
  ages: { from: 18, to: 120 },
  source: {
    citation: 'springer-2007',
    grade: 'convention',
    note: 'The study and its protocol are read; its times are from memory, so they are shown as a coaching convention. It gives no spread here, so there is no percentile.',
  },
};

/** Norms that have a source, sex, age and a method that one of our tests follows. No others are shown. */
export const NORMS: readonly NormDefinition[] = [
  {
    testId: 'hip-abduction-eccentric',
    population: '831 healthy novice runners',
    method: 'eccentric, hand-held dynamometer, torque per kg of body mass',
    unit: 'Nm/kg',
    ages: { from: 18, to: 65 },
    figures: { kind: 'regression', intercept: 1.6, perYear: -0.005, male: 0.215, sd: 0.354 },
    source: {
      citation: 'ramskov-2014',
      grade: 'study',
      note: '1.600 - 0.005 x age + 0.215 in men, SD 0.354 Nm/kg. Percentiles take the values as normally distributed.',
    },
  },
  {
    testId: 'heel-raise-single-leg',
    population: '566 adults',
    method: 'one leg, 10° incline, 30 raises a minute, until tired',
    unit: 'reps',
    ages: { from: 20, to: 81 },
    figures: { kind: 'median', female: 21, male: 24 },
    source: {
      citation: 'hebert-losier-2017',
      grade: 'study',
      note: 'Medians of all ages together, so there is no percentile; men over 60 did fewer than women of their age.',
    },
  },
  {
    testId: 'heel-raise-double-leg',
    population: '147 healthy adults in Brazil',
    method: 'both legs, until tired',
    unit: 'reps',
    ages: { from: 20, to: 59 },
    figures: {
      kind: 'centile',
      centile: 25,
      rows: [
        { from: 20, to: 29, female: 45.5, male: 65 },
        { from: 30, to: 39, female: 41.5, male: 62.75 },
        { from: 40, to: 49, female: 45, male: 67.25 },
        { from: 50, to: 59, female: 39.25, male: 54 },
      ],
    },
    source: {
      citation: 'monteiro-2017',
      grade: 'study',
      note: 'The study takes the 25th centile as the lower end of normal. The beat of our test is a coaching convention.',
    },
  },
  {
    ...STANCE,
    testId: 'single-leg-stance-open',
    figures: {
      kind: 'mean',
      rows: [
        { from: 18, to: 39, female: 43.5, male: 43.2 },
        { from: 40, to: 49, female: 40.4, male: 40.1 },
        { from: 50, to: 59, female: 36, male: 38.1 },
        { from: 60, to: 69, female: 25.1, male: 28.7 },
        { from: 70, to: 79, female: 11.3, male: 18.3 },
        { from: 80, to: null, female: 7.4, male: 5.6 },
      ],
    },
  },
  {
    ...STANCE,
    testId: 'single-leg-stance-closed',
    figures: {
      kind: 'mean',
      rows: [
        { from: 18, to: 39, female: 8.5, male: 10.2 },
        { from: 40, to: 49, female: 7.4, male: 7.3 },
        { from: 50, to: 59, female: 5, male: 4.5 },
        { from: 60, to: 69, female: 2.5, male: 3.1 },
        { from: 70, to: 79, female: 2.2, male: 1.9 },
        { from: 80, to: null, female: 1.4, male: 1.3 },
      ],
    },
  },
  {
    ...POOLED,
    testId: 'knee-extension-isometric-hhd',
    figures: { kind: 'range', female: [2.04, 2.74], male: [2.5, 3.45] },
  },
  {
    ...POOLED,
    testId: 'knee-flexion-isometric-hhd',
    figures: { kind: 'range', female: null, male: [0.96, 1.62] },
  },
];
