import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { ROW_FILTERS, type RowFilter } from '#shared/contract/exchange.ts';
import { rowsPage } from '../api.ts';
import type { ImportFile } from '../import-file.ts';
import { FILTER_WORDS } from '../row-words.ts';
import { PreviewRows } from './preview-rows.tsx';
import { ROW_COLUMNS } from './row-columns.tsx';
import { RowDetail } from './row-detail.tsx';
import classes from './rows-tab.module.css';

/** Row by row what the import will do, and why. */
export function RowsTab({ file: { table, preview, looks } }: { file: ImportFile }) {
  if (!table || !preview?.counts) {
    return (
      <Panel label="Rows">
        <EmptyState title="The rows are shown when all questions are answered">
          Then each row says whether it is a new athlete, adds to a known one, or cannot be taken, and why.
        </EmptyState>
      </Panel>
    );
  }
  return <PlannedRows draftId={table.draftId} looks={looks} />;
}

function PlannedRows({ draftId, looks }: { draftId: string; looks: number }) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const [opened, setOpened] = useState<number | null>(null);
  const firsts = useQueries({ queries: ROW_FILTERS.map((each) => rowsPage(draftId, looks, each, 0)) });
  const total = firsts[ROW_FILTERS.indexOf(filter)]?.data?.total;
  const places = useMemo(() => Array.from({ length: total ?? 0 }, (_, index) => ({ index })), [total]);
  const fault = firsts.find(({ error }) => error)?.error;
  if (fault) return <ErrorNotice {...tell(fault)} />;
  return (
    <div>
      <Toolbar label="Rows shown">
        {ROW_FILTERS.map((each, place) => (
          <button
            key={each}
            type="button"
            className={classes.filter}
            aria-pressed={each === filter}
            onClick={() => {
              setFilter(each);
              setOpened(null);
            }}
          >
            {FILTER_WORDS[each]}{' '}
            <span className={classes.count}>{firsts[place]?.data?.total.toLocaleString('en')}</span>
          </button>
        ))}
      </Toolbar>
      {total === undefined ? (
        <LoadingPanel label="Reading the rows" rows={12} />
      ) : (
        <PreviewRows key={filter} draftId={draftId} looks={looks} filter={filter}>
          <DataTable
            label="Rows of the file"
            data={places}
            columns={ROW_COLUMNS}
            getRowId={({ index }) => String(index)}
            onOpen={({ index }) => setOpened(index)}
            maxHeight="max(240px, calc(100dvh - 330px))"
            empty={<EmptyState title="No row of this kind">Choose another kind, or all rows.</EmptyState>}
          />
          {opened !== null && <RowDetail index={opened} />}
        </PreviewRows>
      )}
    </div>
  );
}
