import { Button } from '@mantine/core';
import { useCatalogue } from '#renderer/lib/catalogue.ts';
import { guessedWords } from '../guessed-words.ts';
import type { ImportFile } from '../import-file.ts';
import { leftOutColumns, leftOutSentence } from '../left-out-columns.ts';
import classes from './draft-aside.module.css';

interface ColumnsNoteProps {
  file: ImportFile;
  /** Leads to the columns; null where they are in sight, with all that was guessed of them. */
  onColumns: (() => void) | null;
}

/** Which columns are left out, and what the others were guessed to hold. */
export function ColumnsNote({ file, onColumns }: ColumnsNoteProps) {
  const catalogue = useCatalogue();
  const leftOut = leftOutColumns(file);
  const guessed = onColumns && guessedWords(file, catalogue);
  if (leftOut.length === 0 && !guessed) return null;
  return (
    <div className={`${classes.notice} ${classes.columns}`}>
      {leftOut.length > 0 && <p>{leftOutSentence(leftOut)}</p>}
      {guessed && <p className={classes.more}>Guessed from the names of the columns: {guessed}.</p>}
      {onColumns && (
        <Button size="compact-sm" onClick={onColumns}>
          See the columns
        </Button>
      )}
    </div>
  );
}
