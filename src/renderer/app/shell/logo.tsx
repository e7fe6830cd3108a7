import classes from './rail.module.css';

/** Two equal strides on one ground: the mark of Evenstride. */
export function Logo() {
  return (
    <svg className={classes.logo} viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      <path
        d="M2 14.2c1.6 0 2.3-8.4 5-8.4s2.9 6.9 5.2 6.9 2.5-5.5 4.4-5.5c1.3 0 2.1 1.5 3.4 1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path d="M2 19h18" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" opacity=".45" />
    </svg>
  );
}
