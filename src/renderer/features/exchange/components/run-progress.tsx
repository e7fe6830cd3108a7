import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Panel } from '#renderer/components/panel.tsx';
import type { ImportFile } from '../import-file.ts';
import { shareOf, stageWords } from '../plan-words.ts';
import { ProgressBar } from './progress-bar.tsx';
import classes from './run-progress.module.css';

/** A file that is being imported: what is done just now, how much of it, and the way to stop it. */
export function RunProgress({ file }: { file: ImportFile }) {
  const { progress, name } = file;
  const waits = file.doing === 'waiting';
  return (
    <Panel label="Progress">
      <div className={classes.progress}>
        <div className={classes.words}>
          <h2 className={classes.title}>{waits ? `${name} waits for its turn` : `Importing ${name}`}</h2>
          <p role="status" className={classes.stage}>
            {waits ? 'It is imported as soon as those before it are in.' : `${stageWords(progress)} …`}
          </p>
        </div>
        <Button component={Link} to="/athletes">
          Go on working
        </Button>
        <ProgressBar label={`Importing ${name}`} share={shareOf(progress)} />
        <p className={classes.figures}>
          {progress?.of ? (
            <>
              <span>
                {progress.done.toLocaleString('en')} of {progress.of.toLocaleString('en')} rows
              </span>
              <span>{Math.round((shareOf(progress) ?? 0) * 100)} %</span>
            </>
          ) : (
            ' '
          )}
        </p>
        <p className={classes.hint}>
          The import goes on when you leave this page. Cancelled, it leaves nothing behind.
        </p>
      </div>
    </Panel>
  );
}
