import { readZip, UnreadableZip, type ZipLimits } from '#main/archive/zip-reader.ts';
import type { SummariesService } from '#main/assessments/summaries.service.ts';
import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import { InvalidError, UnreadableFileError } from '#main/errors.ts';
import { readWorkbook } from '#main/exchange/workbook.ts';
import { LIST_PART } from '#main/exchange/workbook-sheets.ts';
import type { Restored } from '#shared/contract/export.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';
import { type CheckedRows, checkRows, type ExportedRows } from '#shared/export/check-rows.ts';
import { readCsvExport } from '#shared/export/csv-export.ts';
import { DamagedExport } from '#shared/export/damaged-export.ts';
import { readJsonExport } from '#shared/export/json-export.ts';
import { EXPORT_TABLES } from '#shared/export/tables.ts';
import { readWorkbookExport } from '#shared/export/workbook-export.ts';
import type { ExportRepository } from './export.repository.ts';

/** Largest file that is taken back: some four million trials. */
const LARGEST = 256 * 1024 * 1024;
const ZIP: ZipLimits = { entries: 200, unpacked: LARGEST, ratio: 250 };

/** Brings an export back into an empty database. */
export class RestoreService {
  readonly #repository: ExportRepository;
  readonly #catalog: CatalogInUseService;
  readonly #summaries: SummariesService;

  constructor(repository: ExportRepository, catalog: CatalogInUseService, summaries: SummariesService) {
    this.#repository = repository;
    this.#catalog = catalog;
    this.#summaries = summaries;
  }

  /**
   * The file is checked whole before the first row is written, and written in one transaction. Summaries follow, as
   * after every start.
   * @throws UnreadableFileError for a file that is no whole export, InvalidError where the database is not empty
   */
  async restore(file: File): Promise<Restored> {
    await this.#refuseFilled();
    const rows = await readExport(file);
    await this.#repository.transaction(async (trx) => {
      for (const table of EXPORT_TABLES) {
        if (table.ownedBy === 'application') await this.#repository.clear(trx, table);
        else if ((await this.#repository.count(table, trx)) > 0) throw notEmpty(table.name);
        await this.#repository.insert(trx, table, rows.get(table.name) ?? []);
      }
    });
    this.#catalog.replace(await this.#catalog.read());
    await this.#summaries.bringUpToDate();
    const count = (name: string) => rows.get(name)?.length ?? 0;
    return { athletes: count('athlete'), sessions: count('test_session'), trials: count('trial') };
  }

  /** Told before a large file is read. */
  async #refuseFilled(): Promise<void> {
    for (const table of EXPORT_TABLES) {
      if (table.ownedBy === 'coach' && (await this.#repository.count(table)) > 0) throw notEmpty(table.name);
    }
  }
}

function notEmpty(table: string): InvalidError {
  return new InvalidError(
    `This database is not empty: there is something in its table ${table}. An export can be brought back into an empty database only; start Evenstride with another data folder (--data FOLDER) and bring it in there.`,
  );
}

async function readExport(file: File): Promise<CheckedRows> {
  if (file.size > LARGEST) {
    const largest = LARGEST / 1024 / 1024;
    throw new UnreadableFileError(`${file.name} is larger than ${largest} MB and is not read. ${WHICH}`, file.name);
  }
  const bytes = await file.bytes();
  try {
    return checkRows(await readRows(bytes, file.name), file.name);
  } catch (error) {
    if (error instanceof DamagedExport || error instanceof UnreadableTable)
      throw new UnreadableFileError(error.message, file.name);
    if (error instanceof UnreadableZip) {
      throw new UnreadableFileError(`${file.name} is damaged, or is no archive that Export saved. ${WHICH}`, file.name);
    }
    throw error;
  }
}

const WHICH = 'Choose a file that Export saved.';

async function readRows(bytes: Uint8Array, fileName: string): Promise<ExportedRows> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readJsonExport(textOf(bytes, fileName), fileName);
  const files = await readZip(bytes, ZIP);
  if (files.has(LIST_PART)) {
    const { sheets } = await readWorkbook(bytes, fileName);
    return readWorkbookExport(new Map(sheets.map(({ name, rows }) => [name, rows])), fileName);
  }
  return readCsvExport(new Map([...files].map(([name, content]) => [name, textOf(content, fileName)])), fileName);
}

function textOf(bytes: Uint8Array, fileName: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DamagedExport(`${fileName} is not in UTF-8, so it is no file that Export saved. ${WHICH}`);
  }
}
