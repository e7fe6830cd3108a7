import { Panel } from '#renderer/components/panel.tsx';
import { SECTIONS } from '../sections.ts';
import classes from './method.module.css';

const LINKS = [
  ...SECTIONS.map(({ id, title }) => ({ id, title })),
  { id: 'calibration', title: 'Calibration' },
  { id: 'versions', title: 'Versions of the rules' },
];

/** What is on the page. */
export function Contents() {
  return (
    <Panel title="On this page" className={classes.contents}>
      <ul className={classes.links}>
        {LINKS.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className={classes.link} onClick={() => show(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Addresses stand after the hash already, so that a part is shown by moving to it. */
function show(id: string): void {
  const section = document.getElementById(`method-${id}`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
