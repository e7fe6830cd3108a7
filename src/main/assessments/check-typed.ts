import { InvalidError } from '#main/errors.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import type { TrialKey } from '#shared/contract/assessments.ts';
import { type Unit, unitLabel, unitsFor } from '#shared/units.ts';
import type { MeasurementOfAthlete } from './assessments.repository.ts';

/** @throws InvalidError */
export function checkUnit(test: TestDefinition, unit: Unit): void {
  const possible = unitsFor(test.unit);
  if (possible.includes(unit)) return;
  throw new InvalidError(
    `${test.name} is not measured in ${unitLabel(unit)}. Choose one of ${possible.map(unitLabel).join(', ')}.`,
    'unit',
  );
}

/** @throws InvalidError */
export function checkSide(test: TestDefinition, side: TrialKey['side']): void {
  if (hasSides(test) === (side === 'whole')) {
    const sentence = side === 'whole' ? 'is measured left and right' : 'has no sides';
    throw new InvalidError(`${test.name} ${sentence}.`, 'side');
  }
}

/** @throws InvalidError */
export function checkValue(test: TestDefinition, row: MeasurementOfAthlete, value: number, field: string): void {
  const { unit, mass_kg: massKg, lever_m: leverM, speed_kmh: speedKmh } = row;
  const problem = implausible(value, unit, test, { massKg, leverM, speedKmh });
  if (problem) throw new InvalidError(problem, field);
}
