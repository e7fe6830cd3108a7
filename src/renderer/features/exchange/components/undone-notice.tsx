import { Panel } from '#renderer/components/panel.tsx';
import { useImports } from '../import-store.ts';
import { undoSentence } from '../plan-words.ts';
import classes from './undone-notice.module.css';

/** What was just taken back, and what of it stays with the reason. */
export function UndoneNotice() {
  const { undone } = useImports();
  if (!undone) return null;
  return (
    <div role="status">
      <Panel label="Taken back">
        <p className={classes.sentence}>{undoSentence(undone)}</p>
        {undone.kept.length > 0 && (
          <>
            <p className={classes.why}>What was edited since the import stays as it is:</p>
            <ul className={classes.kept}>
              {undone.kept.map(({ name, reason }) => (
                <li key={`${name} ${reason}`}>
                  <strong>{name}</strong> {reason}
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    </div>
  );
}
