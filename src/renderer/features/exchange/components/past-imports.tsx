import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx';
import { showFault } from '#renderer/components/fault-toast.ts';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { PastImport } from '#shared/contract/exchange.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { usePastImports, useRefresh } from '../api.ts';
import { pastWords } from '../plan-words.ts';
import { takeBack } from '../run-imports.tsx';
import classes from './past-imports.module.css';

/** As many as a page holds without scrolling far. */
const SHOWN = 8;

/** Imports that were done, each of which can be taken back. */
export function PastImports() {
  const { data: past = [], error } = usePastImports();
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<PastImport | null>(null);
  const refresh = useRefresh();
  if (error) return <Panel title="Past imports">{tell(error).title}</Panel>;
  if (past.length === 0) return null;
  const shown = all ? past : past.slice(0, SHOWN);
  const confirm = () => {
    setAsked(null);
    if (asked) takeBack([asked.importId], refresh).catch(showFault);
  };
  return (
    <Panel title="Past imports" note={`${past.length}`} flush>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">When</th>
            <th scope="col">What it brought</th>
            <th scope="col">
              <span className="visually-hidden">Take back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.importId} data-undone={one.undoneAt !== null}>
              <th scope="row">{one.fileName}</th>
              <td className={classes.when}>{momentWords(one.importedAt)}</td>
              <td className={classes.brought}>{pastWords(one)}</td>
              <td className={classes.action}>
                {one.undoneAt ? (
                  <span className={classes.undone}>Taken back {momentWords(one.undoneAt)}</span>
                ) : (
                  <Button size="compact-sm" onClick={() => setAsked(one)}>
                    Take back
                    <span className="visually-hidden"> {one.fileName}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {past.length > shown.length && (
        <div className={classes.more}>
          <Button size="compact-sm" onClick={() => setAll(true)}>
            Show all {past.length}
          </Button>
        </div>
      )}
      <ConfirmDialog
        opened={asked !== null}
        title={`Take back ${asked?.fileName ?? 'the import'}?`}
        confirmLabel="Take it back"
        onConfirm={confirm}
        onClose={() => setAsked(null)}
      >
        {asked && <WhatGoes past={asked} />}
      </ConfirmDialog>
    </Panel>
  );
}

function WhatGoes({ past: { athletesAdded, athletesChanged, sessions } }: { past: PastImport }) {
  const goes = [
    athletesAdded > 0 &&
      `the ${athletesAdded === 1 ? 'athlete' : `${athletesAdded.toLocaleString('en')} athletes`} it added`,
    sessions > 0 && `its ${sessions === 1 ? 'session' : `${sessions.toLocaleString('en')} sessions`}`,
    athletesChanged > 0 &&
      `what it filled in for ${athletesChanged === 1 ? 'one athlete' : `${athletesChanged.toLocaleString('en')} athletes`}`,
  ].filter((part) => part !== false);
  const last = goes.pop();
  return (
    <>
      <p>It removes {goes.length > 0 ? `${goes.join(', ')} and ${last}` : (last ?? 'nothing')}.</p>
      <p>What you edited or added to since stays, and is named. The file can be imported again.</p>
    </>
  );
}

/** "14 Nov 2026, 18:05", and only the time on the same day. */
function momentWords(instant: string): string {
  const moment = new Date(instant);
  const time = `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
  const day = localDate(moment);
  return day === localDate() ? `today, ${time}` : `${shownDate(day)}, ${time}`;
}
