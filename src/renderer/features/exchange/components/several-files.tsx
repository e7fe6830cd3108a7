import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb } from '#renderer/components/page-context.ts';
import { PageHead } from '#renderer/components/page-head.tsx';
import { useRefresh } from '../api.ts';
import { filesSentence, importAllLabel } from '../file-words.ts';
import { type ImportFile, isImporting, isOver } from '../import-file.ts';
import { fileOf } from '../import-store.ts';
import { clearFiles } from '../open-files.ts';
import { many, resultSentence, totalOf } from '../plan-words.ts';
import { cancelImports, importFiles, importIdsOf, readyFiles } from '../run-imports.tsx';
import { useFileInput } from './file-input.tsx';
import { FileList } from './file-list.tsx';
import { ImportButton } from './import-button.tsx';
import { ShownFile } from './shown-file.tsx';
import { TakeBackButton } from './take-back-button.tsx';
import { UndoneNotice } from './undone-notice.tsx';

interface SeveralFilesProps {
  files: readonly ImportFile[];
  chosen: string | null;
}

/** Several files on their way in: how each stands, all that are ready at once, and one of them in full. */
export function SeveralFiles({ files, chosen }: SeveralFilesProps) {
  const shown = fileOf(chosen) ?? files[0];
  usePageCrumb(many(files.length, 'file'));
  return (
    <>
      <PageHead
        title="Import"
        sub={many(files.length, 'file')}
        headline={headlineOf(files)}
        actions={<Actions files={files} />}
      />
      <PageBody>
        <UndoneNotice />
        <FileList files={files} chosen={shown?.key ?? null} />
        {shown && <ShownFile key={shown.key} file={shown} isAmongReady={readyFiles(files).length > 1} />}
      </PageBody>
    </>
  );
}

/** What came in where all is over, else how the files stand. */
function headlineOf(files: readonly ImportFile[]): string {
  const results = files.flatMap(({ result }) => result ?? []);
  if (results.length === 0 || !files.every(isOver)) return filesSentence(files);
  return `${resultSentence(totalOf(results))} ${filesSentence(files)}`;
}

function Actions({ files }: { files: readonly ImportFile[] }) {
  const { field, choose } = useFileInput();
  const refresh = useRefresh();
  const ready = readyFiles(files);
  const importIds = importIdsOf(files);
  if (files.some(isImporting)) return <Button onClick={cancelImports}>Cancel</Button>;
  const isAllOver = files.every(isOver) && importIds.length > 0;
  return (
    <>
      {field}
      {importIds.length > 0 && (
        <TakeBackButton importIds={importIds} label={importIds.length > 1 ? 'Take all of it back' : 'Take it back'} />
      )}
      {isAllOver ? (
        <>
          <Button onClick={clearFiles}>Import other files</Button>
          <Button variant="filled" component={Link} to="/athletes">
            See the athletes
          </Button>
        </>
      ) : (
        <>
          <Button onClick={clearFiles}>Clear the list</Button>
          <Button onClick={choose}>Add files</Button>
          <ImportButton
            label={importAllLabel(ready.length, files.length)}
            isReady={ready.length > 0}
            onImport={() =>
              void importFiles(
                ready.map(({ key }) => key),
                refresh,
              )
            }
          />
        </>
      )}
    </>
  );
}
