import type { ReactNode } from 'react';
import classes from './why-button.module.css';

interface WhyButtonProps {
  /** What is explained, for those who hear the button without its row: "Hamstrings". */
  about: string;
  onClick(): void;
  /** The finding in words, with what invites to open it after the last of them. */
  children(why: ReactNode): ReactNode;
}

/** A finding that opens to how it was worked out. */
export function WhyButton({ about, onClick, children }: WhyButtonProps) {
  return (
    <button type="button" className={classes.button} onClick={onClick}>
      {children(
        <span className={classes.why} aria-hidden="true">
          {' '}
          why
        </span>,
      )}
      <span className="visually-hidden">, {about}: how this was worked out</span>
    </button>
  );
}
