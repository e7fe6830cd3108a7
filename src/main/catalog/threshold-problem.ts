import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { shown } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';

const LOWEST = 0.001;
const HIGHEST = 0.5;

/** Why a line cannot be drawn there, as a sentence, or null. It is a share, or in the unit that the test's line is drawn in. */
export function thresholdProblem(value: number | null, { threshold, plausible }: TestDefinition): string | null {
  if (value === null) return null;
  if (threshold.kind === 'relative') {
    return value >= LOWEST && value <= HIGHEST ? null : 'The line has to be between 0.1 % and 50 %.';
  }
  return value < plausible.max
    ? null
    : `The line has to be below ${shown(plausible.max)} ${unitLabel(threshold.unit)}, the highest value of this test.`;
}
