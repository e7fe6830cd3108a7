import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { showFault } from '#renderer/components/fault-toast.ts';
import { Panel } from '#renderer/components/panel.tsx';
import { api } from '#renderer/lib/api.ts';
import { receive } from '#renderer/lib/delivered.ts';
import type { ImportResult } from '#shared/contract/exchange.ts';
import type { ImportFile } from '../import-file.ts';
import { leftOutColumns, leftOutSentence, unsaidColumns } from '../left-out-columns.ts';
import { many, resultSentence } from '../plan-words.ts';
import classes from './file-result.module.css';
import { LeftOut } from './left-out.tsx';
import { TakeBackButton } from './take-back-button.tsx';

interface FileResultProps {
  file: ImportFile;
  result: ImportResult;
}

/** What came of one of several files. */
export function FileResult({ file, result }: FileResultProps) {
  return (
    <>
      <Panel
        title={file.name}
        actions={
          result.importId ? (
            <TakeBackButton importIds={[result.importId]} label="Take only this file back" size="compact-sm" />
          ) : undefined
        }
      >
        <p>{resultSentence(result)}</p>
        <p className={classes.advice}>
          <LeftOutAdvice file={file} result={result} />
        </p>
      </Panel>
      <LeftOutOf file={file} result={result} />
    </>
  );
}

/** What did not come in, and how to bring it in after all. */
export function LeftOutAdvice({ file, result }: FileResultProps) {
  const columns = leftOutColumns(file);
  const sentences = [
    columns.length > 0 && leftOutSentence(columns, true),
    unsaidColumns(file).length > 0 && COLUMNS_ADVICE,
    result.refusedTotal > 0 && ROWS_ADVICE,
  ].filter(Boolean);
  return sentences.join(' ') || 'Nothing was left out.';
}

const COLUMNS_ADVICE =
  'To bring them in, import the file again and say under “Columns” what they hold: what is in already is not doubled.';
const ROWS_ADVICE =
  'What was left out of the rows stands below with its line. Mend it in the file and import the file again: what is in already is not doubled.';

/** What was not taken from a file, with the way to take the list along. */
export function LeftOutOf({ file, result }: FileResultProps) {
  if (result.refusedTotal === 0) return null;
  return <LeftOut parts={result.refused} total={result.refusedTotal} actions={<SaveList file={file} />} />;
}

/** Everything that was left out, as a file to mend the table by. */
function SaveList({ file: { table, result } }: { file: ImportFile }) {
  const saving = useMutation(
    api.exchange.leftOut.mutationOptions({
      onSuccess: (delivered) => {
        const message = receive(delivered);
        if (message) notifications.show({ message });
      },
      onError: showFault,
    }),
  );
  if (!table) return null;
  return (
    <Button size="compact-sm" loading={saving.isPending} onClick={() => saving.mutate({ draftId: table.draftId })}>
      Save the list
      <span className="visually-hidden"> of {many(result?.refusedTotal ?? 0, 'part')} left out</span>
    </Button>
  );
}
