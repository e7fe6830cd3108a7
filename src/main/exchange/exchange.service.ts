import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import type { OwnNoiseService } from '#main/catalog/own-noise.service.ts';
import { InvalidError } from '#main/errors.ts';
import type { Clock, Delivery, Platform } from '#main/platform/ports.ts';
import type { Delivered } from '#shared/contract/delivery.ts';
import type {
  ImportEvent,
  ImportInput,
  ImportResult,
  PastImport,
  PreviewEvent,
  PreviewRow,
  RowFilter,
  RowsInput,
  TablePreview,
  UndoResult,
} from '#shared/contract/exchange.ts';
import type { FileReading } from '#shared/exchange/file-reading.ts';
import { asEvents } from './as-events.ts';
import { type Draft, Drafts } from './drafts.ts';
import { addMadeUpDays, EXAMPLE_DATE_REASON, readExample } from './example-squad.ts';
import type { ExchangeRepository } from './exchange.repository.ts';
import { digestOf } from './import-digest.ts';
import type { ImportUndo } from './import-undo.ts';
import type { Following, ImportExtras, Importer } from './importer.ts';
import { leftOutFile } from './left-out-file.ts';
import { bytesOf, type PreparedImport, prepareImport } from './prepared-import.ts';
import { fingerprintOf, fromRow } from './remembered-mapping.ts';
import { tablePreview } from './table-preview.ts';

/** Import of files, and of the example squad by the same path. */
export class ExchangeService {
  readonly #exchange: ExchangeRepository;
  readonly #undo: ImportUndo;
  readonly #catalog: CatalogInUseService;
  readonly #importer: Importer;
  readonly #ownNoise: OwnNoiseService;
  readonly #clock: Clock;
  readonly #delivery: Delivery;
  readonly #resources: string;
  readonly #drafts = new Drafts();
  #prepared: PreparedImport | null = null;

  /** @param resources folder of the files that are shipped with the application */
  constructor(
    exchange: ExchangeRepository,
    undo: ImportUndo,
    catalog: CatalogInUseService,
    importer: Importer,
    ownNoise: OwnNoiseService,
    { clock, delivery }: Pick<Platform, 'clock' | 'delivery'>,
    resources: string,
  ) {
    this.#exchange = exchange;
    this.#undo = undo;
    this.#catalog = catalog;
    this.#importer = importer;
    this.#ownNoise = ownNoise;
    this.#clock = clock;
    this.#delivery = delivery;
    this.#resources = resources;
  }

  /** Takes a file in. @throws UnreadableFileError with a sentence that says what to do */
  async open(input: File): Promise<TablePreview> {
    return this.#tablePreview(this.#drafts.add(await bytesOf(input)));
  }

  /** Reads a file that was taken in once more, in another way. */
  async readAs(draftId: string, how: FileReading): Promise<TablePreview> {
    const draft = this.#drafts.get(draftId);
    draft.how = how;
    return this.#tablePreview(draft);
  }

  preview(input: ImportInput, signal?: AbortSignal): AsyncGenerator<PreviewEvent, void> {
    const draft = this.#drafts.get(input.draftId);
    return asEvents<PreviewEvent, PreviewEvent>(async (tell, until) => {
      tell({ kind: 'progress', stage: 'reading', done: 0, of: null });
      const prepared = await this.#prepare(draft, input);
      until.throwIfAborted();
      const { problem, questions, open, found, notices } = prepared;
      const preview = { problem, questions, open: open.length, found, notices, counts: null };
      draft.rows = [];
      if (problem !== null || open.length > 0) return { kind: 'done', preview };
      const { counts, rows } = await this.#importer.plan(prepared, { tell, signal: until });
      draft.rows = rows;
      return { kind: 'done', preview: { ...preview, counts } };
    }, signal);
  }

  /** Rows of the last preview or import of a file, a page of them. */
  rows({ draftId, filter, offset, limit }: RowsInput): { rows: PreviewRow[]; total: number } {
    const rows = this.#drafts.get(draftId).rows.filter((row) => passes(row, filter));
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  }

  run(input: ImportInput, signal?: AbortSignal): AsyncGenerator<ImportEvent, void> {
    const draft = this.#drafts.get(input.draftId);
    const running = new AbortController();
    draft.running = running;
    return asEvents<ImportEvent, ImportEvent>(
      async (tell, until) => {
        tell({ kind: 'progress', stage: 'reading', done: 0, of: null });
        const prepared = await this.#prepare(draft, input);
        const imported = await this.#import(prepared, { dateReason: null }, { tell, signal: until });
        draft.rows = imported.rows;
        return { kind: 'done', result: imported.result };
      },
      signal ? AbortSignal.any([signal, running.signal]) : running.signal,
    );
  }

  /** Breaks off the import of a file. One that was stored already stays, and its run says so. */
  cancel(draftId: string): void {
    this.#drafts.get(draftId).running?.abort();
  }

  leftOut(draftId: string): Promise<Delivered> {
    const { file, rows } = this.#drafts.get(draftId);
    const { name, bytes } = leftOutFile(file.name, rows);
    return this.#delivery.deliver(name, bytes, 'text/csv');
  }

  forget(draftId: string): void {
    this.#drafts.forget(draftId);
    this.#prepared = null;
  }

  past(): Promise<PastImport[]> {
    return this.#exchange.pastImports();
  }

  /** Takes back what imports brought, where nothing was edited since; all of them or none. */
  async undo(importIds: string[]): Promise<UndoResult> {
    const result = await this.#undo.run(importIds);
    if (result.sessions > 0) await this.#ownNoise.measure();
    return result;
  }

  /** The published runners and made-up test days. What is there already stays as it is. */
  async loadExample(): Promise<ImportResult> {
    const prepared = await readExample(this.#resources);
    const extras: ImportExtras = {
      dateReason: EXAMPLE_DATE_REASON,
      add: async (trx, rows, athletes, context) => {
        const ids = athletes.map(({ athleteId }) => athleteId);
        const having = await this.#exchange.withMadeUpDays(trx, ids);
        const without = athletes.filter(({ athleteId }) => !having.has(athleteId));
        addMadeUpDays(rows, without, this.#clock.today(), context);
      },
    };
    const { result } = await this.#import(prepared, extras, { tell: () => undefined });
    return result;
  }

  async #tablePreview(draft: Draft): Promise<TablePreview> {
    const { catalogue } = await this.#catalog.current();
    const table = await tablePreview(await this.#drafts.read(draft), {
      catalogue,
      importedAt: await this.#exchange.importedAt(digestOf(draft.file.bytes)),
      remembered: async (columns) => {
        const row = await this.#exchange.mapping(fingerprintOf(columns));
        return row && fromRow(row);
      },
    });
    return { draftId: draft.id, ...table };
  }

  /** As the last preview left it, where nothing is asked otherwise: questions of a large file take a while. */
  async #prepare(draft: Draft, input: ImportInput): Promise<PreparedImport> {
    const { catalogue } = await this.#catalog.current();
    const read = await this.#drafts.read(draft);
    const known = this.#prepared;
    if (known?.table === read.table && known.catalogue === catalogue && sameInput(known, input)) return known;
    this.#prepared = null;
    const storedPeople = () => this.#exchange.storedPeople();
    this.#prepared = await prepareImport(read, input, { catalogue, storedPeople });
    return this.#prepared;
  }

  /** What came may hold repeated sessions, so that the own noise is worked out again where anything came. */
  async #import(
    prepared: PreparedImport,
    extras: ImportExtras,
    following: Following,
  ): Promise<{ result: ImportResult; rows: PreviewRow[] }> {
    const imported = await this.#importer.run(prepared, extras, following).catch((error) => {
      throw isDiskFull(error) ? new InvalidError(DISK_FULL) : error;
    });
    if (imported.result.sessions > 0) {
      following.tell({ kind: 'progress', stage: 'analysing', done: 0, of: null });
      await this.#ownNoise.measure();
    }
    return imported;
  }
}

function sameInput(a: Pick<ImportInput, 'mapping' | 'answers'>, b: Pick<ImportInput, 'mapping' | 'answers'>): boolean {
  return JSON.stringify([a.mapping, a.answers]) === JSON.stringify([b.mapping, b.answers]);
}

const DISK_FULL = 'The disk is full. Nothing of this file was imported. Free some space, then import it again.';

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL';
}

function passes({ status, refused }: PreviewRow, filter: RowFilter): boolean {
  return filter === 'all' || (filter === 'left-out' ? refused.length > 0 : status === filter);
}
