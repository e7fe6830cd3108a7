import type { Benefit } from '#shared/catalog/benefits.ts';
import type { Equipment, Exercise, Level } from '#shared/catalog/exercise.ts';
import { MUSCLE_GROUP_NAMES, type MuscleGroup } from '#shared/catalog/muscle-groups.ts';
import { searchText } from '#shared/search-text.ts';

export interface LibraryFilter {
  text: string;
  benefit: Benefit | null;
  muscleGroup: MuscleGroup | null;
  /** `none` finds what needs nothing. */
  equipment: Equipment | 'none' | null;
  level: Level | null;
}

export const NO_FILTER: LibraryFilter = { text: '', benefit: null, muscleGroup: null, equipment: null, level: null };

/** Exercises that pass every filter; text is looked for in name, muscle groups and cues. */
export function filterExercises(exercises: readonly Exercise[], filter: LibraryFilter): Exercise[] {
  const { benefit, muscleGroup, equipment, level } = filter;
  const text = searchText(filter.text);
  return exercises.filter(
    (exercise) =>
      (benefit === null || exercise.benefits.includes(benefit)) &&
      (muscleGroup === null || exercise.muscleGroups.includes(muscleGroup)) &&
      (equipment === null || needs(exercise, equipment)) &&
      (level === null || exercise.level === level) &&
      (text === '' || searchable(exercise).includes(text)),
  );
}

function needs(exercise: Exercise, equipment: Equipment | 'none'): boolean {
  return equipment === 'none' ? exercise.equipment.length === 0 : exercise.equipment.includes(equipment);
}

function searchable({ name, muscleGroups, cues }: Exercise): string {
  return searchText([name, ...muscleGroups.map((group) => MUSCLE_GROUP_NAMES[group]), ...cues].join(' '));
}
