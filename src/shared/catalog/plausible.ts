import { shown } from '../shown.ts';
import { convert, type Unit, unitLabel } from '../units.ts';
import type { TestDefinition } from './test-definition.ts';

/** The sentence that refuses a value no athlete can reach, or null when the value is possible. */
export function implausible(value: number, unit: Unit, test: TestDefinition): string | null {
  const { min, max } = test.plausible;
  const inTestUnit = convert(value, unit, test.unit);
  if (Number.isFinite(inTestUnit) && inTestUnit >= min && inTestUnit <= max) return null;
  const limit = (bound: number) => shown(convert(bound, test.unit, unit));
  return `${test.name}: ${value} ${unitLabel(unit)} is not possible. Expected is ${limit(min)} to ${limit(max)} ${unitLabel(unit)}; check the number and the unit.`;
}
