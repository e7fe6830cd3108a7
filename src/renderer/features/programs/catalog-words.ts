import type { Exercise, Level } from '#shared/catalog/exercise.ts';

export const LEVEL_NAMES: Record<Level, string> = { beginner: 'Beginner', trained: 'Trained' };

/** "dumbbell, step", or "none" */
export function equipmentInWords({ equipment }: Exercise): string {
  return equipment.length > 0 ? equipment.join(', ') : 'none';
}
