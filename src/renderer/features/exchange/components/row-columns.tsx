import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import type { PreviewRow } from '#shared/contract/exchange.ts';
import { shownDate } from '#shared/dates.ts';
import { many, STATUS_WORDS } from '../plan-words.ts';
import classes from './row-columns.module.css';

const column = createAppColumnHelper<PreviewRow>();

/** A row of the file, what becomes of it, and what the coach should know. */
export const ROW_COLUMNS = column.columns([
  column.accessor((row) => row.name ?? '', {
    id: 'name',
    header: 'Athlete',
    sortFn: 'alphanumeric',
    meta: { width: 'minmax(120px, 1fr)' },
    cell: ({ row }) => <strong className={classes.name}>{row.original.name ?? 'No name'}</strong>,
  }),
  column.accessor('line', { header: 'Line', meta: { width: '64px', align: 'right' } }),
  column.accessor((row) => STATUS_WORDS[row.status], {
    id: 'status',
    header: 'What happens',
    meta: { width: '170px' },
  }),
  column.accessor('values', { header: 'Values', meta: { width: '76px', align: 'right' } }),
  column.accessor((row) => row.testDate ?? undefined, {
    id: 'testDate',
    header: 'Tested on',
    sortUndefined: 'last',
    meta: { width: '110px' },
    cell: ({ row }) => row.original.testDate && shownDate(row.original.testDate),
  }),
  column.accessor(toldOf, {
    id: 'told',
    header: 'To know',
    meta: { width: 'minmax(180px, 2fr)' },
    cell: ({ row }) => (
      <span className={classes.told} title={toldOf(row.original)}>
        {toldOf(row.original)}
      </span>
    ),
  }),
]);

function toldOf({ status, refused, remarks }: PreviewRow): string {
  if (status === 'refused') return refused[0]?.reason ?? '';
  const cells = refused.length > 0 ? [`${many(refused.length, 'cell')} left out, see below.`] : [];
  return [...cells, ...remarks].join(' ');
}
