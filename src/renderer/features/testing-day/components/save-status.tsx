import type { DayStore } from '../day-store.ts';
import { useStatus } from '../use-store.ts';
import classes from './save-status.module.css';

/** Whether everything typed is stored. */
export function SaveStatus({ store }: { store: DayStore }) {
  const { saving, open, values } = useStatus(store);
  const kind = open > 0 ? 'open' : saving > 0 ? 'saving' : 'saved';
  const words = {
    open: open === 1 ? '1 value waits for your answer' : `${open} values wait for your answer`,
    saving: 'Saving',
    saved:
      values === 0
        ? 'Each value is saved as you leave its cell'
        : values === 1
          ? '1 value saved'
          : `All ${values} values saved`,
  };
  return (
    <span className={classes.status} data-kind={kind}>
      {words[kind]}
    </span>
  );
}
