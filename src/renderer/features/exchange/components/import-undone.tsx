import { Button } from '@mantine/core';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import type { UndoResult } from '#shared/contract/exchange.ts';
import { undoSentence } from '../plan-words.ts';

interface ImportUndoneProps {
  fileName: string;
  result: UndoResult;
  onAgain(): void;
}

/** What an undo took back, and what it kept with the reason. */
export function ImportUndone({ fileName, result, onAgain }: ImportUndoneProps) {
  return (
    <>
      <PageHead title="Import" sub={fileName} />
      <PageBody>
        <Panel label="Result">
          <EmptyState title={undoSentence(result)} actions={<Button onClick={onAgain}>Import another file</Button>}>
            {result.kept.length > 0 ? 'What was edited since the import stays as it is.' : 'Nothing of it is left.'}
          </EmptyState>
        </Panel>
        {result.kept.length > 0 && (
          <Panel title="Kept">
            <ul>
              {result.kept.map(({ name, reason }) => (
                <li key={`${name} ${reason}`}>
                  {name}: {reason}
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </PageBody>
    </>
  );
}
