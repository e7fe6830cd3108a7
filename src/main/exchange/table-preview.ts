import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { TablePreview } from '#shared/contract/exchange.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { mappingProblem } from '#shared/exchange/check-mapping.ts';
import { proposeMapping } from '#shared/exchange/recognise.ts';
import { type NamedBytes, recognised, tableOf } from './prepared-import.ts';
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

/**
 * A file as the coach first sees it.
 * @throws UnreadableFileError
 */
export async function tablePreview(
  file: NamedBytes,
  { catalogue, importedAt, remembered }: Known,
): Promise<TablePreview> {
  const { table, format } = recognised(await tableOf(file));
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
    rows: rows.length,
    columns: columns.map((name, index) => ({
      name,
      samples: rows.slice(0, SAMPLES).map((row) => row.cells[index] as string),
    })),
    format: format && { name: format.name, attribution: format.attribution },
    mapping: usable?.mapping ?? proposeMapping(columns, format, catalogue),
    answers: usable?.answers ?? NO_ANSWERS,
    notices: [...notices, ...kept, ...again],
  };
}
