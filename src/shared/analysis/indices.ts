import type { Sourced } from '../catalog/citation.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import type { SessionDifference } from './difference.ts';
import { otherSide, type Side } from './side.ts';
import { comparative } from './words.ts';

/** One of the indices in use for a side difference, for whoever asks for it; verdicts never rest on it. */
export interface IndexValue {
  id: string;
  name: string;
  formula: string;
  /** Percent, with the formula's own sign; null where there is none. */
  value: number | null;
  /** "20.0 %, left weaker", or why there is none. */
  text: string;
  source: Sourced;
}

/** Limbs that a coach has named; no index ever guesses them. */
export interface NamedLimbs {
  involved: Side | null;
  dominant: Side | null;
}

/**
 * Every index of a side difference that the strength literature uses, from the means of one session (docs/method.md,
 * "Other indices"). A limb symmetry index needs an involved limb, a bilateral index a dominant leg.
 */
export function indicesOf(today: SessionDifference, test: TestDefinition, limbs: NamedLimbs): IndexValue[] {
  return indicesOfMeans({ left: today.left.mean, right: today.right.mean }, test, limbs);
}

/** The same from two means. A value of zero or less gives no percentage, and the text says so. */
export function indicesOfMeans(
  means: { left: number; right: number },
  test: TestDefinition,
  limbs: NamedLimbs,
): IndexValue[] {
  const usable = [means.left, means.right].every((mean) => mean > 0 && Number.isFinite(mean));
  return INDICES.map(({ compute, formula, ...rest }) => {
    const shown = { ...rest, formula: typeof formula === 'string' ? formula : formula(test) };
    if (!usable) return { ...shown, value: null, text: 'A side without a value above zero gives no percentage.' };
    return { ...shown, ...compute(means, test, limbs) };
  });
}

interface Index {
  id: string;
  name: string;
  formula: string | ((test: TestDefinition) => string);
  source: Sourced;
  compute(
    means: { left: number; right: number },
    test: TestDefinition,
    limbs: NamedLimbs,
  ): { value: number | null; text: string };
}

const IN_CODE: Sourced = {
  citation: 'interlimb',
  grade: 'study',
  note: 'Formula as coded there, after Bishop 2016.',
};
const FORMULA_SAME_SIZE = 'Keeps its size when the other side is the stronger one.';

const larger = ({ left, right }: Means) => Math.max(left, right);
const smaller = ({ left, right }: Means) => Math.min(left, right);
type Means = { left: number; right: number };

/** Side that does worse in words: "left weaker"; "even" for equal means. */
function worseSide({ left, right }: Means, test: TestDefinition): string {
  if (left === right) return 'even';
  const leftIsWorse = test.better === 'higher' ? left < right : left > right;
  return `${leftIsWorse ? 'left' : 'right'} ${comparative(test)}`;
}

/** The value as it stands, told as a size with the side that does worse. */
function sized(value: number, means: Means, test: TestDefinition) {
  return { value, text: `${Math.abs(value).toFixed(1)} %, ${worseSide(means, test)}` };
}

const NO_INVOLVED = { value: null, text: 'No limb is marked as involved for this athlete.' };
const NO_DOMINANT = { value: null, text: 'No dominant leg is recorded for this athlete.' };

/** Involved over uninvolved, turned round where lower is better, so that below 100 is always the worse limb. */
function limbSymmetry(means: Means, test: TestDefinition, involved: Side): number {
  const [own, other] = [means[involved], means[otherSide(involved)]];
  return 100 * (test.better === 'higher' ? own / other : other / own);
}

function overSum(means: Means, dominant: Side): number {
  const [own, other] = [means[dominant], means[otherSide(dominant)]];
  return (100 * (own - other)) / (own + other);
}

const lsiFraction = ({ better }: TestDefinition) =>
  better === 'higher' ? 'involved / uninvolved' : 'uninvolved / involved';

const INDICES: readonly Index[] = [
  {
    id: 'lsi-1',
    name: 'Limb symmetry index (LSI 1)',
    formula: (test) => `${lsiFraction(test)} × 100`,
    source: IN_CODE,
    compute: (means, test, { involved }) => {
      if (!involved) return NO_INVOLVED;
      const value = limbSymmetry(means, test, involved);
      return { value, text: `${value.toFixed(1)} % of the ${otherSide(involved)} side, ${involved} involved` };
    },
  },
  {
    id: 'lsi-2',
    name: 'Deficit of the involved limb (LSI 2)',
    formula: (test) => `(1 − ${lsiFraction(test)}) × 100`,
    source: IN_CODE,
    compute: (means, test, { involved }) =>
      involved ? sized(100 - limbSymmetry(means, test, involved), means, test) : NO_INVOLVED,
  },
  {
    id: 'si-robinson',
    name: 'Symmetry index of Robinson (LSI 3)',
    formula: '(right − left) / (½ (right + left)) × 100',
    source: IN_CODE,
    compute: (means, test) => sized((200 * (means.right - means.left)) / (means.right + means.left), means, test),
  },
  {
    id: 'bsa',
    name: 'Bilateral strength asymmetry',
    formula: '(larger − smaller) / larger × 100',
    source: { ...IN_CODE, note: `${IN_CODE.note} The formula that verdicts use. ${FORMULA_SAME_SIZE}` },
    compute: (means, test) => sized((100 * (larger(means) - smaller(means))) / larger(means), means, test),
  },
  {
    id: 'percentage-difference',
    name: 'Percentage difference',
    formula: '100 / larger × smaller × (−1) + 100',
    source: { ...IN_CODE, note: `${IN_CODE.note} The same value as bilateral strength asymmetry.` },
    compute: (means, test) => sized((100 / larger(means)) * smaller(means) * -1 + 100, means, test),
  },
  {
    id: 'bai-1',
    name: 'Bilateral asymmetry index 1',
    formula: '(dominant − other) / (dominant + other) × 100',
    source: IN_CODE,
    compute: (means, test, { dominant }) => (dominant ? sized(overSum(means, dominant), means, test) : NO_DOMINANT),
  },
  {
    id: 'bai-2',
    name: 'Bilateral asymmetry index 2',
    formula: '2 (dominant − other) / (dominant + other) × 100',
    source: IN_CODE,
    compute: (means, test, { dominant }) => (dominant ? sized(2 * overSum(means, dominant), means, test) : NO_DOMINANT),
  },
  {
    id: 'symmetry-index',
    name: 'Symmetry index of Shorter',
    formula: '(larger − smaller) / (larger + smaller) × 100',
    source: { ...IN_CODE, note: `${IN_CODE.note} Used for two limbs that share one total. ${FORMULA_SAME_SIZE}` },
    compute: (means, test) =>
      sized((100 * (larger(means) - smaller(means))) / (larger(means) + smaller(means)), means, test),
  },
  {
    id: 'symmetry-angle',
    name: 'Symmetry angle',
    formula: '(45° − arctan(left / right)) / 90° × 100',
    source: { citation: 'zifchock-2008', grade: 'study', note: '0 is equal, 100 is equal and opposite.' },
    compute: (means, test) =>
      sized((100 * (Math.PI / 4 - Math.atan(means.left / means.right))) / (Math.PI / 2), means, test),
  },
  {
    id: 'log',
    name: 'Logarithm of the ratio',
    formula: 'ln(left / right) × 100',
    source: { ...IN_CODE, note: `${IN_CODE.note} What noise is worked out in. ${FORMULA_SAME_SIZE}` },
    compute: (means, test) => sized(100 * Math.log(means.left / means.right), means, test),
  },
];
