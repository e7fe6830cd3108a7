import type { Services } from '#main/services.ts';
import type { ImportPreview, ImportResult, TablePreview } from '#shared/contract/exchange.ts';
import type { Answers } from '#shared/exchange/answers.ts';
import type { Mapping } from '#shared/exchange/columns.ts';

type Exchange = Services['exchange'];

interface Given {
  answers: Answers;
  /** The proposed one, unless another is given. */
  mapping?: Mapping;
}

/** What an import would do; the file is let go of afterwards. */
export async function previewFile(exchange: Exchange, file: File, given: Given): Promise<ImportPreview> {
  return withDraft(exchange, file, async ({ draftId, mapping }) => {
    for await (const event of exchange.preview({ draftId, mapping, ...given })) {
      if (event.kind === 'done') return event.preview;
    }
    throw new Error('The preview ended without a result.');
  });
}

/** A file imported as the wizard does it, but without looking first. */
export async function importFile(exchange: Exchange, file: File, given: Given): Promise<ImportResult> {
  return withDraft(exchange, file, async ({ draftId, mapping }) => {
    for await (const event of exchange.run({ draftId, mapping, ...given })) {
      if (event.kind === 'done') return event.result;
    }
    throw new Error('The import ended without a result.');
  });
}

/** A file as the coach first sees it. */
export function openFile(exchange: Exchange, file: File): Promise<TablePreview> {
  return withDraft(exchange, file, async (table) => table);
}

async function withDraft<T>(exchange: Exchange, file: File, use: (table: TablePreview) => Promise<T>): Promise<T> {
  const table = await exchange.open(file);
  try {
    return await use(table);
  } finally {
    exchange.forget(table.draftId);
  }
}
