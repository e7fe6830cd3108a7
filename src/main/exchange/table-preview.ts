import type { TablePreview } from '#shared/contract/exchange.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { proposeMapping, recognise } from '#shared/exchange/recognise.ts';
import { type NamedBytes, tableOf } from './prepared-import.ts';

const SAMPLES = 3;

/**
 * A file as the coach first sees it.
 * @param importedAt when a file with the same bytes was imported last
 * @throws UnreadableFileError
 */
export async function tablePreview(file: NamedBytes, importedAt: string | undefined): Promise<TablePreview> {
  const { columns, rows, notices } = await tableOf(file);
  const format = recognise(columns);
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
    mapping: proposeMapping(columns, format),
    notices: [...notices, ...again],
  };
}
