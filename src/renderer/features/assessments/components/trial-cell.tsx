import { type KeyboardEvent, useState } from 'react';
import { parseNumber } from '#renderer/components/parse-number.ts';
import type { Trial } from '#shared/contract/assessments.ts';
import classes from './trial-grid.module.css';

interface TrialCellProps {
  /** Full name for screen readers: "Quadriceps, left trial 2". */
  label: string;
  /** Short name above the cell: "L2". */
  head: string;
  row: number;
  trial: Trial | undefined;
  onSave(value: number | null): Promise<boolean>;
  /** What is wrong with what was typed, or that nothing is any more. */
  onFault(sentence: string | undefined): void;
  /** Id of the place where that stands. */
  faultId: string;
  onStrike(trial: Trial): void;
}

/** One trial. What is typed is kept until it is saved, so a refused value can be corrected instead of typed again. */
export function TrialCell({ label, head, row, trial, onSave, onFault, faultId, onStrike }: TrialCellProps) {
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState(false);
  const stored = trial ? String(trial.value) : '';
  const struck = trial?.struckReason ?? null;

  const takeBack = () => {
    setDraft(undefined);
    if (refused) onFault(undefined);
    setRefused(false);
  };
  const leave = async () => {
    if (draft === undefined) return;
    const parsed = parseNumber(draft);
    if (parsed.kind === 'invalid') {
      setRefused(true);
      onFault(`${label}: “${draft}” is not a number. Type digits, with a point or a comma.`);
      return;
    }
    const value = parsed.kind === 'number' ? parsed.value : null;
    const unchanged = value === (trial?.value ?? null);
    if (unchanged) return takeBack();
    const saved = await onSave(value);
    setRefused(!saved);
    if (saved) setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (trial) onStrike(trial);
    }
    if (event.key === 'Escape') takeBack();
  };
  return (
    <label className={classes.cell}>
      <span className={classes.head} aria-hidden>
        {head}
      </span>
      <input
        data-cell={head}
        data-row={row}
        data-struck={struck !== null}
        className={classes.input}
        aria-label={struck === null ? label : `${label}, struck out: ${struck}`}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? faultId : undefined}
        title={struck === null ? undefined : `Struck out: ${struck}`}
        inputMode="decimal"
        autoComplete="off"
        readOnly={struck !== null}
        value={draft ?? stored}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void leave()}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
