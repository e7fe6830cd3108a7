import { useMemo, useState } from 'react';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { FilterChip } from '#renderer/components/filter-chip.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import type { ImportPreview } from '#shared/contract/exchange.ts';
import { STATUS_WORDS } from '../plan-words.ts';
import { LeftOut } from './left-out.tsx';
import { ROW_COLUMNS } from './row-columns.tsx';

const OPTIONS = Object.entries(STATUS_WORDS).map(([value, label]) => ({ value, label }));

/** Row by row what the import will do, and below it what it will leave out. */
export function RowsTab({ plan }: { plan: ImportPreview['plan'] }) {
  const [status, setStatus] = useState<string | null>(null);
  const rows = useMemo(
    () => (plan?.rows ?? []).filter((row) => status === null || row.status === status),
    [plan, status],
  );
  if (!plan) {
    return (
      <Panel label="Rows">
        <EmptyState title="The rows are shown when all questions are answered">
          Then each row says whether it is a new athlete, adds to a known one, or cannot be taken, and why.
        </EmptyState>
      </Panel>
    );
  }
  const leftOut = plan.rows.flatMap(({ line, name, refused }) => refused.map((part) => ({ line, name, ...part })));
  return (
    <div>
      <Toolbar label="Filters">
        <FilterChip label="All rows" allLabel="All rows" options={OPTIONS} value={status} onChange={setStatus} />
      </Toolbar>
      <DataTable
        label="Rows of the file"
        data={rows}
        columns={ROW_COLUMNS}
        getRowId={(row) => String(row.line)}
        maxHeight="calc(100dvh - 260px)"
        empty={<EmptyState title="No row of this kind">Choose another kind, or all rows.</EmptyState>}
      />
      {leftOut.length > 0 && <LeftOut parts={leftOut} />}
    </div>
  );
}
