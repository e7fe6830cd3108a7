import { BENEFIT_NAMES, type Benefit } from '#shared/catalog/benefits.ts';
import { MUSCLE_GROUP_NAMES, type MuscleGroup } from '#shared/catalog/muscle-groups.ts';

/** "Injury prevention, balance" */
export function benefitsInWords(benefits: Benefit[]): string {
  return listed(benefits.map((benefit) => BENEFIT_NAMES[benefit]));
}

/** "Hamstrings, hip extensors" */
export function musclesInWords(groups: MuscleGroup[]): string {
  return listed(groups.map((group) => MUSCLE_GROUP_NAMES[group]));
}

function listed(names: string[]): string {
  return names.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(', ');
}
