import { Button } from '@mantine/core';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb } from '#renderer/components/page-context.ts';
import { PageHead } from '#renderer/components/page-head.tsx';
import { useRefresh } from '../api.ts';
import { importLabel } from '../file-words.ts';
import { type ImportFile, isImporting, stateOf } from '../import-file.ts';
import { clearFiles } from '../open-files.ts';
import { many } from '../plan-words.ts';
import { cancelImports, importFiles } from '../run-imports.tsx';
import { Draft } from './draft.tsx';
import { DraftHeadline } from './draft-headline.tsx';
import { ImportButton } from './import-button.tsx';
import { RunProgress } from './run-progress.tsx';
import { UndoneNotice } from './undone-notice.tsx';

/** A single file on its way in: what it holds, what is asked, and what the import would do. */
export function OneFile({ file }: { file: ImportFile }) {
  const { table, name } = file;
  const refresh = useRefresh();
  usePageCrumb(name);
  const sub = [name, table && many(table.rows, 'row'), table?.format?.name].filter(Boolean).join(' · ');
  if (isImporting(file)) {
    return (
      <>
        <PageHead title="Import" sub={sub} actions={<Button onClick={cancelImports}>Cancel</Button>} />
        <PageBody>
          <RunProgress file={file} />
        </PageBody>
      </>
    );
  }
  return (
    <>
      <PageHead
        title="Import"
        sub={sub}
        headline={<DraftHeadline file={file} />}
        actions={
          <>
            <Button onClick={clearFiles}>Choose another file</Button>
            <ImportButton
              label={importLabel(file)}
              isReady={stateOf(file) === 'ready'}
              onImport={() => void importFiles([file.key], refresh)}
            />
          </>
        }
      />
      <PageBody>
        <UndoneNotice />
        <Draft key={file.key} file={file} />
      </PageBody>
    </>
  );
}
