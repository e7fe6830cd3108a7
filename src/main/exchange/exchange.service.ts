import type { SummariesService } from '#main/assessments/summaries.service.ts';
import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import type { OwnNoiseService } from '#main/catalog/own-noise.service.ts';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { ImportInput, ImportPreview, ImportResult, TablePreview, UndoResult } from '#shared/contract/exchange.ts';
import type { PlannedRow } from '#shared/exchange/plan.ts';
import { planRows } from '#shared/exchange/plan-rows.ts';
import { countPlan } from '#shared/exchange/plan-sessions.ts';
import { readRows } from '#shared/exchange/read-rows.ts';
import { sessionNote } from '#shared/exchange/session-note.ts';
import { searchText } from '#shared/search-text.ts';
import { addMadeUpDays, EXAMPLE_DATE_REASON, readExample } from './example-squad.ts';
import type { ExchangeRepository } from './exchange.repository.ts';
import { digestOf } from './import-digest.ts';
import { refusedLine, resultOf, toPreviewRows } from './import-result.ts';
import { addPlan, type ImportContext, type ImportedAthlete, type ImportRows, noRows } from './import-rows.ts';
import type { ImportUndo } from './import-undo.ts';
import { bytesOf, checkReady, type PreparedImport, prepareImport } from './prepared-import.ts';
import { fingerprintOf, fromRow, toRow } from './remembered-mapping.ts';
import { tablePreview } from './table-preview.ts';

/** What an import adds beyond its file, in the same transaction. */
interface ImportExtras {
  dateReason: string | null;
  add?(trx: Database, rows: ImportRows, athletes: ImportedAthlete[], context: ImportContext): Promise<void>;
}

/** Import of delimited text, and of the example squad by the same path. */
export class ExchangeService {
  readonly #exchange: ExchangeRepository;
  readonly #undo: ImportUndo;
  readonly #catalog: CatalogInUseService;
  readonly #summaries: SummariesService;
  readonly #ownNoise: OwnNoiseService;
  readonly #clock: Clock;
  readonly #resources: string;

  /** @param resources folder of the files that are shipped with the application */
  constructor(
    exchange: ExchangeRepository,
    undo: ImportUndo,
    catalog: CatalogInUseService,
    summaries: SummariesService,
    ownNoise: OwnNoiseService,
    clock: Clock,
    resources: string,
  ) {
    this.#exchange = exchange;
    this.#undo = undo;
    this.#catalog = catalog;
    this.#summaries = summaries;
    this.#ownNoise = ownNoise;
    this.#clock = clock;
    this.#resources = resources;
  }

  async read(input: File): Promise<TablePreview> {
    const file = await bytesOf(input);
    return tablePreview(file, {
      catalogue: (await this.#catalog.current()).catalogue,
      importedAt: await this.#exchange.importedAt(digestOf(file.bytes)),
      remembered: async (columns) => {
        const row = await this.#exchange.mapping(fingerprintOf(columns));
        return row && fromRow(row);
      },
    });
  }

  async preview(input: ImportInput): Promise<ImportPreview> {
    const prepared = await this.#prepare(input);
    const { problem, questions, open, catalogue } = prepared;
    const ready = problem === null && open.length === 0;
    if (!ready) return { problem, questions, open: open.length, plan: null };
    const rows = await this.#plan(prepared);
    const counts = countPlan(rows, catalogue.find);
    return { problem, questions, open: 0, plan: { counts, rows: toPreviewRows(rows) } };
  }

  async run(input: ImportInput): Promise<ImportResult> {
    return this.#import(await this.#prepare(input), { dateReason: null });
  }

  /** Takes back what an import brought, where nothing was edited since. */
  async undo(importId: string): Promise<UndoResult> {
    const result = await this.#undo.run(importId);
    if (result.sessions > 0) await this.#ownNoise.measure();
    return result;
  }

  /** The published runners and made-up test days. What is there already stays as it is. */
  async loadExample(): Promise<ImportResult> {
    const prepared = await readExample(this.#resources);
    return this.#import(prepared, {
      dateReason: EXAMPLE_DATE_REASON,
      add: async (trx, rows, athletes, context) => {
        const ids = athletes.map(({ athleteId }) => athleteId);
        const having = await this.#exchange.withMadeUpDays(trx, ids);
        const without = athletes.filter(({ athleteId }) => !having.has(athleteId));
        addMadeUpDays(rows, without, this.#clock.today(), context);
      },
    });
  }

  async #prepare(input: ImportInput): Promise<PreparedImport> {
    const { catalogue } = await this.#catalog.current();
    const file = await bytesOf(input.file);
    return prepareImport(file, input, { catalogue, knownIds: (ids) => this.#exchange.knownIds(ids) });
  }

  async #plan(prepared: PreparedImport, db?: Database): Promise<PlannedRow[]> {
    const { table, catalogue } = prepared;
    const read = readRows(table, { ...prepared, today: this.#clock.today() });
    const ids = read.flatMap(({ externalId }) => externalId ?? []);
    const names = read.flatMap(({ name }) => (name ? searchText(name) : []));
    const known = await this.#exchange.knownAthletes([...new Set(ids)], [...new Set(names)], db);
    return [...planRows(read, known, catalogue), ...table.refused.map(refusedLine)].sort((a, b) => a.line - b.line);
  }

  /** What came may hold repeated sessions, so that the own noise is worked out again where anything came. */
  async #import(prepared: PreparedImport, extras: ImportExtras): Promise<ImportResult> {
    const result = await this.#store(prepared, extras);
    if (result.sessions > 0) await this.#ownNoise.measure();
    return result;
  }

  /** Plans and writes in one transaction: what is compared is what is written upon, and a failure leaves nothing. */
  async #store(prepared: PreparedImport, extras: ImportExtras): Promise<ImportResult> {
    checkReady(prepared);
    const { file, table, mapping, answers, format, questions, catalogue } = prepared;
    return this.#exchange.transaction(async (trx) => {
      const planned = await this.#plan(prepared, trx);
      const now = this.#clock.now().toISOString();
      const squads = await this.#exchange.ensureSquads(
        trx,
        planned.flatMap((row) => row.squads),
        now,
      );
      const context: ImportContext = {
        importId: newId(),
        now,
        squadIds: squads.ids,
        sessionNote: sessionNote(file.name, mapping, answers, format, questions, extras.dateReason),
        catalogue,
      };
      const rows = noRows();
      const athletes = addPlan(rows, planned, context);
      await extras.add?.(trx, rows, athletes, context);
      const anything = Object.values(rows).some((list) => list.length > 0);
      if (anything) {
        const batch = {
          id: context.importId,
          file_name: file.name,
          digest: digestOf(file.bytes),
          created_at: now,
          undone_at: null,
        };
        await this.#exchange.write(trx, batch, rows, squads.made);
        await this.#exchange.keepMapping(trx, toRow(table.columns, mapping, answers, now));
        await this.#summaries.refreshAll(trx, [...new Set(rows.sessions.map((session) => session.athlete_id))]);
      }
      return resultOf(anything ? context.importId : null, planned, rows, catalogue);
    });
  }
}
