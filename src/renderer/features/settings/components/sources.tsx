import { Panel } from '#renderer/components/panel.tsx';
import type { Citation } from '#shared/catalog/citation.ts';
import { CITATIONS } from '#shared/catalog/citations.ts';
import classes from './sources.module.css';

const SORTED: Citation[] = Object.values(CITATIONS).sort((a: Citation, b: Citation) => a.label.localeCompare(b.label));

/** Every source that a figure, a threshold or a dose rests on, and the licences of what is shipped. */
export function Sources() {
  return (
    <Panel title="Sources" note={`${SORTED.length}`}>
      <ul className={classes.list}>
        {SORTED.map(({ label, where, doi }) => (
          <li key={`${label} ${where}`}>
            <strong>{label}</strong>, {where}
            {doi && (
              <>
                {' '}
                <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
                  doi:{doi}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className={classes.licences}>
        Example squad: Fukuchi RK, Fukuchi CA, Duarte M, 2017, figshare 4543435, licence CC BY 4.0. Font: Inter, SIL
        Open Font License 1.1.
      </p>
    </Panel>
  );
}
