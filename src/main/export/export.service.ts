import type { Clock, Delivery } from '#main/platform/ports.ts';
import type { Delivered } from '#shared/contract/delivery.ts';
import type { ExportContents, ExportFormat } from '#shared/contract/export.ts';
import { BYTE_ORDER_MARK } from '#shared/export/csv.ts';
import { EXPORT_FORMAT, type ExportHead } from '#shared/export/export-head.ts';
import { EXPORT_TABLES, EXPORT_VERSION } from '#shared/export/tables.ts';
import { writeCsvSet } from './csv-set.ts';
import type { ExportRepository } from './export.repository.ts';
import { writeJson } from './json-file.ts';
import type { TableSource } from './table-source.ts';
import { writeWorkbook } from './workbook-file.ts';

interface Writer {
  write(source: TableSource, head: ExportHead): Promise<Uint8Array<ArrayBuffer>>;
  fileName(day: string): string;
  mimeType: string;
}

const WRITERS: Record<ExportFormat, Writer> = {
  xlsx: {
    write: writeWorkbook,
    fileName: (day) => `Evenstride ${day}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { write: writeCsvSet, fileName: (day) => `Evenstride CSV ${day}.zip`, mimeType: 'application/zip' },
  json: { write: writeJson, fileName: (day) => `Evenstride ${day}.json`, mimeType: 'application/json' },
};

/** Hands the whole database, or a table as it is seen, to the coach. */
export class ExportService {
  readonly #repository: ExportRepository;
  readonly #delivery: Delivery;
  readonly #clock: Clock;
  readonly #version: string;

  /** @param version of the application, which an export names */
  constructor(repository: ExportRepository, delivery: Delivery, clock: Clock, version: string) {
    this.#repository = repository;
    this.#delivery = delivery;
    this.#clock = clock;
    this.#version = version;
  }

  async contents(): Promise<ExportContents> {
    const counted: ExportContents = {};
    for (const table of EXPORT_TABLES) counted[table.name] = await this.#repository.count(table);
    return counted;
  }

  /** @param signal ends it; what was read until then is thrown away */
  async save(format: ExportFormat, signal?: AbortSignal): Promise<Delivered> {
    const { fileName, mimeType } = WRITERS[format];
    const bytes = await this.#written(format, signal);
    if (!bytes) return { kind: 'cancelled' };
    return this.#delivery.deliver(fileName(this.#clock.today()), bytes, mimeType);
  }

  /** A table as it is seen, with the mark by which Excel reads its accents. */
  async saveView(name: string, csv: string): Promise<Delivered> {
    const bytes = new TextEncoder().encode(BYTE_ORDER_MARK + csv);
    return this.#delivery.deliver(`${name} ${this.#clock.today()}.csv`, bytes, 'text/csv');
  }

  /** @returns null where it was broken off */
  async #written(format: ExportFormat, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
    const head: ExportHead = {
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      application: this.#version,
      exportedAt: this.#clock.now().toISOString(),
    };
    try {
      return await this.#repository.transaction((trx) => {
        const source: TableSource = { pages: (table) => untilAborted(this.#repository.pages(trx, table), signal) };
        return WRITERS[format].write(source, head);
      });
    } catch (error) {
      if (signal?.aborted) return null;
      throw error;
    }
  }
}

async function* untilAborted<T>(pages: AsyncIterable<T>, signal?: AbortSignal): AsyncGenerator<T> {
  for await (const page of pages) {
    signal?.throwIfAborted();
    yield page;
  }
}
