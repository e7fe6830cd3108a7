import { Button } from '@mantine/core';
import { ExampleSquadButton } from '#renderer/components/example-squad-button.tsx';
import classes from './choose-file.module.css';
import { useFileInput } from './file-input.tsx';

interface ChooseFileProps {
  /** Name of the file that is being read. */
  reading: string | null;
  /** Files are held over the window. */
  over: boolean;
}

/** Where files are dropped or chosen, and what can be read. */
export function ChooseFile({ reading, over }: ChooseFileProps) {
  const { field, choose } = useFileInput();
  return (
    <>
      <section aria-label="Files" className={classes.zone} data-over={over}>
        <svg className={classes.sheet} viewBox="0 0 44 44" width="44" height="44" aria-hidden="true">
          <path d="M10 4h17l8 8v28H10z" />
          <path d="M27 4v8h8" />
          <path d="M22.5 18v13m0 0-5-5m5 5 5-5" className={classes.arrow} />
        </svg>
        <h2 className={classes.title}>{over ? 'Let go to read them' : 'Drop one or many files here'}</h2>
        <p className={classes.text}>
          CSV, TSV, text or Excel (.xlsx), a header on top; one row an athlete, a test, a side or a trial. Nothing is
          stored before you have seen what the import will do.
        </p>
        <div className={classes.actions}>
          <Button variant="filled" loading={reading !== null} onClick={choose}>
            Choose files
          </Button>
          <ExampleSquadButton />
        </div>
        <p className={classes.reading} role="status">
          {reading && `Reading ${reading} …`}
        </p>
        {field}
      </section>
      <dl className={classes.facts}>
        <div>
          <dt>Asked, never guessed</dt>
          <dd>Units the file does not state, dates that can be read in two ways, names that are nearly known.</dd>
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
