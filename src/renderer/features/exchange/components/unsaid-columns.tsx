import { Button } from '@mantine/core';
import { IGNORED, type Mapping } from '#shared/exchange/columns.ts';
import type { ImportFile } from '../import-file.ts';
import { namesOf, unsaidColumns } from '../left-out-columns.ts';
import { many } from '../plan-words.ts';
import { FileMark } from './file-mark.tsx';
import classes from './unsaid-columns.module.css';

interface UnsaidColumnsProps {
  file: ImportFile;
  onLeaveOut(mapping: Mapping): void;
}

/** Columns of numbers that would be lost without anybody having said so, with what to do about it. */
export function UnsaidColumns({ file, onLeaveOut }: UnsaidColumnsProps) {
  const unsaid = unsaidColumns(file);
  if (unsaid.length === 0) return null;
  const names = unsaid.flatMap((index) => file.table?.columns[index]?.name ?? []);
  const isOne = unsaid.length === 1;
  // A meaning of its own, since the one that was guessed is nothing that was said.
  const leaveOut = () =>
    onLeaveOut(file.mapping.map((meaning, index) => (unsaid.includes(index) ? { ...IGNORED } : meaning)));
  return (
    <section aria-label="Columns left out" className={classes.notice}>
      <FileMark state="columns" />
      <div>
        <p className={classes.title}>
          {many(unsaid.length, 'column')} of numbers {isOne ? 'is' : 'are'} left out: {namesOf(names)}.
        </p>
        <p className={classes.advice}>
          {isOne ? 'Its name does' : 'Their names do'} not tell what {isOne ? 'it holds' : 'they hold'}. Say it under
          “Holds”, or leave {isOne ? 'it' : 'them'} out.
        </p>
      </div>
      <Button onClick={leaveOut}>Leave {isOne ? 'it' : 'them'} out</Button>
    </section>
  );
}
