/**
 * Units of measures. Each unit belongs to one kind; values convert inside a kind and never between kinds, so that
 * force and torque, or newtons and percent of body weight, can never meet in one comparison.
 * Factors: 1 kgf = 9.80665 N and 1 lbf = 4.4482216152605 N (exact by definition), 1 in = 2.54 cm.
 */
const UNITS = {
  N: { kind: 'force', factor: 1, label: 'N' },
  kgf: { kind: 'force', factor: 9.80665, label: 'kgf' },
  lbf: { kind: 'force', factor: 4.4482216152605, label: 'lbf' },
  Nm: { kind: 'torque', factor: 1, label: 'Nm' },
  ftlb: { kind: 'torque', factor: 1.3558179483314, label: 'ft·lb' },
  cm: { kind: 'length', factor: 1, label: 'cm' },
  m: { kind: 'length', factor: 100, label: 'm' },
  in: { kind: 'length', factor: 2.54, label: 'in' },
  s: { kind: 'time', factor: 1, label: 's' },
  reps: { kind: 'count', factor: 1, label: 'reps' },
  'm/s': { kind: 'reactive-strength', factor: 1, label: 'm/s' },
  'ml/kg/km': { kind: 'oxygen-cost', factor: 1, label: 'ml/kg/km' },
} as const;

export type Unit = keyof typeof UNITS;
export type UnitKind = (typeof UNITS)[Unit]['kind'];

export const ALL_UNITS = Object.keys(UNITS) as [Unit, ...Unit[]];

export function unitKind(unit: Unit): UnitKind {
  return UNITS[unit].kind;
}

export function unitLabel(unit: Unit): string {
  return UNITS[unit].label;
}

export function unitsOfKind(kind: UnitKind): Unit[] {
  return ALL_UNITS.filter((unit) => UNITS[unit].kind === kind);
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
