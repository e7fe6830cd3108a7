import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import type { PreviewRow } from '#shared/contract/exchange.ts';
import { shownDate } from '#shared/dates.ts';
import { STATUS_WORDS, toldOf } from '../row-words.ts';
import { usePreviewRow } from './preview-rows.tsx';
import classes from './row-columns.module.css';

/** A row of the table is its place; what stands there comes by page. */
export interface RowPlace {
  index: number;
}

const column = createAppColumnHelper<RowPlace>();

interface Part {
  id: string;
  header: string;
  width: string;
  align?: 'right';
  wraps?: true;
  text(row: PreviewRow): string;
}

/** A row of the file, what becomes of it, and what the coach should know. */
const PARTS: Part[] = [
  { id: 'name', header: 'Athlete', width: 'minmax(112px, 1fr)', wraps: true, text: ({ name }) => name ?? 'No name' },
  { id: 'line', header: 'Line', width: '76px', align: 'right', text: ({ line }) => line.toLocaleString('en') },
  { id: 'status', header: 'What happens', width: '116px', text: ({ status }) => STATUS_WORDS[status] },
  {
    id: 'values',
    header: 'Values',
    width: '56px',
    align: 'right',
    text: ({ values }) => (values ? String(values) : ''),
  },
  {
    id: 'day',
    header: 'Tested on',
    width: '108px',
    text: ({ testDate }) => (testDate ? shownDate(testDate) : ''),
  },
  {
    id: 'told',
    header: 'To know',
    width: 'minmax(200px, 4fr)',
    wraps: true,
    text: (row) => toldOf(row).join(' · '),
  },
];

export const ROW_COLUMNS = column.columns(
  PARTS.map(({ id, header, width, align, wraps, text }) =>
    column.display({
      id,
      header,
      meta: { width, align, wraps },
      cell: ({ row }) => <RowPart index={row.original.index} wraps={wraps} text={text} />,
    }),
  ),
);

function RowPart({ index, wraps, text }: { index: number } & Pick<Part, 'wraps' | 'text'>) {
  const row = usePreviewRow(index);
  if (!row) return <span className={classes.waiting}>…</span>;
  return (
    <span data-left-out={row.status === 'refused' || undefined} data-wraps={wraps} className={classes.part}>
      {text(row)}
    </span>
  );
}
