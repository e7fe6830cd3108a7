import { Button } from '@mantine/core';
import { planWords } from '../file-words.ts';
import { type ImportFile, openQuestions } from '../import-file.ts';
import { lookAgain, stopLook } from '../look-through.ts';
import { many, progressWords } from '../plan-words.ts';
import classes from './draft-headline.module.css';

/** Where a file stands before its import, in one sentence; what takes long can be stopped. */
export function DraftHeadline({ file }: { file: ImportFile }) {
  const { preview, fresh, doing, progress, error, key } = file;
  const open = openQuestions(file).length;
  if (error) return 'Something has to be mended first.';
  if (open > 0) return `${many(open, 'question')} to answer, then you see what the import will do.`;
  if (preview && fresh) {
    if (preview.problem) return 'Say what the columns hold.';
    return `${planWords(file) || 'There is nothing in it to import'}.`;
  }
  if (doing === 'stopped') {
    return (
      <span className={classes.line}>
        Stopped before it was looked through.
        <Button size="compact-sm" onClick={() => lookAgain(key)}>
          Look through it
        </Button>
      </span>
    );
  }
  return (
    <span className={classes.line}>
      <span>Looking through the file{progress ? `: ${progressWords(progress).toLowerCase()}` : ''} …</span>
      {doing === 'looking' && (
        <Button size="compact-sm" className={classes.late} onClick={() => stopLook(key)}>
          Stop
        </Button>
      )}
    </span>
  );
}
