import type { RowSelectionState } from '@tanstack/react-table';
import { useState } from 'react';
import { ColumnMenu } from '#renderer/components/data-table/column-menu.tsx';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import { EMPTY_VIEW } from '#renderer/components/data-table/table-view.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { FilterChip } from '#renderer/components/filter-chip.tsx';
import { KeyRow } from '#renderer/components/key-row.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { type Runner, runners } from '../fixtures.ts';

const helper = createAppColumnHelper<Runner>();
const COLUMNS = helper.columns([
  helper.accessor('name', { header: 'Athlete', meta: { width: 'minmax(110px, 1fr)', fixed: true } }),
  helper.accessor('squad', { header: 'Squad', meta: { width: '100px' } }),
  helper.accessor('age', { header: 'Age', meta: { width: '64px', align: 'right' } }),
  helper.accessor('weeklyKm', { header: 'km a week', meta: { width: '100px', align: 'right' } }),
  helper.accessor('words', {
    header: 'Worst finding',
    meta: { width: 'minmax(280px, 3fr)' },
    cell: ({ row }) => <VerdictSentence state={row.original.finding} lead={row.original.words} quiet />,
  }),
  helper.accessor('lastTest', { header: 'Last test', meta: { width: '110px', align: 'right' } }),
]);

const RUNNERS = runners(10_000);
const NOBODY: Runner[] = [];
const SQUAD_OPTIONS = ['Marathon', 'Half', 'Trail'].map((squad) => ({ value: squad, label: squad }));
const KEYS = [
  { keys: ['ArrowUp', 'ArrowDown'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['Space'], does: 'select' },
  { keys: ['?'], does: 'all keys' },
];

export function RosterSample() {
  const [selection, setSelection] = useState<RowSelectionState>({});
  const [view, setView] = useState(EMPTY_VIEW);
  const [squad, setSquad] = useState<string | null>(null);
  const [opened, setOpened] = useState('');
  return (
    <>
      <Toolbar label="Filters" end={<ColumnMenu columns={COLUMNS} view={view} onViewChange={setView} />}>
        <FilterChip label="Squad" allLabel="All squads" options={SQUAD_OPTIONS} value={squad} onChange={setSquad} />
        <FilterChip label="Finding" allLabel="All findings" options={[]} value={null} onChange={() => {}} />
        <span>{opened && `Opened ${opened}`}</span>
      </Toolbar>
      <DataTable
        label="Athletes"
        data={RUNNERS}
        columns={COLUMNS}
        getRowId={(row) => row.id}
        onOpen={(row) => setOpened(row.name)}
        selection={selection}
        onSelectionChange={setSelection}
        view={view}
        onViewChange={setView}
        maxHeight="430px"
      />
      <KeyRow items={KEYS} />
      <DataTable
        label="Athletes of an empty squad"
        data={NOBODY}
        columns={COLUMNS}
        getRowId={(row) => row.id}
        empty={
          <EmptyState title="Nobody matches">
            No athlete has all of what is asked for. Take one filter away to see more.
          </EmptyState>
        }
      />
    </>
  );
}
