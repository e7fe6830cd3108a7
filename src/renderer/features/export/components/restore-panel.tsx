import { Button } from '@mantine/core';
import { useRef } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { useRestore } from '../api.ts';
import classes from './restore-panel.module.css';

/** The way back: an export into an empty database. */
export function RestorePanel({ empty }: { empty: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const restore = useRestore();
  return (
    <Panel title="Bring an export back">
      <p className={classes.text}>
        A file that Export saved, in whichever form, gives the same database again: athletes, tests, the trash, own
        tests, programs and settings. The database has to be empty
        {empty
          ? '.'
          : '; this one is not. Start Evenstride with another data folder (--data FOLDER) to bring one back.'}
      </p>
      {restore.error && <ErrorNotice {...tell(restore.error)} />}
      <Button
        className={classes.button}
        loading={restore.isPending}
        disabled={!empty}
        onClick={() => input.current?.click()}
      >
        Choose an export
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,.zip,.xlsx"
        className="visually-hidden"
        aria-label="Export to bring back"
        tabIndex={-1}
        disabled={!empty}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) restore.mutate({ file });
        }}
      />
    </Panel>
  );
}
