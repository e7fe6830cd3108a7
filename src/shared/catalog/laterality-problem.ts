import { type Unit, type UnitKind, unitKind, unitLabel } from '../units.ts';
import type { Laterality } from './test-definition.ts';

/** Kinds that add up over both limbs, so that two limbs can share one total. */
const ADD_UP: readonly UnitKind[] = [
  'force',
  'torque',
  'force-per-mass',
  'torque-per-mass',
  'body-weight-share',
  'mass',
  'force-rate',
];

/** Kinds that no single limb has. */
const WHOLE_ONLY: readonly UnitKind[] = ['heart-rate', 'oxygen-uptake', 'oxygen-cost'];

/** The sentence that refuses a unit for the way a test takes sides, or null when the two go together. */
export function lateralityProblem(laterality: Laterality, unit: Unit): string | null {
  const kind = unitKind(unit);
  if (laterality !== 'whole-body' && WHOLE_ONLY.includes(kind)) {
    return `A value in ${unitLabel(unit)} belongs to the whole athlete. Choose the whole body, or another unit.`;
  }
  if (laterality === 'both-at-once' && !ADD_UP.includes(kind)) {
    return `Values in ${unitLabel(unit)} do not add up over both sides. Choose each side in its own trials, or a unit of force.`;
  }
  return null;
}
