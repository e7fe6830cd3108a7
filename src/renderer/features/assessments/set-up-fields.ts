import { SET_UP_FIELDS, type SetUp, type SetUpField } from '#shared/catalog/set-up.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Unit } from '#shared/units.ts';
import { unitNeeds } from './unit-needs.ts';

/** Fields of the set-up worth asking for: those that have to agree, what the unit needs, and what is recorded already. */
export function shownFields(test: TestDefinition, recorded: SetUp, unit: Unit): SetUpField[] {
  const needs: string[] = unitNeeds(unit, test.unit);
  return SET_UP_FIELDS.filter(
    (field) => test.comparable.includes(field) || needs.includes(field) || recorded[field] !== null,
  );
}
