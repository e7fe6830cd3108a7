import classes from './row-choice.module.css';

interface RowChoiceProps {
  name: string;
  detail: string;
  chosen: boolean;
  onChoose(): void;
}

/** The name of a test in a row, which as a whole chooses the test that is shown over time. */
export function RowChoice({ name, detail, chosen, onChoose }: RowChoiceProps) {
  return (
    <button type="button" className={classes.choice} aria-pressed={chosen} onClick={onChoose}>
      {name}
      <span className="visually-hidden">, {detail}: show over time</span>
    </button>
  );
}
