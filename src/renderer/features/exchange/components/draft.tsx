import { useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageTabs } from '#renderer/components/page-tabs.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { type ImportFile, stateOf } from '../import-file.ts';
import { unsaidColumns } from '../left-out-columns.ts';
import { changeFile } from '../open-files.ts';
import { DraftAside } from './draft-aside.tsx';
import { focusOnImport } from './import-button.tsx';
import { MappingTable } from './mapping-table.tsx';
import { RowsTab } from './rows-tab.tsx';
import { UnsaidColumns } from './unsaid-columns.tsx';

/** A file before it is imported: its columns and rows at the left, what is open at the right. */
export function Draft({ file }: { file: ImportFile }) {
  const { table, preview, key, error } = file;
  const [opened, setOpened] = useState<string | null>(null);

  if (!table) return null;
  // What the import does is what a coach wants to see as soon as it can be said, unless it would lose numbers unseen.
  const isClear = ['ready', 'nothing'].includes(stateOf(file)) && unsaidColumns(file).length === 0;
  const tab = opened ?? (isClear ? 'rows' : 'columns');
  return (
    <PageBody layout="main-aside">
      <PageTabs
        label="The file"
        value={tab}
        onChange={setOpened}
        tabs={[
          { value: 'columns', label: 'Columns', count: table.columns.length },
          { value: 'rows', label: 'What the import does' },
        ]}
      >
        {tab === 'columns' ? (
          <MappingTable
            file={file}
            problem={preview?.problem ?? null}
            onChange={(next) => {
              setOpened('columns');
              changeFile(key, { mapping: next });
            }}
          >
            <UnsaidColumns
              file={file}
              onLeaveOut={(next) => {
                setOpened(null);
                changeFile(key, { mapping: next });
              }}
            />
          </MappingTable>
        ) : (
          <RowsTab key={file.looks} file={file} />
        )}
      </PageTabs>
      <div>
        {Boolean(error) && <ErrorNotice {...tell(error)} />}
        <DraftAside
          file={file}
          onColumns={tab === 'columns' ? null : () => setOpened('columns')}
          onAnswered={() => {
            setOpened(null);
            focusOnImport();
          }}
        />
      </div>
    </PageBody>
  );
}
