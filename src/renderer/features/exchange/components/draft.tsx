import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb } from '#renderer/components/page-context.ts';
import { PageHead } from '#renderer/components/page-head.tsx';
import { PageTabs } from '#renderer/components/page-tabs.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { ImportInput, ImportResult } from '#shared/contract/exchange.ts';
import { usePreview, useRunImport } from '../api.ts';
import { draftSentence, importLabel, many } from '../plan-words.ts';
import type { ReadFile } from '../read-file.ts';
import { DraftAside } from './draft-aside.tsx';
import { MappingTable } from './mapping-table.tsx';
import { RowsTab } from './rows-tab.tsx';

/** Milliseconds without a change, so that not each letter of a squad's name is asked about. */
const PAUSE = 150;

interface DraftProps {
  read: ReadFile;
  onDone(result: ImportResult): void;
  onCancel(): void;
}

/** A file on its way in: its columns and rows at the left, what is open and what will happen at the right. */
export function Draft({ read, onDone, onCancel }: DraftProps) {
  const { key, file, table } = read;
  const [input, setInput] = useState<ImportInput>({ file, mapping: table.mapping, answers: table.answers });
  const [tab, setTab] = useState('columns');
  const [asked] = useDebouncedValue(input, PAUSE);
  const preview = usePreview(key, asked);
  const run = useRunImport();
  usePageCrumb(table.fileName);
  const plan = preview.data?.plan ?? null;
  const athletes = plan ? plan.counts.new + plan.counts.match : 0;
  const settled = asked === input && !preview.isFetching && !preview.error;
  const failed = run.error ?? preview.error;
  return (
    <>
      <PageHead
        title="Import"
        sub={[table.fileName, many(table.rows, 'row'), table.format?.name].filter(Boolean).join(' · ')}
        headline={preview.data ? draftSentence(preview.data) : 'Looking through the file …'}
        actions={
          <>
            <Button onClick={onCancel}>Choose another file</Button>
            <Button
              variant="filled"
              disabled={!settled || athletes === 0}
              loading={run.isPending}
              onClick={() => run.mutate(input, { onSuccess: onDone })}
            >
              {importLabel(plan?.counts)}
            </Button>
          </>
        }
      />
      <PageBody layout="main-aside">
        <PageTabs
          label="The file"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'columns', label: 'Columns', count: table.columns.length },
            { value: 'rows', label: 'What the import does', count: plan?.rows.length },
          ]}
        >
          {tab === 'columns' ? (
            <MappingTable
              table={table}
              mapping={input.mapping}
              problem={preview.data?.problem ?? null}
              onChange={(mapping) => setInput((old) => ({ ...old, mapping }))}
            />
          ) : (
            <RowsTab plan={plan} />
          )}
        </PageTabs>
        <DraftAside
          table={table}
          preview={preview.data}
          answers={input.answers}
          notice={failed ? <ErrorNotice {...tell(failed)} /> : null}
          onAnswer={(change) => setInput((old) => ({ ...old, answers: { ...old.answers, ...change } }))}
        />
      </PageBody>
    </>
  );
}
