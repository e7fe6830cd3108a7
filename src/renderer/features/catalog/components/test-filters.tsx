import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { FilterChip } from '#renderer/components/filter-chip.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import { BENEFIT_NAMES, BENEFITS, type Benefit } from '#shared/catalog/benefits.ts';
import { MUSCLE_GROUP_NAMES, MUSCLE_GROUPS, type MuscleGroup } from '#shared/catalog/muscle-groups.ts';
import type { TestFilter } from '../test-filter.ts';

const BENEFIT_OPTIONS = BENEFITS.map((value) => ({ value, label: BENEFIT_NAMES[value] }));
const MUSCLE_OPTIONS = MUSCLE_GROUPS.map((value) => ({ value, label: MUSCLE_GROUP_NAMES[value] }));
const SHOWN_OPTIONS = [
  { value: 'own', label: 'Own tests' },
  { value: 'archived', label: 'Archived tests' },
];

interface TestFiltersProps {
  filter: TestFilter;
  searchRef: Ref<HTMLInputElement>;
  onChange(filter: TestFilter): void;
  end: ReactNode;
}

export function TestFilters({ filter, searchRef, onChange, end }: TestFiltersProps) {
  return (
    <Toolbar label="Filters" end={end}>
      <TextInput
        ref={searchRef}
        aria-label="Search tests"
        placeholder="Name, muscle or device"
        leftSection={<Search size={14} aria-hidden />}
        w={220}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <FilterChip
        label="Benefit"
        allLabel="All benefits"
        options={BENEFIT_OPTIONS}
        value={filter.benefit}
        onChange={(benefit) => onChange({ ...filter, benefit: benefit as Benefit | null })}
      />
      <FilterChip
        label="Muscle group"
        allLabel="All muscle groups"
        options={MUSCLE_OPTIONS}
        value={filter.muscleGroup}
        onChange={(muscleGroup) => onChange({ ...filter, muscleGroup: muscleGroup as MuscleGroup | null })}
      />
      <FilterChip
        label="In use"
        allLabel="All tests in use"
        options={SHOWN_OPTIONS}
        value={filter.shown}
        onChange={(shown) => onChange({ ...filter, shown: shown as TestFilter['shown'] })}
      />
    </Toolbar>
  );
}
