import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb } from '#renderer/components/page-context.ts';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import type { ImportResult } from '#shared/contract/exchange.ts';
import type { ImportFile } from '../import-file.ts';
import { clearFiles } from '../open-files.ts';
import { resultSentence } from '../plan-words.ts';
import { LeftOutAdvice, LeftOutOf } from './file-result.tsx';
import { TakeBackButton } from './take-back-button.tsx';

interface ImportDoneProps {
  file: ImportFile;
  result: ImportResult;
}

/** What a single file brought, and where to look at it. */
export function ImportDone({ file, result }: ImportDoneProps) {
  usePageCrumb(file.name);
  return (
    <>
      <PageHead title="Import" sub={file.name} />
      <PageBody>
        <Panel label="Result">
          <EmptyState
            title={resultSentence(result)}
            actions={
              <>
                <Button variant="filled" component={Link} to="/athletes">
                  See the athletes
                </Button>
                <Button onClick={clearFiles}>Import another file</Button>
                {result.importId && <TakeBackButton importIds={[result.importId]} label="Take it back" />}
              </>
            }
          >
            <LeftOutAdvice file={file} result={result} />
          </EmptyState>
        </Panel>
        <LeftOutOf file={file} result={result} />
      </PageBody>
    </>
  );
}
