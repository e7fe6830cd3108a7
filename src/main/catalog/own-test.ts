import type { Sourced } from '#shared/catalog/citation.ts';
import { SET_UP_FIELDS } from '#shared/catalog/set-up.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { OwnTestInput } from '#shared/contract/catalog.ts';
import { unitKind } from '#shared/units.ts';

/** What a coach typed as a test like those delivered. Its noise and line are a convention, whatever source is named. */
export function definitionOf(id: string, input: OwnTestInput): TestDefinition {
  const { normFrom, trialError, dayError, threshold, source, setUp, ...same } = input;
  const coach: Sourced = { citation: 'coach', grade: 'convention', ...(source === null ? {} : { note: source }) };
  return {
    id,
    ...same,
    benefits: [...new Set(input.benefits)],
    aggregate: { difference: 'mean', norm: normFrom },
    typicalError: { trial: trialError, day: dayError, source: coach },
    threshold: { kind: 'relative', value: threshold, source: coach },
    setUp: {
      ...(setUp.device === null ? {} : { device: setUp.device }),
      ...(setUp.position === null ? {} : { position: setUp.position }),
      ...(setUp.angleDeg === null ? {} : { angleDeg: setUp.angleDeg }),
    },
    comparable: SET_UP_FIELDS.filter((field) => input.comparable.includes(field)),
    sources: [coach],
  };
}

export interface MeaningChange {
  field: 'unit' | 'laterality' | 'better';
  sentence: string;
}

/** A change that would give stored values another meaning, or null. */
export function changeOfMeaning(before: TestDefinition, after: TestDefinition): MeaningChange | null {
  const stored = 'Values of this test are stored, so';
  const instead = 'Make a new test instead, and archive this one.';
  if (unitKind(before.unit) !== unitKind(after.unit)) {
    return { field: 'unit', sentence: `${stored} it cannot be measured in another kind of unit. ${instead}` };
  }
  if (before.laterality !== after.laterality) {
    return { field: 'laterality', sentence: `${stored} its sides cannot be taken otherwise. ${instead}` };
  }
  if (before.better !== after.better) {
    return { field: 'better', sentence: `${stored} the better end cannot be turned round. ${instead}` };
  }
  return null;
}
