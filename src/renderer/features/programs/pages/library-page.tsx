import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { usePageKeys } from '#renderer/components/page-context.ts';
import { PageHead } from '#renderer/components/page-head.tsx';
import { usePageHotkeys } from '#renderer/components/page-hotkeys.ts';
import { PageTabs } from '#renderer/components/page-tabs.tsx';
import type { Exercise } from '#shared/catalog/exercise.ts';
import { EXERCISES } from '#shared/catalog/exercises.ts';
import type { Template } from '#shared/catalog/template.ts';
import { TEMPLATES } from '#shared/catalog/templates.ts';
import { ExerciseDrawer } from '../components/exercise-drawer.tsx';
import { EXERCISE_COLUMNS, TEMPLATE_COLUMNS } from '../components/library-columns.tsx';
import { LibraryFilters } from '../components/library-filters.tsx';
import { TemplateDrawer } from '../components/template-drawer.tsx';
import { filterExercises, type LibraryFilter, NO_FILTER } from '../library-filter.ts';

const KEYS = [
  { keys: ['/'], does: 'search' },
  { keys: ['ArrowUp', 'ArrowDown'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
];

const TABS = [
  { value: 'exercises', label: 'Exercises', count: EXERCISES.length },
  { value: 'templates', label: 'Templates', count: TEMPLATES.length },
];

const ALL_TEMPLATES: Template[] = [...TEMPLATES];

/** The library: exercises with cues, dose, cautions and sources, and the templates made of them. */
export function LibraryPage() {
  const [tab, setTab] = useState('exercises');
  usePageKeys(KEYS);
  return (
    <>
      <PageHead
        title="Programs"
        sub="library"
        headline="To assign a program, open an athlete and let it be suggested from the findings."
      />
      <PageTabs label="Library" tabs={TABS} value={tab} onChange={setTab}>
        {tab === 'templates' ? <Templates /> : <Exercises />}
      </PageTabs>
    </>
  );
}

function Exercises() {
  const search = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState<LibraryFilter>(NO_FILTER);
  const [opened, setOpened] = useState<Exercise | null>(null);
  const rows = useMemo(() => filterExercises(EXERCISES, filter), [filter]);
  usePageHotkeys([['/', () => search.current?.focus()]]);
  return (
    <>
      <LibraryFilters filter={filter} searchRef={search} onChange={setFilter} />
      <DataTable
        label="Exercises"
        data={rows}
        columns={EXERCISE_COLUMNS}
        getRowId={({ id }) => id}
        onOpen={setOpened}
        maxHeight="calc(100dvh - 290px)"
        empty={
          <EmptyState
            title="No exercise fits"
            actions={<Button onClick={() => setFilter(NO_FILTER)}>Clear filters</Button>}
          >
            Each filter takes away what does not fit it. Clear them to see the whole library.
          </EmptyState>
        }
      />
      <ExerciseDrawer exercise={opened} onClose={() => setOpened(null)} />
    </>
  );
}

function Templates() {
  const [opened, setOpened] = useState<Template | null>(null);
  return (
    <>
      <DataTable
        label="Templates"
        data={ALL_TEMPLATES}
        columns={TEMPLATE_COLUMNS}
        getRowId={({ id }) => id}
        onOpen={setOpened}
      />
      <TemplateDrawer template={opened} onClose={() => setOpened(null)} />
    </>
  );
}
