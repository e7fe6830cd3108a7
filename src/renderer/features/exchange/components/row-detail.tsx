import { shownDate } from '#shared/dates.ts';
import { many } from '../plan-words.ts';
import { STATUS_WORDS, toldOf } from '../row-words.ts';
import { usePreviewRow } from './preview-rows.tsx';
import classes from './row-detail.module.css';

/** All that is to be known of one row, which may be more than a line of the table holds. */
export function RowDetail({ index }: { index: number }) {
  const row = usePreviewRow(index);
  if (!row) return null;
  const told = toldOf(row);
  return (
    <section aria-label="The row" aria-live="polite" className={classes.detail}>
      <p>
        <strong>{row.name ?? 'No name'}</strong>
        <span className={classes.facts}>
          {[
            `line ${row.line.toLocaleString('en')}`,
            STATUS_WORDS[row.status].toLowerCase(),
            row.values > 0 && many(row.values, 'value'),
            row.testDate && shownDate(row.testDate),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {told.length > 0 ? (
        <ul className={classes.told}>
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className={classes.nothing}>All of it is taken as it stands.</p>
      )}
    </section>
  );
}
