import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { ImportResult } from '#shared/contract/exchange.ts';
import { useUndoImport } from '../api.ts';
import { resultSentence } from '../plan-words.ts';
import { ImportUndone } from './import-undone.tsx';
import { LeftOut } from './left-out.tsx';

interface ImportDoneProps {
  fileName: string;
  result: ImportResult;
  onAgain(): void;
}

/** What came in, what was left out, and where to look at it. */
export function ImportDone({ fileName, result, onAgain }: ImportDoneProps) {
  const undo = useUndoImport();
  const { importId } = result;
  if (undo.data) return <ImportUndone fileName={fileName} result={undo.data} onAgain={onAgain} />;
  return (
    <>
      <PageHead title="Import" sub={fileName} />
      <PageBody>
        {undo.error && <ErrorNotice {...tell(undo.error)} />}
        <Panel label="Result">
          <EmptyState
            title={resultSentence(result)}
            actions={
              <>
                <Button variant="filled" component={Link} to="/athletes">
                  See the athletes
                </Button>
                <Button onClick={onAgain}>Import another file</Button>
                {importId && (
                  <Button loading={undo.isPending} onClick={() => undo.mutate({ importId })}>
                    Undo this import
                  </Button>
                )}
              </>
            }
          >
            {result.refused.length > 0
              ? 'What was left out stands below with its line. Mend it in the file and import the file again: what is in already is not doubled.'
              : 'Nothing was left out.'}
          </EmptyState>
        </Panel>
        {result.refused.length > 0 && <LeftOut parts={result.refused} />}
      </PageBody>
    </>
  );
}
