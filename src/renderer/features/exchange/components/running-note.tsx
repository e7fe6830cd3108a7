import { isImporting } from '../import-file.ts';
import { useImports } from '../import-store.ts';
import { shareOf, stageWords } from '../plan-words.ts';
import { ProgressBar } from './progress-bar.tsx';
import classes from './running-note.module.css';

/** What is being imported, for the corner of the window while the page cannot be seen. */
export function RunningNote() {
  const { files } = useImports();
  const file = files.find(({ doing }) => doing === 'importing') ?? files.find(isImporting);
  if (!file) return null;
  return (
    <span className={classes.note}>
      <span>
        Importing {file.name}: {stageWords(file.progress).toLowerCase()} …
      </span>
      <a href="#/import">Show</a>
      <ProgressBar label={`Importing ${file.name}`} share={shareOf(file.progress)} />
    </span>
  );
}
