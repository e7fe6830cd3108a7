import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { FilterChip } from '#renderer/components/filter-chip.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import { BENEFIT_NAMES, BENEFITS } from '#shared/catalog/benefits.ts';
import { EQUIPMENT, LEVELS } from '#shared/catalog/exercise.ts';
import { MUSCLE_GROUP_NAMES, MUSCLE_GROUPS } from '#shared/catalog/muscle-groups.ts';
import { LEVEL_NAMES } from '../catalog-words.ts';
import type { LibraryFilter } from '../library-filter.ts';

const BENEFIT_OPTIONS = BENEFITS.map((value) => ({ value, label: BENEFIT_NAMES[value] }));
const MUSCLE_OPTIONS = MUSCLE_GROUPS.map((value) => ({ value, label: MUSCLE_GROUP_NAMES[value] }));
const EQUIPMENT_OPTIONS = [
  { value: 'none', label: 'no equipment' },
  ...EQUIPMENT.map((value) => ({ value, label: value })),
];
const LEVEL_OPTIONS = LEVELS.map((value) => ({ value, label: LEVEL_NAMES[value] }));

interface LibraryFiltersProps {
  filter: LibraryFilter;
  searchRef: Ref<HTMLInputElement>;
  onChange(filter: LibraryFilter): void;
}

export function LibraryFilters({ filter, searchRef, onChange }: LibraryFiltersProps) {
  const set = (change: { [key in keyof LibraryFilter]?: string | null }) =>
    onChange({ ...filter, ...change } as LibraryFilter);
  return (
    <Toolbar label="Filters">
      <TextInput
        ref={searchRef}
        aria-label="Search exercises"
        placeholder="Name, muscle or cue"
        leftSection={<Search size={14} aria-hidden />}
        w={220}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <FilterChip
        label="Benefit"
        allLabel="All benefits"
        options={BENEFIT_OPTIONS}
        value={filter.benefit}
        onChange={(benefit) => set({ benefit })}
      />
      <FilterChip
        label="Muscle group"
        allLabel="All muscle groups"
        options={MUSCLE_OPTIONS}
        value={filter.muscleGroup}
        onChange={(muscleGroup) => set({ muscleGroup })}
      />
      <FilterChip
        label="Equipment"
        allLabel="Any equipment"
        options={EQUIPMENT_OPTIONS}
        value={filter.equipment}
        onChange={(equipment) => set({ equipment })}
      />
      <FilterChip
        label="Level"
        allLabel="All levels"
        options={LEVEL_OPTIONS}
        value={filter.level}
        onChange={(level) => set({ level })}
      />
    </Toolbar>
  );
}
