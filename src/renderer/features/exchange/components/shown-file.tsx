import { Button } from '@mantine/core';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { useRefresh } from '../api.ts';
import { importLabel } from '../file-words.ts';
import { type ImportFile, isImporting, stateOf } from '../import-file.ts';
import { removeFile } from '../open-files.ts';
import { many } from '../plan-words.ts';
import { importFiles } from '../run-imports.tsx';
import { Draft } from './draft.tsx';
import { DraftHeadline } from './draft-headline.tsx';
import { FileResult } from './file-result.tsx';
import { RunProgress } from './run-progress.tsx';
import classes from './shown-file.module.css';

interface ShownFileProps {
  file: ImportFile;
  /** Whether others could be imported with it. */
  isAmongReady: boolean;
}

/** The chosen one of several files, in full. */
export function ShownFile({ file, isAmongReady }: ShownFileProps) {
  const { table, result, error } = file;
  const refresh = useRefresh();
  if (isImporting(file)) return <RunProgress file={file} />;
  if (result) return <FileResult file={file} result={result} />;
  if (!table) return error ? <Unreadable file={file} /> : <LoadingPanel label={`Reading ${file.name}`} rows={8} />;
  const isReady = stateOf(file) === 'ready';
  return (
    <section aria-label={file.name}>
      <header className={classes.head}>
        <div className={classes.words}>
          <h2 className={classes.title}>
            {file.name}
            <span className={classes.facts}>
              {[many(table.rows, 'row'), table.format?.name].filter(Boolean).join(' · ')}
            </span>
          </h2>
          <p className={classes.sentence}>
            <DraftHeadline file={file} />
            {isReady && isAmongReady && (
              <span className={classes.facts}>Compared with what is stored now, without the other files.</span>
            )}
          </p>
        </div>
        {isReady && isAmongReady && (
          <Button onClick={() => void importFiles([file.key], refresh)}>{importLabel(file)}</Button>
        )}
      </header>
      <Draft file={file} />
    </section>
  );
}

function Unreadable({ file }: { file: ImportFile }) {
  const { title } = tell(file.error);
  return (
    <Panel label={file.name}>
      <EmptyState
        title={`${file.name} cannot be read`}
        actions={<Button onClick={() => removeFile(file.key)}>Remove it from the list</Button>}
      >
        {title}
      </EmptyState>
    </Panel>
  );
}
