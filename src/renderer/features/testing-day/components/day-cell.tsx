import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { columnName } from '../columns.ts';
import type { CellState, DayStore } from '../day-store.ts';
import { judgeTyped } from '../judge-typed.ts';
import classes from './day-grid.module.css';

interface DayCellProps {
  store: DayStore;
  athleteId: string;
  name: string;
  row: number;
  column: number;
  /** What is stored, as text. */
  stored: string;
  struck: string | null;
  state: CellState | undefined;
  /** Shown grey while the cell is empty: the mass of last time. */
  hint?: string;
  disabled: boolean;
  /** Whether it can be typed in now: fields of their own for every cell are slow to paint. */
  live: boolean;
}

/** One cell. What is typed is stored when the cell is left; what cannot be stored stays in it with the reason. */
export const DayCell = memo(function DayCell(props: DayCellProps) {
  const { store, athleteId, column, row, state, struck } = props;
  const [draft, setDraft] = useState<string>();
  // Enter stores the draft and moves on, which leaves the cell before it is drawn again: only the ref knows that.
  const latest = useRef<string>(undefined);
  const type = (text: string | undefined) => {
    latest.current = text;
    setDraft(text);
  };
  const at = store.layout.columns[column];
  if (!at) return null;
  const open = state?.kind === 'refused' || state?.kind === 'asked' ? state : undefined;

  /** @returns whether the coach may go on; a refused or far-off value holds Enter once */
  const leave = (byEnter: boolean): boolean => {
    const confirmed = byEnter && open?.kind === 'asked' && (latest.current ?? open.text) === open.text;
    const text = confirmed ? open.text : latest.current;
    if (text === undefined) return true;
    type(undefined);
    const judged = judgeTyped(text, {
      athlete: store.row(athleteId).athlete,
      column: at,
      tests: store.tests,
      athletes: () => store.athletes(),
    });
    switch (judged.kind) {
      case 'unchanged':
        store.mark(athleteId, column, null);
        return true;
      case 'refused':
        store.mark(athleteId, column, { kind: 'refused', text, sentence: judged.sentence });
        return false;
      case 'asked':
        if (!confirmed) {
          store.mark(athleteId, column, { kind: 'asked', text, sentence: judged.sentence });
          return false;
        }
    }
    void store.change(`${props.name}, ${at.head}`, [{ athleteId, column, content: judged.content }]);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const undo = event.key === 'z' && (event.ctrlKey || event.metaKey) && latest.current !== undefined;
    if (undo || (event.key === 'Escape' && (latest.current !== undefined || open))) {
      type(undefined);
      store.mark(athleteId, column, null);
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key === 'Enter' && !leave(true)) {
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.select();
    }
  };
  const label = `${props.name}, ${columnName(at)}`;
  if (!props.live && !open) {
    return (
      <button
        type="button"
        tabIndex={-1}
        data-at={`${row}:${column}`}
        data-state={state?.kind}
        data-struck={struck !== null || undefined}
        data-hint={props.stored === '' || undefined}
        className={classes.input}
        aria-label={`${label}: ${props.stored || (props.hint ? `empty, last time ${props.hint}` : 'empty')}${struck === null ? '' : `, struck out: ${struck}`}`}
        disabled={props.disabled}
      >
        {props.stored || props.hint}
      </button>
    );
  }
  return (
    <input
      data-at={`${row}:${column}`}
      data-state={state?.kind}
      data-struck={struck !== null || undefined}
      data-draft={draft !== undefined || undefined}
      className={classes.input}
      aria-label={struck === null ? label : `${label}, struck out: ${struck}`}
      aria-invalid={open ? true : undefined}
      title={open?.sentence ?? (struck === null ? undefined : `Struck out: ${struck}`)}
      inputMode="decimal"
      autoComplete="off"
      placeholder={props.hint}
      disabled={props.disabled}
      readOnly={struck !== null}
      value={draft ?? open?.text ?? props.stored}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => void leave(false)}
      onKeyDown={onKeyDown}
    />
  );
});
