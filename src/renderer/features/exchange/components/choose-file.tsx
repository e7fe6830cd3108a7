import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { ExampleSquadButton } from '#renderer/components/example-squad-button.tsx';
import { tell } from '#renderer/lib/errors.ts';
import classes from './choose-file.module.css';

interface ChooseFileProps {
  busy: boolean;
  error: unknown;
  onChoose(file: File): void;
}

/** Where a file is dropped or chosen, and what can be read. */
export function ChooseFile({ busy, error, onChoose }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !busy) onChoose(file);
  };
  return (
    <>
      {Boolean(error) && <ErrorNotice {...tell(error)} />}
      <section
        aria-label="File"
        className={classes.zone}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <h2 className={classes.title}>Drop a file here</h2>
        <p className={classes.text}>
          CSV, TSV or text with semicolons, a header on top; one row an athlete, a test, a side or a trial. Nothing is
          stored before you have seen what the import will do.
        </p>
        <div className={classes.actions}>
          <Button variant="filled" loading={busy} onClick={() => input.current?.click()}>
            Choose a file
          </Button>
          <ExampleSquadButton />
        </div>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain"
          className="visually-hidden"
          aria-label="File to import"
          tabIndex={-1}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onChoose(file);
          }}
        />
      </section>
      <dl className={classes.facts}>
        <div>
          <dt>Asked, never guessed</dt>
          <dd>Units the file does not state, and dates that can be read in two ways.</dd>
        </div>
        <div>
          <dt>Only left and right</dt>
          <dd>Percentages of a vendor are left out: formulas differ, so each difference is computed again.</dd>
        </div>
        <div>
          <dt>Nothing is doubled</dt>
          <dd>Athletes are found by id, or by name and birth date. What you have stored is never written over.</dd>
        </div>
      </dl>
    </>
  );
}
