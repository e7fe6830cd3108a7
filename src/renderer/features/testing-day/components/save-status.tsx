import { useAnswering } from '#renderer/lib/answering.ts';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import type { ActiveCell } from '../active-cell.ts';
import type { DayStatus, DayStore } from '../day-store.ts';
import { nextOpen, openCells, openWords } from '../open-cells.ts';
import { useStatus } from '../use-store.ts';
import classes from './save-status.module.css';

export interface SaveStatusProps {
  store: DayStore;
  active: ActiveCell;
  onGo(place: CellPlace): void;
}

/** Whether everything typed is stored. What is not leads to its cell, the next one on each press. */
export function SaveStatus({ store, active, onGo }: SaveStatusProps) {
  const status = useStatus(store);
  const open = status.open > 0 ? openCells(store) : [];
  const kind = open.some((cell) => cell.kind === 'refused') ? 'refused' : 'asked';
  const words = openWords(open, useAnswering());
  const goNext = () => {
    const place = nextOpen(openCells(store), active.place);
    if (place) onGo(place);
  };
  return (
    <>
      {open.length === 0 && (
        <span className={classes.status} data-kind={status.saving > 0 ? 'saving' : undefined}>
          {status.saving > 0 ? 'Saving' : savedWords(status)}
        </span>
      )}
      <span role="alert" className={classes.alert}>
        {open.length > 0 && (
          <button type="button" className={classes.status} data-kind={kind} title={words} onClick={goNext}>
            <span className={classes.words}>{words}</span>
          </button>
        )}
      </span>
    </>
  );
}

function savedWords({ values, masses }: DayStatus): string {
  if (values > 0) return values === 1 ? '1 value saved' : `All ${values} values saved`;
  if (masses > 0) return masses === 1 ? '1 body mass saved' : `All ${masses} body masses saved`;
  return 'Each value is saved as you leave its cell';
}
