import { type KeyboardEvent, useRef, useState } from 'react';
import { columnName, type DayColumn } from '../columns.ts';
import type { CellState } from '../day-rows.ts';
import type { DayStore } from '../day-store.ts';
import { judgeTyped } from '../judge-typed.ts';
import classes from './day-grid.module.css';

export interface CellFieldProps {
  store: DayStore;
  athleteId: string;
  name: string;
  column: number;
  at: DayColumn;
  /** Row and column in the grid, "3:12". */
  place: string;
  /** What is stored, as text. */
  stored: string;
  struck: string | null;
  state: CellState | undefined;
  /** Shown grey while the cell is empty: the mass of last time. */
  hint?: string;
  disabled: boolean;
  /** The day is closed. */
  readOnly: boolean;
}

/** What is typed is stored when the cell is left; what cannot be stored stays in it with the reason. */
export function CellField(props: CellFieldProps) {
  const { store, athleteId, column, at, state, struck } = props;
  const [draft, setDraft] = useState<string>();
  // Enter stores the draft and moves on, which leaves the cell before it is drawn again: only the ref knows that.
  const latest = useRef<string>(undefined);
  const type = (text: string | undefined) => {
    latest.current = text;
    setDraft(text);
  };
  const open = state?.kind === 'refused' || state?.kind === 'asked' ? state : undefined;

  /**
   * Enter tries again what is not stored, and confirms what was asked about.
   * @returns whether the coach may go on: what is refused or asked about holds Enter
   */
  const leave = (byEnter: boolean): boolean => {
    const text = latest.current ?? (byEnter ? open?.text : undefined);
    if (text === undefined || struck !== null) return true;
    const confirmed = byEnter && open?.kind === 'asked' && text === open.text;
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
        store.mark(athleteId, column, { kind: 'refused', text, sentence: `${judged.sentence} It is not stored.` });
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
  };
  // On the way down, so that the write is under way before the next cell is drawn.
  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    // A key that is held down answers nothing: the question has to be read first.
    if (!(event.repeat && open) && leave(true)) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.select();
  };
  const label = `${props.name}, ${columnName(at)}`;
  return (
    <input
      data-at={props.place}
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
      readOnly={struck !== null || props.readOnly}
      value={draft ?? open?.text ?? props.stored}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => void leave(false)}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onEnter}
    />
  );
}
