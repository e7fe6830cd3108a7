/**
 * Units of measures. Each unit belongs to one kind; values convert freely inside a kind. Between kinds they convert
 * only where physics gives the factor (see `convertWith`), so that force and torque, or newtons and percent of body
 * weight, never meet in one comparison by accident.
 * Factors: 1 kgf = 9.80665 N and 1 lbf = 4.4482216152605 N, 1 lb = 0.45359237 kg, 1 in = 2.54 cm (exact by definition).
 */
const UNITS = {
  N: { kind: 'force', factor: 1, label: 'N' },
  kgf: { kind: 'force', factor: 9.80665, label: 'kgf' },
  lbf: { kind: 'force', factor: 4.4482216152605, label: 'lbf' },
  Nm: { kind: 'torque', factor: 1, label: 'Nm' },
  ftlb: { kind: 'torque', factor: 1.3558179483314, label: 'ft·lb' },
  'N/kg': { kind: 'force-per-mass', factor: 1, label: 'N/kg' },
  'Nm/kg': { kind: 'torque-per-mass', factor: 1, label: 'Nm/kg' },
  '%BW': { kind: 'body-weight-share', factor: 1, label: '% body weight' },
  kg: { kind: 'mass', factor: 1, label: 'kg' },
  lb: { kind: 'mass', factor: 0.45359237, label: 'lb' },
  cm: { kind: 'length', factor: 1, label: 'cm' },
  m: { kind: 'length', factor: 100, label: 'm' },
  in: { kind: 'length', factor: 2.54, label: 'in' },
  s: { kind: 'time', factor: 1, label: 's' },
  ms: { kind: 'time', factor: 0.001, label: 'ms' },
  reps: { kind: 'count', factor: 1, label: 'reps' },
  bpm: { kind: 'heart-rate', factor: 1, label: 'bpm' },
  'm/s': { kind: 'metres-per-second', factor: 1, label: 'm/s' },
  'flight/contact': { kind: 'flight-per-contact', factor: 1, label: 'flight/contact' },
  'N/s': { kind: 'force-rate', factor: 1, label: 'N/s' },
  'ml/kg/min': { kind: 'oxygen-uptake', factor: 1, label: 'ml/kg/min' },
  'ml/kg/km': { kind: 'oxygen-cost', factor: 1, label: 'ml/kg/km' },
} as const;

export type Unit = keyof typeof UNITS;
export type UnitKind = (typeof UNITS)[Unit]['kind'];

export const ALL_UNITS = Object.keys(UNITS) as [Unit, ...Unit[]];

export function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}

export function unitKind(unit: Unit): UnitKind {
  return UNITS[unit].kind;
}

export function unitLabel(unit: Unit): string {
  return UNITS[unit].label;
}

export function unitsOfKind(kind: UnitKind): Unit[] {
  return ALL_UNITS.filter((unit) => UNITS[unit].kind === kind);
}

/** Kinds between which a measured value can be carried over when mass, lever or speed of the day are known. */
const FAMILIES: readonly UnitKind[][] = [
  ['force', 'torque', 'force-per-mass', 'torque-per-mass', 'body-weight-share'],
  ['oxygen-cost', 'oxygen-uptake'],
];

function familyOf(kind: UnitKind): readonly UnitKind[] {
  return FAMILIES.find((kinds) => kinds.includes(kind)) ?? [kind];
}

/** Worked out once, since every stored value is asked for it. */
const UNITS_FOR = new Map(ALL_UNITS.map((unit) => [unit, familyOf(unitKind(unit)).flatMap(unitsOfKind)]));

/** Units in which a test may be recorded: its own kind, and the kinds that physics connects with it. */
export function unitsFor(unit: Unit): readonly Unit[] {
  return UNITS_FOR.get(unit) ?? [];
}

/** The unit to which all of a kind are brought when a value cannot reach its test's own kind. */
export function baseUnit(unit: Unit): Unit {
  return unitsOfKind(unitKind(unit))[0] ?? unit;
}

/**
 * Converts a value between two units of one kind.
 * @throws RangeError when the units are of different kinds.
 */
export function convert(value: number, from: Unit, to: Unit): number {
  if (from === to) return value;
  if (UNITS[from].kind !== UNITS[to].kind) {
    throw new RangeError(`${unitLabel(from)} cannot be converted to ${unitLabel(to)}: they measure different things.`);
  }
  return (value * UNITS[from].factor) / UNITS[to].factor;
}

/** What was known on the day of a test, null where it was not recorded. */
export interface Circumstances {
  /** Body mass of the day, kg. */
  massKg: number | null;
  /** Distance from the joint to the pad, m. */
  leverM: number | null;
  /** Running speed, km/h. */
  speedKmh: number | null;
}

/** Standard gravity as the sources for percent of body weight use it. */
const GRAVITY = 9.81;

/**
 * Factor from the base unit of a kind to that of its family's first kind (newton, ml/kg/km); null when mass, lever or
 * speed is missing. Torque = force x lever; % body weight = force / (9.81 x mass) x 100; ml/kg/km = ml/kg/min x 60 / km/h
 * (docs/method.md, "Units").
 */
function toFamilyBase(kind: UnitKind, { massKg, leverM, speedKmh }: Circumstances): number | null {
  switch (kind) {
    case 'torque':
      return leverM && 1 / leverM;
    case 'force-per-mass':
      return massKg;
    case 'torque-per-mass':
      return massKg && leverM && massKg / leverM;
    case 'body-weight-share':
      return massKg && (GRAVITY * massKg) / 100;
    case 'oxygen-uptake':
      return speedKmh && 60 / speedKmh;
    default:
      return 1;
  }
}

/** Nm per kg and Nm differ by mass alone, so that no lever is asked for; likewise N/kg and % body weight need none. */
function betweenKinds(from: UnitKind, to: UnitKind, day: Circumstances): number | null {
  if (from === 'torque' && to === 'torque-per-mass') return day.massKg && 1 / day.massKg;
  if (from === 'torque-per-mass' && to === 'torque') return day.massKg;
  if (from === 'force-per-mass' && to === 'body-weight-share') return 100 / GRAVITY;
  if (from === 'body-weight-share' && to === 'force-per-mass') return GRAVITY / 100;
  const up = toFamilyBase(from, day);
  const down = toFamilyBase(to, day);
  return up && down && up / down;
}

/**
 * Factor that carries a value from one unit to another with what is known of the day; null when it cannot be known or
 * the units measure different things.
 */
export function conversionFactor(from: Unit, to: Unit, day: Circumstances): number | null {
  if (from === to) return 1;
  const [kind, target] = [unitKind(from), unitKind(to)];
  if (kind === target) return UNITS[from].factor / UNITS[to].factor;
  if (!unitsFor(to).includes(from)) return null;
  const between = betweenKinds(kind, target, day);
  return between && (UNITS[from].factor * between) / UNITS[to].factor;
}

/** A value carried over by `conversionFactor`, or null. */
export function convertWith(value: number, from: Unit, to: Unit, day: Circumstances): number | null {
  const factor = conversionFactor(from, to, day);
  return factor && value * factor;
}
