import { BENEFIT_NAMES, type Benefit } from '#shared/catalog/benefits.ts';
import type { Exercise, Level } from '#shared/catalog/exercise.ts';
import { MUSCLE_GROUP_NAMES } from '#shared/catalog/muscle-groups.ts';

export const LEVEL_NAMES: Record<Level, string> = { beginner: 'Beginner', trained: 'Trained' };

/** "Injury prevention, balance" */
export function benefitsInWords(benefits: Benefit[]): string {
  return benefits.map((benefit, index) => inSentence(BENEFIT_NAMES[benefit], index)).join(', ');
}

/** "Hamstrings, hip extensors" */
export function musclesInWords({ muscleGroups }: Exercise): string {
  return muscleGroups.map((group, index) => inSentence(MUSCLE_GROUP_NAMES[group], index)).join(', ');
}

/** "dumbbell, step", or "none" */
export function equipmentInWords({ equipment }: Exercise): string {
  return equipment.length > 0 ? equipment.join(', ') : 'none';
}

function inSentence(name: string, index: number): string {
  return index === 0 ? name : name.toLowerCase();
}
