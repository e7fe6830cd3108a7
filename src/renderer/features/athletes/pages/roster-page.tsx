import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { ColumnMenu } from '#renderer/components/data-table/column-menu.tsx';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { ViewMenu } from '#renderer/components/data-table/view-menu.tsx';
import type { ViewRows } from '#renderer/components/data-table/view-rows.ts';
import { KeyRow } from '#renderer/components/key-row.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageKeys } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { usePageHotkeys } from '#renderer/components/page-hotkeys.ts';
import { useTableView } from '#renderer/lib/preferences.ts';
import type { RosterRow } from '#shared/contract/athletes.ts';
import { useRoster, useSquads } from '../api.ts';
import { FirstStart } from '../components/first-start.tsx';
import { rosterColumns } from '../components/roster-columns.tsx';
import { RosterFilters } from '../components/roster-filters.tsx';
import { filterRoster, NO_FILTER, type RosterFilter } from '../roster-filter.ts';

const KEYS = [
  { keys: ['/'], does: 'search' },
  { keys: ['ArrowUp', 'ArrowDown'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['N'], does: 'add an athlete' },
];

const NONE: RosterRow[] = [];

/** All athletes with what stands out about each. */
export function RosterPage() {
  const roster = useRoster();
  const { data: squads = [] } = useSquads();
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  const seen = useRef<() => ViewRows>(null);
  const [filter, setFilter] = useState<RosterFilter>(NO_FILTER);
  const [view, setView] = useTableView('roster', { sorting: [{ id: 'finding', desc: true }] });
  const columns = useMemo(() => rosterColumns(squads), [squads]);
  const deferred = useDeferredValue(filter);
  const all = roster.data ?? NONE;
  const rows = useMemo(() => filterRoster(all, deferred), [all, deferred]);
  usePageKeys(KEYS);
  usePageHotkeys([
    ['/', () => search.current?.focus()],
    ['N', () => void navigate({ to: '/athletes/new' })],
  ]);

  if (roster.error) return <PageFault error={roster.error} onRetry={() => void roster.refetch()} />;
  if (roster.data?.length === 0) return <FirstStart />;
  const inRoom = all.filter((row) => row.archived === filter.archived).length;
  return (
    <>
      <PageHead
        title="Athletes"
        sub={roster.data && `${rows.length} of ${inRoom}${filter.archived ? ' archived' : ''}`}
        actions={
          <>
            <Button component={Link} to="/import">
              Import
            </Button>
            <Button variant="filled" component={Link} to="/athletes/new">
              Add athlete
            </Button>
          </>
        }
      />
      <PageBody>
        <RosterFilters
          filter={filter}
          squads={squads}
          onChange={setFilter}
          search={
            <TextInput
              ref={search}
              aria-label="Search athletes"
              placeholder="Name or event"
              leftSection={<Search size={14} aria-hidden />}
              value={filter.search}
              onChange={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
              w={200}
            />
          }
          end={
            <>
              <ColumnMenu columns={columns} view={view} onViewChange={setView} />
              <ViewMenu name="Athletes" view={seen} />
            </>
          }
        />
        {roster.isPending ? (
          <LoadingPanel label="Reading athletes" rows={14} />
        ) : (
          <DataTable
            label="Athletes"
            data={rows}
            columns={columns}
            getRowId={(row) => row.id}
            onOpen={(row) => void navigate({ to: '/athletes/$athleteId', params: { athleteId: row.id } })}
            view={view}
            onViewChange={setView}
            seen={seen}
            empty={<p>No athlete passes these filters.</p>}
          />
        )}
        <KeyRow items={[...KEYS, { keys: ['?'], does: 'all keys' }]} />
      </PageBody>
    </>
  );
}
