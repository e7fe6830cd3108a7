import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import type { ImportResult } from '#shared/contract/exchange.ts';
import { resultSentence } from '../plan-words.ts';
import { LeftOut } from './left-out.tsx';

interface ImportDoneProps {
  fileName: string;
  result: ImportResult;
  onAgain(): void;
}

/** What came in, what was left out, and where to look at it. */
export function ImportDone({ fileName, result, onAgain }: ImportDoneProps) {
  return (
    <>
      <PageHead title="Import" sub={fileName} />
      <PageBody>
        <Panel label="Result">
          <EmptyState
            title={resultSentence(result)}
            actions={
              <>
                <Button variant="filled" component={Link} to="/athletes">
                  See the athletes
                </Button>
                <Button onClick={onAgain}>Import another file</Button>
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
