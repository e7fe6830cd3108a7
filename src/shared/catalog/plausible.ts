import { shown } from '../shown.ts';
import {
  type Circumstances,
  conversionFactor,
  convert,
  type Unit,
  type UnitKind,
  unitKind,
  unitLabel,
  unitsFor,
} from '../units.ts';
import type { TestDefinition } from './test-definition.ts';

/**
 * Far beyond any athlete, in the first unit of each kind: for values that cannot be carried over to the unit of their
 * test, because mass, lever or speed of the day is not known.
 */
const MOST: Partial<Record<UnitKind, { value: number; unit: Unit }>> = {
  force: { value: 10_000, unit: 'N' },
  torque: { value: 1000, unit: 'Nm' },
  'force-per-mass': { value: 60, unit: 'N/kg' },
  'torque-per-mass': { value: 15, unit: 'Nm/kg' },
  'body-weight-share': { value: 600, unit: '%BW' },
  'oxygen-uptake': { value: 100, unit: 'ml/kg/min' },
  'oxygen-cost': { value: 500, unit: 'ml/kg/km' },
};

/**
 * The sentence that refuses a value no athlete can reach, or null when the value is possible.
 * @param unit the unit in which the value was recorded
 * @param day what carries the value over to the unit of the test
 */
export function implausible(value: number, unit: Unit, test: TestDefinition, day: Circumstances): string | null {
  if (!unitsFor(test.unit).includes(unit))
    return `${test.name} is not measured in ${unitLabel(unit)}; choose another unit.`;
  const { min, max } = limits(unit, test, day);
  if (Number.isFinite(value) && value >= min && value <= max) return null;
  return `${test.name}: ${value} ${unitLabel(unit)} is not possible. Expected is ${shown(min)} to ${shown(max)} ${unitLabel(unit)}; check the number and the unit.`;
}

/** What is possible, in the unit of the value. */
function limits(unit: Unit, { unit: testUnit, plausible }: TestDefinition, day: Circumstances) {
  const factor = conversionFactor(testUnit, unit, day);
  if (factor !== null) return { min: plausible.min * factor, max: plausible.max * factor };
  const most = MOST[unitKind(unit)];
  return { min: 0, max: most ? convert(most.value, most.unit, unit) : Number.MAX_VALUE };
}
