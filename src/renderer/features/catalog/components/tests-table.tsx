import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { ColumnMenu } from '#renderer/components/data-table/column-menu.tsx';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { ViewMenu } from '#renderer/components/data-table/view-menu.tsx';
import type { ViewRows } from '#renderer/components/data-table/view-rows.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { usePageHotkeys } from '#renderer/components/page-hotkeys.ts';
import { useTableView } from '#renderer/lib/preferences.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { filterTests, NO_FILTER } from '../test-filter.ts';
import { TEST_COLUMNS } from './test-columns.tsx';
import { TestFilters } from './test-filters.tsx';

interface TestsTableProps {
  tests: TestInUse[];
  onOpen(inUse: TestInUse): void;
}

/** All tests with what they are judged by, to be searched and filtered. */
export function TestsTable({ tests, onOpen }: TestsTableProps) {
  const search = useRef<HTMLInputElement>(null);
  const seen = useRef<() => ViewRows>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const [view, setView] = useTableView('tests');
  const rows = useMemo(() => filterTests(tests, filter), [tests, filter]);
  usePageHotkeys([['/', () => search.current?.focus()]]);
  return (
    <>
      <TestFilters
        filter={filter}
        searchRef={search}
        onChange={setFilter}
        end={
          <>
            <ColumnMenu columns={TEST_COLUMNS} view={view} onViewChange={setView} />
            <ViewMenu name="Tests" view={seen} />
          </>
        }
      />
      <DataTable
        label="Tests"
        data={rows}
        columns={TEST_COLUMNS}
        getRowId={({ test }) => test.id}
        onOpen={onOpen}
        view={view}
        onViewChange={setView}
        seen={seen}
        maxHeight="calc(100dvh - 290px)"
        empty={
          <EmptyState
            title="No test fits"
            actions={<Button onClick={() => setFilter(NO_FILTER)}>Clear filters</Button>}
          >
            Each filter takes away what does not fit it. A test that is missing here can be added as a test of your own.
          </EmptyState>
        }
      />
    </>
  );
}
