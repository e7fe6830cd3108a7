import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { TablePreview } from '#shared/contract/exchange.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import { contentOf, datesOf } from '#shared/exchange/column-facts.ts';
import { settledOrder } from '#shared/exchange/found-in-data.ts';
import type { Table } from '#shared/exchange/read-table.ts';
import { proposeMapping } from '#shared/exchange/recognise.ts';
import type { ReadFile } from './read-file.ts';
import type { RememberedMapping } from './remembered-mapping.ts';

const SAMPLES = 3;

/** What is known of a file before the coach says anything. */
interface Known {
  catalogue: Catalogue;
  /** When a file with the same bytes was imported last. */
  importedAt: string | undefined;
  /** How a file with the same columns was mapped last. */
  remembered(columns: string[]): Promise<RememberedMapping | undefined>;
}

/** A file as the coach first sees it. */
export async function tablePreview(
  { file, table, format, readAs }: ReadFile,
  { catalogue, importedAt, remembered }: Known,
): Promise<Omit<TablePreview, 'draftId'>> {
  const { columns, rows, notices } = table;
  const before = await remembered(columns);
  const usable = before && mappingProblem(before.mapping, columns, catalogue) === null ? before : undefined;
  const kept = usable
    ? [`The columns are read as on ${shownDate(localDate(new Date(usable.usedAt)))}. Change what differs.`]
    : [];
  const again = importedAt
    ? [`This file was imported on ${shownDate(localDate(new Date(importedAt)))}. What it brought stays as it is.`]
    : [];
  return {
    fileName: file.name,
    readAs,
    rows: rows.length,
    columns: columns.map((name, index) => ({
      name,
      samples: rows.slice(0, SAMPLES).map((row) => row.cells[index] as string),
      content: contentOf(table, index),
    })),
    format: format && { name: format.name, attribution: format.attribution },
    mapping: usable?.mapping ?? proposeMapping(columns, format, catalogue),
    guessed: !usable && !format,
    answers: usable ? withoutSettled(usable.answers, table) : NO_ANSWERS,
    notices: [...notices, ...kept, ...again],
  };
}

/** Where this file settles the order of its dates, what was answered for another one does not count. */
function withoutSettled(answers: Answers, table: Table): Answers {
  const orders = Object.entries(answers.dateOrders);
  const open = orders.filter(([column]) => settledOrder(datesOf(table, Number(column))) === null);
  return { ...answers, dateOrders: Object.fromEntries(open) };
}
